import { expect, test } from "vitest";
import { type SchemaChange, schemaChanges } from "../../../generator/diff/schema/changes.js";
import { isSubset } from "../../../generator/diff/schema/subset.js";
import type { Json, Schema } from "../../../generator/spec/json-schema.js";
import { accepts, type Pair, pairs } from "./pairs.js";

/** `PAIRS=100000 npx vitest run test/diff/schema/random` tries as many; `SHOW=1` prints how often nothing could be told. */
const PAIRS = Number(process.env["PAIRS"] ?? 1_500);
const SEED = Number(process.env["SEED"] ?? 20260131);
const isShown = process.env["SHOW"] !== undefined;

test("what is said of random schemas, no value contradicts", { timeout: PAIRS * 30 + 60_000 }, () => {
  const answers = { yes: 0, no: 0, unknown: 0, "unknown, and a value shows that it is no": 0 };
  for (const pair of pairs(PAIRS, SEED)) {
    const lost = lostOf(pair);
    const answer = isSubset(pair.before, pair.after);
    answers[answer] += 1;
    if (answer === "unknown" && lost !== undefined) answers["unknown, and a value shows that it is no"] += 1;
    if (answer === "yes") expect(lost, told(pair)).toBeUndefined();
    checkChanges(pair, schemaChanges(pair.before, pair.after), lost);
  }
  // The random schemas say much that no spec does; most is told all the same.
  expect(answers.unknown / PAIRS).toBeLessThan(0.25);
  if (isShown) console.log(answers);
});

/** Changes that all widen lose no value; those that all narrow add none. */
function checkChanges(pair: Pair, changes: readonly SchemaChange[], lost: Json | undefined): void {
  const isAll = (relation: string): boolean => changes.every((change) => change.relation === relation || change.relation === "equal");
  const words = `${told(pair)}\n${JSON.stringify(changes)}`;
  if (isAll("widened")) expect(lost, words).toBeUndefined();
  if (isAll("narrowed")) expect(lostOf({ ...pair, before: pair.after, after: pair.before }), words).toBeUndefined();
}

const lostOf = ({ before, after, values }: Pair): Json | undefined =>
  values.find((value) => accepts(before.schema, value) && !accepts(after.schema, value));

const text = (schema: Schema): string => JSON.stringify(schema);

const told = ({ before, after }: Pair): string => `${text(before.schema)} → ${text(after.schema)}`;
