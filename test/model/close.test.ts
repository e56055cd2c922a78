import { describe, expect, it } from "vitest";
import { resolveSchema } from "../../generator/model/close.js";
import type { Schema } from "../../generator/spec/json-schema.js";

const BASE: Schema = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const defs = {
  get: (name: string): Schema | undefined => (name === "Base" ? BASE : undefined),
  ref: (name: string) => `#/$defs/${name}`,
  formats: new Set(["email"]),
};

interface Case {
  readonly name: string;
  readonly given: Schema;
  readonly params: unknown;
  /** The same as in parameters unless told. */
  readonly result?: unknown;
}

const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });
const closed = (properties: Record<string, unknown>): object => ({ type: "object", properties, additionalProperties: false });

const CASES: readonly Case[] = [
  { name: "a scalar", given: { type: "string", minLength: 1 }, params: { type: "string", minLength: 1 } },
  {
    name: "true and false",
    given: { type: "array", items: true, prefixItems: [false] },
    params: { type: "array", items: true, prefixItems: [false] },
  },
  { name: "an object", given: object({ a: true }), params: closed({ a: true }), result: object({ a: true }) },
  {
    name: "an object that may be null",
    given: { type: ["object", "null"], properties: { a: true } },
    params: { type: ["object", "null"], properties: { a: true }, additionalProperties: false },
    result: { type: ["object", "null"], properties: { a: true } },
  },
  { name: "an object without properties", given: { type: "object" }, params: { type: "object" } },
  {
    name: "an object that is to be empty",
    given: { type: "object", additionalProperties: false },
    params: { type: "object", additionalProperties: false },
  },
  {
    name: "an object opened by hand",
    given: { type: "object", properties: { a: true }, additionalProperties: true },
    params: { type: "object", properties: { a: true }, additionalProperties: true },
    result: object({ a: true }),
  },
  {
    name: "an object closed by hand",
    given: { type: "object", properties: { a: true }, additionalProperties: false },
    params: closed({ a: true }),
    result: object({ a: true }),
  },
  {
    name: "a map of objects",
    given: { type: "object", additionalProperties: object({ a: true }) },
    params: { type: "object", additionalProperties: closed({ a: true }) },
    result: { type: "object", additionalProperties: object({ a: true }) },
  },
  {
    name: "objects inside of objects, lists and tuples",
    given: object({ a: { type: "array", items: object({ b: true }) }, c: { type: "array", prefixItems: [object({ d: true })] } }),
    params: closed({ a: { type: "array", items: closed({ b: true }) }, c: { type: "array", prefixItems: [closed({ d: true })] } }),
    result: object({ a: { type: "array", items: object({ b: true }) }, c: { type: "array", prefixItems: [object({ d: true })] } }),
  },
  {
    name: "anyOf",
    given: { anyOf: [object({ a: true }), { type: "null" }] },
    params: { anyOf: [closed({ a: true }), { type: "null" }] },
    result: { anyOf: [object({ a: true }), { type: "null" }] },
  },
  {
    name: "oneOf, whose open branches overlap",
    given: { oneOf: [object({ a: true }), object({ b: true })] },
    params: { oneOf: [closed({ a: true }), closed({ b: true })] },
    result: { anyOf: [object({ a: true }), object({ b: true })] },
  },
  {
    name: "an enum",
    given: { type: "string", enum: ["a", "b"], description: "x" },
    params: { type: "string", enum: ["a", "b"], description: "x" },
    result: { type: ["string"], description: "x", "x-known": ["a", "b"] },
  },
  {
    name: "an enum that may be null",
    given: { type: ["string", "null"], enum: ["a", null] },
    params: { type: ["string", "null"], enum: ["a", null] },
    result: { type: ["string", "null"], "x-known": ["a", null] },
  },
  {
    name: "an enum without a type",
    given: { enum: ["a", 1, null, true, "b"] },
    params: { enum: ["a", 1, null, true, "b"] },
    result: { type: ["string", "number", "null", "boolean"], "x-known": ["a", 1, null, true, "b"] },
  },
  { name: "a const", given: { const: "a" }, params: { const: "a" } },
  { name: "a $ref", given: { $ref: "#/defs/Base", description: "x" }, params: { $ref: "#/$defs/Base", description: "x" } },
  {
    name: "allOf",
    given: { description: "x", allOf: [{ $ref: "#/defs/Base" }, object({ size: { type: "integer" } })] },
    params: { ...closed({ id: { type: "string" }, size: { type: "integer" } }), required: ["id"], description: "x" },
    result: { ...(object({ id: { type: "string" }, size: { type: "integer" } }) as object), required: ["id"], description: "x" },
  },
  {
    name: "allOf inside of allOf, and beside properties",
    given: {
      type: "object",
      properties: { c: true },
      required: ["c", "id"],
      allOf: [{ allOf: [{ $ref: "#/defs/Base" }, object({ b: true })] }],
    },
    params: { ...closed({ id: { type: "string" }, b: true, c: true }), required: ["id", "c"] },
    result: { ...(object({ id: { type: "string" }, b: true, c: true }) as object), required: ["id", "c"] },
  },
  {
    name: "allOf with a rest",
    given: { allOf: [object({ a: true }), { type: "object", additionalProperties: { type: "string" } }] },
    params: { type: "object", properties: { a: true }, additionalProperties: { type: "string" } },
  },
];

const EXTRA: Schema = { if: { required: ["a"] }, then: { properties: { b: true } } };
const BRANCHED: readonly Case[] = [
  {
    name: "a checked format",
    given: { type: "string", format: "email" },
    params: { type: "string", format: "email", "x-format": "email" },
    result: { type: "string", format: "email" },
  },
  { name: "a format that is not checked", given: { type: "string", format: "date" }, params: { type: "string", format: "date" } },
  {
    name: "a union beside properties",
    given: {
      type: "object",
      properties: { a: object({ x: true }) },
      anyOf: [{ required: ["a"] }, { properties: { b: object({ y: true }) } }],
    },
    params: {
      type: "object",
      properties: { a: closed({ x: true }) },
      anyOf: [{ required: ["a"] }, { properties: { b: closed({ y: true }) } }],
      unevaluatedProperties: false,
    },
    result: {
      type: "object",
      properties: { a: object({ x: true }) },
      anyOf: [{ required: ["a"] }, { properties: { b: object({ y: true }) } }],
    },
  },
  {
    name: "a condition",
    given: { ...(object({ a: true }) as object), ...(EXTRA as object) } as Schema,
    params: { ...(object({ a: true }) as object), ...(EXTRA as object), unevaluatedProperties: false },
    result: object({ a: true }),
  },
  {
    name: "allOf that is more than objects, with a $ref whose object is to stay open",
    given: { allOf: [{ $ref: "#/defs/Base" }, { anyOf: [object({ b: true }), object({ c: true })] }] },
    params: { allOf: [BASE, { anyOf: [object({ b: true }), object({ c: true })] }], unevaluatedProperties: false },
    result: { allOf: [{ $ref: "#/$defs/Base" }, { anyOf: [object({ b: true }), object({ c: true })] }] },
  },
  {
    name: "a $ref beside properties",
    given: { $ref: "#/defs/Base", properties: { size: true }, type: "object" },
    params: { properties: { size: true }, type: "object", allOf: [BASE], unevaluatedProperties: false },
    result: { $ref: "#/$defs/Base", properties: { size: true }, type: "object" },
  },
  {
    name: "allOf whose only object is that of a $ref",
    given: { allOf: [{ $ref: "#/defs/Base" }, { minProperties: 1 }] },
    params: { allOf: [BASE, { minProperties: 1 }], unevaluatedProperties: false },
    result: { allOf: [{ $ref: "#/$defs/Base" }, { minProperties: 1 }] },
  },
  {
    name: "not",
    given: { ...(object({ a: true }) as object), not: object({ a: { const: 1 } }) } as Schema,
    params: { ...(object({ a: true }) as object), not: object({ a: { const: 1 } }), unevaluatedProperties: false },
    result: object({ a: true }),
  },
  {
    name: "patternProperties",
    given: { type: "object", patternProperties: { "^x": object({ a: true }) } },
    params: { type: "object", patternProperties: { "^x": closed({ a: true }) }, additionalProperties: false },
    result: { type: "object", patternProperties: { "^x": object({ a: true }) } },
  },
  {
    name: "both ends of a condition, a oneOf and bounds of what is contained",
    given: { if: { type: "string" }, then: { enum: ["a"] }, else: { type: "array", contains: true, maxContains: 2 }, oneOf: [true] },
    params: { if: { type: "string" }, then: { enum: ["a"] }, else: { type: "array", contains: true, maxContains: 2 }, oneOf: [true] },
    result: {
      anyOf: [true],
      allOf: [
        {
          anyOf: [
            { type: ["string"], "x-known": ["a"] },
            { type: "array", contains: true },
          ],
        },
      ],
    },
  },
];

describe("a schema", () => {
  it.each([...CASES, ...BRANCHED])("$name", ({ given, params, result }) => {
    expect(resolveSchema(given, "params", defs)).toEqual(params);
    expect(resolveSchema(given, "result", defs)).toEqual(result ?? params);
  });

  it("keeps a property named __proto__ or toString its own", () => {
    const given = JSON.parse('{ "type": "object", "properties": { "toString": { "type": "string" } } }') as Schema;
    expect(JSON.stringify(resolveSchema(given, "result", defs))).toBe('{"type":"object","properties":{"toString":{"type":"string"}}}');
  });
});
