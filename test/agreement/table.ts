import type { Def } from "../../generator/model/types.js";
import type { Schema, SchemaObject } from "../../generator/spec/json-schema.js";

/** Resolved schemas of every kind, alone and inside one another. A name that ends in ! accepts everything or nothing. */

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const known = (schema: object, ...values: (string | number | null)[]): Schema => ({ ...schema, "x-known": values }) as Schema;
const text = { type: "string" } as const;
/** A computed name: TypeScript takes a written `toString` for the method. */
const STRING: string = "toString";
const closed = { type: "object", additionalProperties: false } as const;
const kind = (value: string | number | boolean | null, others: Readonly<Record<string, Schema>> = {}): SchemaObject => ({
  ...closed,
  properties: { kind: { const: value }, ...others },
  required: ["kind"],
});

export const DEFS: readonly Def[] = [
  { typeName: "HostId", schema: { type: "string", minLength: 2, maxLength: 5 }, recursive: false },
  {
    typeName: "Filter",
    schema: { ...closed, properties: { field: text, values: { type: "array", items: ref("HostId"), minItems: 1 } }, required: ["field"] },
    recursive: false,
  },
  {
    typeName: "Tree",
    schema: { type: "object", properties: { name: text, children: { type: "array", items: ref("Tree") } }, required: ["name"] },
    recursive: true,
  },
  {
    typeName: "Rule",
    schema: {
      ...closed,
      properties: { not: ref("Rule"), any: { type: "object", additionalProperties: ref("Rule") }, eq: { type: "integer" } },
    },
    recursive: true,
  },
  {
    typeName: "All",
    schema: {
      ...closed,
      properties: { op: { const: "all" }, of: { type: "array", items: ref("Condition") } },
      required: ["op", "of"],
    },
    recursive: true,
  },
  {
    typeName: "Is",
    schema: { ...closed, properties: { op: { $ref: "#/$defs/IsOp" }, host: ref("HostId") }, required: ["op"] },
    recursive: false,
  },
  { typeName: "IsOp", schema: { enum: ["is", "is_not"] }, recursive: false },
  { typeName: "Condition", schema: { oneOf: [ref("All"), ref("Is")] }, recursive: true },
  { typeName: "Json", schema: { anyOf: [text, { type: "null" }, { type: "array", items: ref("Json") }] }, recursive: true },
];

export const TABLE: Readonly<Record<string, Schema>> = {
  "anything!": true,
  "nothing!": false,
  "only described!": { description: "Whatever the vendor sends." },

  string: text,
  "string, minLength 1": { type: "string", minLength: 1 },
  "string, lengths": { type: "string", minLength: 2, maxLength: 4 },
  "string, fixed length": { type: "string", minLength: 3, maxLength: 3 },
  "string, pattern": { type: "string", pattern: "^[a-z]+-[0-9]{1,3}$" },
  "string, pattern with slashes": { type: "string", pattern: "^a/b[/\\]]?$" },
  "string, pattern by code point": { type: "string", pattern: "^.\\p{L}$" },
  "string, pattern not anchored": { type: "string", pattern: "b" },
  "string, format says nothing": { type: "string", format: "date-time" },
  "string, open enum": known(text, "low", "high"),
  "string, open enum with bounds": known({ type: "string", maxLength: 4 }, "low", "high"),
  "string or null, open enum": known({ type: ["string", "null"] }, "low", null),
  "number, open enum": known({ type: "integer" }, 1, 2),

  number: { type: "number" },
  integer: { type: "integer" },
  "integer, small": { type: "integer", minimum: 1, maximum: 100 },
  "integer, from 1": { type: "integer", minimum: 1 },
  "integer, exclusive": { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 },
  "number, exclusive": { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
  "number, both kinds of bound": { type: "number", minimum: 0, exclusiveMinimum: 0, maximum: 5, exclusiveMaximum: 5 },
  "number, fractional bounds": { type: "number", minimum: -0.5, maximum: 1e21 },
  "number, multipleOf 3": { type: "number", multipleOf: 3 },
  "integer, multipleOf 0.5": { type: "integer", multipleOf: 0.5 },
  "integer or number": { type: ["integer", "number"] },

  boolean: { type: "boolean" },
  null: { type: "null" },
  "const text": { const: "a\u2028\"b'" },
  "const number": { const: 0 },
  "const false": { const: false },
  "const null": { const: null },
  "const with its type": { type: "integer", const: 2 },
  enum: { enum: ["contain", "lift_containment"] },
  "enum of numbers": { type: "integer", enum: [1, -2, 30] },
  "enum, mixed": { enum: ["a", 1, true, null] },
  "enum that its type cuts": { type: "string", enum: ["a", 1, null] },
  "enum that its bounds cut": { type: "string", enum: ["a", "bcd", "cdef"], minLength: 2, pattern: "^b" },
  "enum with bounds and no type": { enum: ["a", "bcd", 1, 20, null], minLength: 2, maximum: 5 },
  "enum, nullable": { type: ["string", "null"], enum: ["a", "b", null] },
  "enum of inherited names": { enum: ["constructor", "toString", "__proto__"] },
  "enum, long": { enum: Array.from({ length: 30 }, (_, i) => `a_rather_long_value_${i}`) },
  "nothing left of an enum!": { type: "boolean", enum: ["a"] },

  array: { type: "array" },
  "array of text": { type: "array", items: text },
  "array, lengths": { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 3 },
  "array, empty only": { type: "array", items: false },
  "array, unique": { type: "array", uniqueItems: true, maxItems: 4 },
  "array, unique objects": {
    type: "array",
    uniqueItems: true,
    items: { type: "object", properties: { a: { enum: [1, 2] }, b: { type: "boolean" } } },
  },
  "array, nested": { type: "array", items: { type: "array", items: { enum: ["a", "b"] } } },
  "array of a long enum": { type: "array", items: { enum: Array.from({ length: 12 }, (_, i) => `value_number_${i}`) } },
  "array of a union": { type: "array", items: { anyOf: [text, { type: "array", items: text }] } },
  "array of an open enum": { type: "array", items: known(text, "a", "b") },
  tuple: { type: "array", prefixItems: [text, { enum: [1, 2] }, true], items: false, minItems: 3 },

  "object, bare": { type: "object" },
  "object, empty": closed,
  "object, closed": { ...closed, properties: { id: text, limit: { type: "integer", minimum: 1 } }, required: ["id"] },
  "object, open": { type: "object", properties: { id: text, "content-type": { type: ["string", "null"] } }, required: ["id"] },
  "object, open on purpose": { type: "object", properties: { id: text }, additionalProperties: true },
  "object, anything in it": { ...closed, properties: { a: true, b: true, c: false, d: { anyOf: [text, true] } }, required: ["a", "d"] },
  "object, impossible!": { ...closed, properties: { a: false }, required: ["a"] },
  "object, nested": {
    ...closed,
    properties: { a: { ...closed, properties: { b: { ...closed, properties: { c: text } } }, required: ["b"] } },
  },
  "object, inherited names, optional": {
    ...closed,
    properties: { [STRING]: text, valueOf: true, hasOwnProperty: { type: "boolean" as const } },
  },
  "object, inherited names, required": { type: "object", properties: { [STRING]: true, valueOf: text }, required: ["toString", "valueOf"] },
  "object, required and not declared": { type: "object", properties: { a: text }, required: ["b"] },
  "object, key counts": { type: "object", properties: { a: text, b: text, c: text }, minProperties: 1, maxProperties: 2 },
  "object, defaults": {
    ...closed,
    properties: {
      limit: { type: "integer", default: 10 },
      sort: { enum: ["asc", "desc"], default: "asc" },
      id: text,
      need: { type: "integer", default: 1 },
    },
    required: ["id", "need"],
    maxProperties: 3,
  },
  "object, defaults inside": {
    ...closed,
    properties: { page: { ...closed, properties: { size: { type: "integer", default: 5 } } } },
    required: ["page"],
  },
  map: { type: "object", additionalProperties: text },
  "map, key counts": { type: "object", additionalProperties: { type: "integer" }, minProperties: 1, maxProperties: 2 },
  "map of maps": { type: "object", additionalProperties: { type: "object", additionalProperties: { type: ["boolean", "null"] } } },
  "map beside properties": {
    type: "object",
    properties: { id: { type: "integer" }, on: { type: "boolean" } },
    required: ["id"],
    additionalProperties: text,
  },

  nullable: { type: ["string", "null"], minLength: 2 },
  "list of types": { type: ["string", "integer", "boolean", "null"], maxLength: 2, maximum: 2 },
  "list of types with objects": { type: ["array", "object", "null"], items: text, properties: { a: text } },
  anyOf: {
    anyOf: [
      { type: "string", maxLength: 2 },
      { type: "integer", minimum: 3 },
    ],
  },
  "anyOf with null": { anyOf: [ref("Filter"), { type: "null" }] },
  "anyOf of one": { anyOf: [text] },
  "anyOf, nested": { anyOf: [{ anyOf: [text, { type: "null" }] }, { type: "array", items: { anyOf: [text] } }] },
  oneOf: {
    oneOf: [
      { type: "integer", minimum: 0 },
      { type: "integer", maximum: 3 },
    ],
  },
  "oneOf with null twice": { oneOf: [{ type: ["string", "null"] }, { type: "null" }] },
  "oneOf of objects": { oneOf: [kind("a", { value: text }), kind("b", { count: { type: "integer" } })] },
  "oneOf of objects, or null": { oneOf: [kind("a"), { type: "null" }, kind("b")] },
  "oneOf of objects, or null twice": { oneOf: [kind("a"), { type: "null" }, kind("b"), { type: "null" }] },
  "oneOf of objects told apart by any constant": {
    oneOf: [kind(1), kind("1"), kind(true), kind(null), { ...closed, properties: { kind: { enum: ["a", 2, null] } } }],
  },
  "oneOf of objects told apart by the second": {
    oneOf: [
      { ...closed, properties: { a: { const: 1 }, b: { const: 1 } }, required: ["a", "b"] },
      { ...closed, properties: { a: { const: 1 }, b: { const: 2 } }, required: ["a", "b"] },
    ],
  },
  "oneOf of objects, constants that two share": {
    oneOf: [
      { type: "object", properties: { kind: { enum: ["a", "b"] }, id: text }, required: ["kind"] },
      { type: "object", properties: { kind: { enum: ["b", "c"] }, id: { type: "integer" } }, required: ["kind"] },
    ],
  },
  "oneOf of objects, constants that may be missing": {
    oneOf: [kind("a"), { ...closed, properties: { kind: { const: "b" }, a: text } }],
  },
  "oneOf of objects, constants with bounds": {
    oneOf: [kind("a"), { ...closed, properties: { kind: { enum: ["b", "cd"], maxLength: 1 } }, required: ["kind"] }],
  },
  "oneOf of objects, inherited names": { oneOf: [kind("a", { [STRING]: text }), kind("b")] },
  "oneOf of objects with more to them": {
    oneOf: [
      { ...kind("a", { b: { type: "integer", default: 1 } }), maxProperties: 2 },
      { type: "object", properties: { kind: { const: "b" } }, required: ["kind"], additionalProperties: text },
      { type: "object", properties: { kind: { const: "c" } }, required: ["kind"] },
    ],
  },
  "oneOf of references": { oneOf: [ref("Is"), kind("a")] },
  "oneOf of references that come back": ref("Condition"),
  "anyOf of objects": { anyOf: [kind("a", { value: text }), kind("b")] },
  "anyOf of objects, or null": { anyOf: [{ type: "null" }, kind("a"), kind("b"), { type: "null" }] },
  "oneOf that overlaps": {
    oneOf: [
      { type: "object", properties: { a: text }, required: ["a"] },
      { type: "object", properties: { b: text }, required: ["b"] },
    ],
  },

  ref: ref("HostId"),
  "ref in an array": { type: "array", items: ref("HostId"), maxItems: 2 },
  "ref in an object": { ...closed, properties: { filter: ref("Filter"), host: ref("HostId") }, required: ["host"] },
  "ref, recursive": ref("Tree"),
  "ref, recursive and closed": { ...closed, properties: { rule: ref("Rule"), tree: ref("Tree") }, required: ["rule"] },
  "ref, recursive union": { type: "object", additionalProperties: ref("Json") },

  "type absent": { minLength: 2, minimum: 3, required: ["a"] },
  "const that is an object": { const: { a: 1, b: [null] } },
  "enum of objects and lists": { enum: [{ a: 1 }, [1, "a"], "a"] },
  "enum beside a union": { enum: ["a", 1], anyOf: [{ type: "string" }, { minimum: 3 }] },
  "tuple with optional places": { type: "array", prefixItems: [text, { type: "integer" }], minItems: 1, items: { type: "boolean" } },
  "tuple that ends": { type: "array", prefixItems: [text, { type: "integer" }], items: false },
  "tuple of bounded length": { type: "array", prefixItems: [text, { type: "integer" }], maxItems: 1 },
  contains: { type: "array", contains: { type: "integer" }, minContains: 2, maxContains: 3 },
  "contains one": { type: "array", items: { type: ["integer", "string"] }, contains: { type: "integer" } },
  "contains none or one": { type: "array", contains: { type: "integer" }, minContains: 0, maxContains: 1 },
  patternProperties: { ...closed, properties: { a: text }, patternProperties: { "^[bi]": { type: "integer" } } },
  "patternProperties, open": { type: "object", patternProperties: { "^a$": { type: "integer" }, "^[ab]$": { minimum: 0 } } },
  propertyNames: { type: "object", propertyNames: { maxLength: 1 }, additionalProperties: { type: "integer" } },
  "propertyNames of an enum": { type: "object", propertyNames: { enum: ["a", "id"] } },
  dependentRequired: { type: "object", properties: { a: text, b: text }, dependentRequired: { a: ["b", "id"] } },
  dependentSchemas: { type: "object", dependentSchemas: { a: { required: ["b"], properties: { b: { type: "integer" } } } } },
  "required of names that are not declared": { type: "object", required: ["a", "b"], minProperties: 3 },
  "allOf of objects": { allOf: [ref("Filter"), { type: "object", required: ["values"] }] },
  "allOf of unions": { allOf: [{ anyOf: [text, { type: "integer" }] }, { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }] },
  "allOf of one": { allOf: [{ type: "string", maxLength: 2 }] },
  "anyOf beside properties": {
    type: "object",
    properties: { a: text, b: { type: "integer" } },
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
    unevaluatedProperties: false,
  },
  "oneOf beside a type": { type: "integer", oneOf: [{ minimum: 0 }, { maximum: 3 }] },
  "ref beside a bound": { $ref: "#/$defs/HostId", pattern: "a" },
  not: { type: ["string", "integer"], not: { enum: ["a", 1] } },
  "not, of an object": { type: "object", properties: { a: text, b: text }, not: { required: ["a", "b"] } },
  "if, then and else": {
    type: "object",
    properties: { id: text },
    required: ["id"],
    if: { properties: { id: { const: "a" } } },
    then: { required: ["a"], properties: { a: { type: "integer" } } },
    else: { required: ["b"], properties: { b: text } },
    unevaluatedProperties: false,
  },
  "if without else": { type: "integer", if: { minimum: 1 }, then: { maximum: 2 } },
  unevaluatedProperties: {
    allOf: [{ type: "object", properties: { a: text } }],
    properties: { b: text },
    unevaluatedProperties: { type: "integer" },
  },
  unevaluatedItems: { type: "array", allOf: [{ prefixItems: [text] }], unevaluatedItems: { type: "null" } },
  "general, inside of plain": { ...closed, properties: { a: { not: { type: "string" } }, b: ref("Filter") }, required: ["a"] },
  "general, over a recursive one": { ...closed, properties: { a: { allOf: [ref("Tree"), { maxProperties: 1 }] } }, required: ["a"] },
};
