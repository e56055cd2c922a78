import { expect, test } from "vitest";
import { type SchemaChange, schemaChanges } from "../../../generator/diff/schema/changes.js";
import type { Json, Schema } from "../../../generator/spec/json-schema.js";
import { accepts, pairs } from "./pairs.js";

const PAIRS = Number(process.env["PAIRS"] ?? 1_500);
const SEED = Number(process.env["SEED"] ?? 20260201);

const isOnly = (changes: readonly SchemaChange[], relation: string): boolean =>
  changes.every((change) => change.relation === relation || change.relation === "equal");

test("what all changes say of random schemas holds for the whole", { timeout: PAIRS * 20 + 60_000 }, () => {
  const counts = { none: 0, widened: 0, narrowed: 0, mixed: 0, unknown: 0 };
  for (const { before, after, values } of pairs(PAIRS, SEED)) {
    const changes = schemaChanges(before, after);
    const lost = (from: Schema, to: Schema): Json | undefined => values.find((value) => accepts(from, value) && !accepts(to, value));
    const told = `${JSON.stringify(before.schema)} → ${JSON.stringify(after.schema)}\n${JSON.stringify(changes)}`;
    const [isWidened, isNarrowed] = [isOnly(changes, "widened"), isOnly(changes, "narrowed")];
    if (isWidened) expect(lost(before.schema, after.schema), told).toBeUndefined();
    if (isNarrowed) expect(lost(after.schema, before.schema), told).toBeUndefined();
    const isUnknown = changes.some(({ relation }) => relation === "unknown");
    counts[isWidened && isNarrowed ? "none" : isWidened ? "widened" : isNarrowed ? "narrowed" : isUnknown ? "unknown" : "mixed"] += 1;
    if (process.env["SHOW"] && isUnknown) console.log(told);
  }
  if (process.env["SHOW"]) console.log(counts);
});
