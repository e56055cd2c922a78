import { expect, test } from "vitest";
import { isSubset } from "../../../generator/diff/schema/subset.js";
import type { Schema, SchemaObject } from "../../../generator/spec/json-schema.js";

const within = (inner: Schema, outer: Schema): string => isSubset({ schema: inner, defs: [] }, { schema: outer, defs: [] });

test("what is not allowed is one thing, and what stands beside it another", () => {
  const schema: SchemaObject = { type: "object", not: { type: "string" }, patternProperties: { "^a": true } };
  const [some, none] = [
    { ...schema, unevaluatedProperties: { type: "integer" } },
    { ...schema, unevaluatedProperties: false },
  ] as const;
  expect(within(some, none)).not.toBe("yes");
  expect(within(none, some)).not.toBe("no");
});

const nested = (depth: number, inside: Schema): Schema => {
  let schema = inside;
  for (let level = 0; level < depth; level += 1)
    schema = { type: "object", properties: { a: schema }, required: ["a"], additionalProperties: false };
  return schema;
};

test("what is nested too deep is not told, and the next question is", () => {
  const defs = [{ typeName: "Deep", schema: nested(20_000, { type: "string" }), recursive: false }];
  const deep = { schema: { $ref: "#/$defs/Deep" }, defs };
  expect(isSubset(deep, { schema: nested(20_000, { type: "integer" }), defs })).toBe("unknown");
  expect(isSubset({ schema: { type: "integer" }, defs }, { schema: { type: "number" }, defs })).toBe("yes");
});

test("shared schemas that use others twice are each looked at once", () => {
  const twice = (name: string): Schema => ({ type: "object", properties: { a: { $ref: name }, b: { $ref: name } }, required: ["a", "b"] });
  const levels = Array.from({ length: 60 }, (_, level) => ({
    typeName: `D${level}`,
    schema: twice(`#/$defs/D${level + 1}`),
    recursive: false,
  }));
  const defs = (inside: Schema) => [...levels, { typeName: "D60", schema: inside, recursive: false }];
  const of = (inside: Schema) => ({ schema: { $ref: "#/$defs/D0" }, defs: defs(inside) });
  expect(isSubset(of({ type: "integer" }), of({ type: "number" }))).toBe("yes");
  // A value of these would have more parts than there is room for.
  expect(isSubset(of({ type: "number" }), of({ type: "integer" }))).toBe("unknown");
});
