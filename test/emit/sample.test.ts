import { describe, expect, test } from "vitest";
import { sampleValue } from "../../generator/emit/sample.js";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import { compileAjv } from "../agreement/compile.js";
import { DEFS, TABLE } from "../agreement/table.js";

const text = { type: "string" } as const;

/** Schemas that no value satisfies, or none that can be made up. */
const WITHOUT = new Set([
  "nothing!",
  "nothing left of an enum!",
  "object, impossible!",
  "string, pattern",
  "string, pattern with slashes",
  "oneOf",
]);

describe("a sample is accepted by its schema", () => {
  test.each(Object.entries(TABLE))("%s", (name, schema) => {
    for (const all of [false, true]) {
      const sample = sampleValue(schema, DEFS, { all });
      expect(sample === undefined, JSON.stringify(sample)).toBe(WITHOUT.has(name));
      if (sample !== undefined) expect(compileAjv(schema, DEFS)(sample), JSON.stringify(sample)).toBe(true);
    }
  });
});

describe("a sample reads like a real value", () => {
  test.each<[string, Schema, Json | undefined]>([
    ["an example comes first", { ...text, examples: ["h-1"], default: "x" }, "h-1"],
    ["then the default", { type: "integer", default: 10 }, 10],
    ["a listed value", { enum: ["contain", "lift"] }, "contain"],
    ["a known value", { type: ["string", "null"], "x-known": ["low", null] } as Schema, "low"],
    ["a format", { ...text, format: "date-time" }, "2026-01-31T12:00:00Z"],
    ["a number within its bounds", { type: "integer", minimum: 20, maximum: 30 }, 20],
    ["a multiple", { type: "number", exclusiveMinimum: 0.2, multipleOf: 0.1 }, 1],
    ["a pattern that something usual meets", { ...text, pattern: "^v[0-9]+$" }, "v1"],
    ["no value where the pattern is too special", { ...text, pattern: "^[A-Z]{3}-[0-9]{9}$" }, undefined],
    ["required properties only", { type: "object", properties: { id: text, note: text }, required: ["id"] }, { id: "id" }],
    [
      "a list of one, called like its items",
      { type: "object", properties: { ids: { type: "array", items: text } }, required: ["ids"] },
      { ids: ["id"] },
    ],
    ["what a $ref has", { $ref: "#/$defs/Tree" }, { name: "name" }],
    ["distinct items", { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 2 }, [1, 2]],
    ["no value for a schema that needs itself", { $ref: "#/$defs/Loop" }, undefined],
  ])("%s", (_, schema, want) => {
    const loop = {
      typeName: "Loop",
      schema: { type: "object", properties: { next: { $ref: "#/$defs/Loop" } }, required: ["next"] } as Schema,
      recursive: true,
    };
    expect(sampleValue(schema, [...DEFS, loop])).toEqual(want);
  });

  test("with every property on request", () => {
    const schema: Schema = { type: "object", properties: { id: text, code: { ...text, pattern: "^Z{9}$" }, on: { type: "boolean" } } };
    expect(sampleValue(schema, [], { all: true })).toEqual({ id: "id", on: true });
  });
});
