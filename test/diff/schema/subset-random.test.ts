import { expect, test } from "vitest";
import { isSubset } from "../../../generator/diff/schema/subset.js";
import { accepts, pairs } from "./pairs.js";

/** `PAIRS=100000 npx vitest run test/diff/schema` tries as many. */
const PAIRS = Number(process.env["PAIRS"] ?? 1_500);
const SEED = Number(process.env["SEED"] ?? 20260131);

test("no value contradicts what is said of random schemas", { timeout: PAIRS * 20 + 60_000 }, () => {
  const answers = { yes: 0, no: 0, unknown: 0, seen: 0 };
  for (const { before, after, values } of pairs(PAIRS, SEED)) {
    const answer = isSubset(before, after);
    const lost = values.find((value) => accepts(before.schema, value) && !accepts(after.schema, value));
    answers[answer] += 1;
    if (answer === "unknown" && lost !== undefined) answers.seen += 1;
    const told = `${JSON.stringify(before.schema)} → ${JSON.stringify(after.schema)}`;
    if (answer === "yes") expect(lost, told).toBeUndefined();
    if (process.env["SHOW"] && answer === "unknown" && lost !== undefined) console.log(told, JSON.stringify(lost));
  }
  if (process.env["SHOW"]) console.log(answers);
});
