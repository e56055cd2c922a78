import { expect, it } from "vitest";
import { findDrift } from "../../generator/drift/find-drift.js";
import { modelOf } from "../spec/diagnose.js";

/** What a spec with this result and a document with that one disagree on. */
const drift = (ours: string, theirs: string, defs = ""): string[] => {
  const of = (result: string) => modelOf(`${defs}\noperations:\n  hosts:write:\n    result: ${result}\n`);
  return findDrift(of(ours), of(theirs)).map(({ rule, breaks, message }) => `${breaks ? "breaks" : "drifts"} ${rule}: ${message}`);
};

it.each<[ours: string, theirs: string, want: readonly string[]]>([
  ["{ type: integer, enum: [1, 2] }", "{ type: integer }", []],
  ["{ type: number, enum: [1.5] }", "{ type: number }", []],
  ["{ type: integer }", "{ type: string }", ["breaks result_type: the document has string for the result, the spec integer"]],
  [
    "{ type: array, items: { type: object, properties: { a: { type: string } } } }",
    "{ type: array, items: { type: object, properties: { b: { type: string } } } }",
    ["drifts result_missing: the document has no /a in the result"],
  ],
])("%s against %s", (ours, theirs, want) => expect(drift(ours, theirs)).toEqual(want));

it("lists of lists of themselves have an end", () => {
  const value = "{ type: [string, array], items: { $ref: '#/defs/Value' } }";
  expect(drift("{ $ref: '#/defs/Value' }", "{ $ref: '#/defs/Value' }", `defs: { Value: ${value} }`)).toEqual([]);
});
