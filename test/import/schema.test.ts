import { describe, expect, it } from "vitest";
import { mapSchema } from "../../generator/import/schema/map-schema.js";
import type { Schema } from "../../generator/spec/json-schema.js";

const CASES: readonly (readonly [what: string, given: unknown, want: Schema])[] = [
  ["a type as it is", { type: "string", maxLength: 5 }, { type: "string", maxLength: 5 }],
  ["nullable beside a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["nullable beside an enum", { type: "string", nullable: true, enum: ["a"] }, { type: ["string", "null"], enum: ["a", null] }],
  ["nullable beside a reference", { $ref: "#/X", nullable: true }, { anyOf: [{ $ref: "#/defs/X" }, { type: "null" }] }],
  ["a null that an enum lists", { type: "string", enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
  ["Swagger's x-nullable", { type: "integer", "x-nullable": true }, { type: ["integer", "null"] }],
  ["bounds of OpenAPI 3.0", { type: "number", minimum: 1, exclusiveMinimum: true }, { type: "number", exclusiveMinimum: 1 }],
  ["bounds of OpenAPI 3.1", { type: "number", exclusiveMaximum: 9 }, { type: "number", exclusiveMaximum: 9 }],
  ["bounds that leave nothing", { type: "integer", minimum: 9, maximum: 1 }, { type: "integer" }],
  ["keywords of another type", { type: "boolean", maxLength: 4, items: {} }, { type: "boolean" }],
  ["numbers where texts are meant", { type: "string", enum: [1.5, true] }, { type: "string", enum: ["1.5", "true"] }],
  ["texts where numbers are meant", { type: "integer", enum: ["1", "x"] }, { type: "integer", enum: [1] }],
  ["one value twice", { enum: [1, 1, "1"] }, { enum: [1, "1"] }],
  ["an object without its type", { properties: { a: {} } }, { type: "object", properties: { a: {} } }],
  ["an array without its type", { items: { type: "string" } }, { type: "array", items: { type: "string" } }],
  ["a map", { type: "object", additionalProperties: { type: "integer" } }, { type: "object", additionalProperties: { type: "integer" } }],
  ["additionalProperties: true by itself", { type: "object", additionalProperties: true }, { type: "object" }],
  [
    "names that are required and not there",
    { type: "object", properties: { a: {} }, required: ["a", "b"] },
    { type: "object", properties: { a: {} }, required: ["a"] },
  ],
  ["an allOf of one", { description: "d", allOf: [{ $ref: "#/X" }] }, { $ref: "#/defs/X", description: "d" }],
  [
    "an object that is one of two",
    { type: "object", oneOf: [{ $ref: "#/X" }, { $ref: "#/Y" }] },
    { oneOf: [{ $ref: "#/defs/X" }, { $ref: "#/defs/Y" }] },
  ],
  [
    "which properties go together",
    { type: "object", properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    { type: "object", properties: { a: {}, b: {} } },
  ],
  [
    "an allOf that requires what another member has",
    { allOf: [{ $ref: "#/X" }, { type: "object", properties: { b: {} }, required: ["a", "b"] }] },
    { allOf: [{ $ref: "#/defs/X" }, { type: "object", properties: { b: {} }, required: ["b"] }], required: ["a"] },
  ],
  ["a file of Swagger 2", { type: "file" }, { type: "string" }],
  ["a type that nobody knows", { type: "any" }, {}],
  ["a pattern that JavaScript refuses", { type: "string", pattern: "(?i)x" }, { type: "string" }],
  ["a pattern that may be slow", { type: "string", pattern: "^(a+)+$" }, { type: "string" }],
  ["a tuple under items", { type: "array", items: [{ type: "string" }] }, { type: "array", prefixItems: [{ type: "string" }] }],
  [
    "__proto__ as a property",
    JSON.parse('{"type":"object","properties":{"__proto__":{},"a":{}}}'),
    { type: "object", properties: { a: {} } },
  ],
  [
    "constructor as a property",
    { type: "object", properties: { constructor: { type: "string" } } },
    // An object of TypeScript has a constructor of another type.
    JSON.parse('{"type":"object","properties":{"constructor":{"type":"string"}}}'),
  ],
  [
    "markup in a description",
    { type: "string", description: "<b>Do</b> `x` */ ${y}\n\nMore." },
    { type: "string", description: "Do 'x' * / $ {y}" },
  ],
  ["examples of any shape", { type: "string", example: { $ref: 1 }, examples: 3, "x-y": 1 }, { type: "string" }],
  ["what is no schema", "string", true],
];

describe("mapSchema", () => {
  it.each(CASES)("%s", (_, given, want) => {
    const context = { file: "a.json", texts: true, refer: (ref: string): Schema => ({ $ref: `#/defs/${ref.replace(/^.*\//, "")}` }) };
    expect(mapSchema(given, context)).toEqual(want);
  });
});
