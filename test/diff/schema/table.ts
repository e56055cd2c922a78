import type { Json, Schema, SchemaObject } from "../../../generator/spec/json-schema.js";

/** A pair of schemas, and what is to be told of it: "relation kind pointer keyword". The mirror follows. */
export type Row = readonly [name: string, before: Schema, after: Schema, ...told: string[]];

type Properties = Readonly<Record<string, Schema>>;

const text = { type: "string" } as const;
const count = { type: "integer" } as const;
const flag = { type: "boolean" } as const;
const ref = (name: string, more: SchemaObject = {}): Schema => ({ ...more, $ref: `#/$defs/${name}` });
const list = (items: Schema, more: SchemaObject = {}): SchemaObject => ({ type: "array", items, ...more });
const open = (properties: Properties, ...required: string[]): SchemaObject => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});
const closed = (properties: Properties, ...required: string[]): SchemaObject => ({
  ...open(properties, ...required),
  additionalProperties: false,
});
const map = (values: Schema): SchemaObject => ({ type: "object", additionalProperties: values });
const listed = (...values: Json[]): SchemaObject => ({ type: "string", enum: values });
const known = (...values: Json[]): Schema => ({ type: ["string"], "x-known": values }) as Schema;
const either = (...anyOf: Schema[]): SchemaObject => ({ anyOf });
const one = (...oneOf: Schema[]): SchemaObject => ({ oneOf });
const kind = (value: string, properties: Properties = {}, ...required: string[]): SchemaObject =>
  closed({ type: { type: "string", const: value }, ...properties }, "type", ...required);
const choice = (properties: Properties, required: readonly string[], ...choices: readonly string[][]): SchemaObject => ({
  ...open(properties, ...required),
  anyOf: choices.map((names) => ({ required: names })),
  unevaluatedProperties: false,
});

/** Shared schemas before and after: some with another name, some with other contents. */
export const BEFORE: Properties = {
  Name: { type: "string", minLength: 1 },
  Text: text,
  Host: closed({ id: text, tags: list(text) }, "id"),
  Tree: closed({ name: text, children: list(ref("Tree")) }),
  Deep: closed({ name: text, next: ref("Deep") }),
  Limit: { type: "integer", default: 10 },
  Value: { type: ["string", "number", "boolean", "null", "array", "object"], items: ref("Value"), additionalProperties: ref("Value") },
};
export const AFTER: Properties = {
  Title: { type: "string", minLength: 1 },
  Text: text,
  Host: closed({ id: text, tags: list(text) }, "id"),
  Node: closed({ name: text, children: list(ref("Node")) }),
  Deep: closed({ name: { type: "string", maxLength: 5 }, next: ref("Deep") }),
  Limit: { type: "integer", default: 20 },
  Value: { type: ["string", "number", "boolean", "null", "array", "object"], items: ref("Value"), additionalProperties: ref("Value") },
};

const SAME: readonly Row[] = [
  ["a type in a list", text, { type: ["string"] }],
  ["types in another order", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["a constant", { const: "a" }, { enum: ["a"] }],
  ["a constant with its type", { type: "string", const: "a" }, { const: "a" }],
  ["values in another order", listed("a", "b"), listed("b", "a")],
  ["keys and required in another order", closed({ a: text, b: count }, "a", "b"), closed({ b: count, a: text }, "b", "a")],
  [
    "words only",
    { type: "string", title: "A", description: "One." },
    { type: "string", description: "Other.", examples: ["x"], deprecated: true },
  ],
  ["a shared schema renamed", ref("Name"), ref("Title")],
  ["a shared schema inlined", closed({ host: ref("Host") }), closed({ host: closed({ id: text, tags: list(text) }, "id") })],
  ["a recursive schema renamed", ref("Tree"), ref("Node")],
  ["a recursive schema of all types", ref("Value"), ref("Value")],
  ["allOf of one", { allOf: [ref("Host")] }, ref("Host")],
  [
    "allOf of plain bounds",
    { allOf: [{ type: "string", minLength: 1 }, { maxLength: 5 }] },
    { type: "string", minLength: 1, maxLength: 5 },
  ],
  ["forms in another order", either(text, list(text)), either(list(text), text)],
  ["null as a form", { type: ["string", "null"] }, either(text, { type: "null" })],
  ["null as a constant", { type: ["string", "null"] }, either(text, { const: null })],
  ["forms that share nothing", one(text, count), either(text, count)],
  ["types as forms", { type: ["string", "integer"] }, either(text, count)],
  ["a union in a union", either(text, either(count, flag)), either(text, count, flag)],
  ["integers from 1", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }],
  ["integers as multiples", count, { type: "number", multipleOf: 1 }],
  ["boolean as constants", flag, { enum: [true, false] }],
  ["bounds that say nothing", text, { type: "string", minLength: 0 }],
  ["lists that need not differ", list(text), list(text, { uniqueItems: false })],
  ["required by its number", closed({ a: text }, "a"), closed({ a: text }, "a", "a")],
  ["open, in so many words", open({ a: text }), { ...open({ a: text }), additionalProperties: true }],
  [
    "a choice closed either way",
    choice({ a: text, b: text }, [], ["a"], ["b"]),
    { ...closed({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
  ["kinds in another order", one(kind("a"), kind("b")), one(kind("b"), kind("a"))],
  ["two kinds as one of both", either(kind("a"), kind("b")), closed({ type: listed("a", "b") }, "type")],
  ["not, in the same words", { type: "string", not: { pattern: "^id:" } }, { not: { pattern: "^id:" }, type: "string" }],
  [
    "conditions, in the same words",
    { if: { type: "string" }, then: { minLength: 1 } },
    { then: { minLength: 1 }, if: { type: ["string"] } },
  ],
  ["known values in another order", known("a", "b"), known("b", "a")],
];

const SCALARS: readonly Row[] = [
  ["another type", text, count, "changed type  "],
  ["an integer may be any number", count, { type: "number" }, "widened type  "],
  ["one more type", text, { type: ["string", "integer"] }, "widened type  "],
  ["types exchanged", { type: ["string", "integer"] }, { type: ["string", "boolean"] }, "changed type  "],
  ["anything", text, {}, "widened type  "],
  ["anything, as a boolean", true, text, "narrowed type  "],
  ["nullable", text, { type: ["string", "null"] }, "widened nullable-added  "],
  ["nullable, as a form", ref("Host"), either(ref("Host"), { type: "null" }), "widened nullable-added  "],
  ["nullable, with its values", listed("a"), { type: ["string", "null"], enum: ["a", null] }, "widened nullable-added  "],
  [
    "nullable and shorter",
    { type: "string", maxLength: 9 },
    { type: ["string", "null"], maxLength: 5 },
    "widened nullable-added  ",
    "narrowed bound  maxLength",
  ],
  ["only null", { type: "null" }, text, "changed type  "],
  ["a lower bound", count, { type: "integer", minimum: 1 }, "narrowed bound  minimum"],
  ["a higher lower bound", { type: "integer", minimum: 1 }, { type: "integer", minimum: 5 }, "narrowed bound  minimum"],
  ["a lower bound written otherwise", { type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }, "narrowed bound  minimum"],
  ["an upper bound", { type: "integer", maximum: 100 }, { type: "integer", maximum: 1000 }, "widened bound  maximum"],
  [
    "both bounds",
    { type: "integer", minimum: 1, maximum: 5 },
    { type: "integer", minimum: 0, maximum: 4 },
    "widened bound  minimum",
    "narrowed bound  maximum",
  ],
  ["multiples", { type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 4 }, "narrowed bound  multipleOf"],
  ["other multiples", { type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 3 }, "changed bound  multipleOf"],
  ["a shortest length", text, { type: "string", minLength: 1 }, "narrowed bound  minLength"],
  ["a longest length", { type: "string", maxLength: 64 }, { type: "string", maxLength: 128 }, "widened bound  maxLength"],
  ["a pattern", text, { type: "string", pattern: "^[a-z]+$" }, "narrowed bound  pattern"],
  ["a wider pattern", { type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-z0-9]+$" }, "widened bound  pattern"],
  ["another pattern", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }, "changed bound  pattern"],
  ["a format that is a hint", { type: "string", format: "date" }, { type: "string", format: "date-time" }, "equal bound  format"],
  ["a checked format", text, { type: "string", format: "email", "x-format": "email" }, "narrowed bound  format"],
  [
    "a format now checked",
    { type: "string", format: "email" },
    { type: "string", format: "email", "x-format": "email" },
    "narrowed bound  format",
  ],
  ["another checked format", { type: "string", "x-format": "ipv4" }, { type: "string", "x-format": "ipv6" }, "changed bound  format"],
  ["one more value", listed("a", "b"), listed("a", "b", "c"), "widened enum-value-added  enum"],
  ["values exchanged", listed("a", "b"), listed("a", "c"), "narrowed enum-value-removed  enum", "widened enum-value-added  enum"],
  ["one more number", { type: "integer", enum: [1, 2] }, { type: "integer", enum: [1, 2, 3] }, "widened enum-value-added  enum"],
  ["no values any more", listed("a", "b"), text, "widened enum-value-added  enum"],
  ["a constant for a text", text, { const: "a" }, "narrowed enum-value-removed  enum"],
  ["values of another type", listed("1", "2"), { type: "integer", enum: [1, 2] }, "changed type  "],
  ["a known value", known("a"), known("a", "b"), "equal enum-value-added  x-known"],
  ["known values at all", text, known("a", "b"), "equal enum-value-removed  x-known"],
  ["a default", { type: "integer", default: 10 }, { type: "integer", default: 20 }, "equal default  "],
  ["a default at all", count, { type: "integer", default: 20 }, "equal default  "],
  [
    "a default and a bound",
    { type: "integer", default: 10, maximum: 50 },
    { type: "integer", default: 20, maximum: 100 },
    "equal default  ",
    "widened bound  maximum",
  ],
  ["a default beside a reference", ref("Text", { default: "a" }), ref("Text", { default: "b" }), "equal default  "],
  ["a default of a shared schema", closed({ limit: ref("Limit") }), closed({ limit: ref("Limit") }), "equal default /limit "],
  ["what is not allowed", text, { type: "string", not: { pattern: "^id:" } }, "narrowed schema  not"],
  [
    "more that is not allowed",
    { type: "string", not: { const: "all" } },
    { type: "string", not: { enum: ["all", "none"] } },
    "narrowed schema  not",
  ],
];

const OBJECTS: readonly Row[] = [
  ["an optional parameter", closed({ a: text }), closed({ a: text, b: count }), "widened field-added /b "],
  ["a required parameter", closed({ a: text }), closed({ a: text, b: count }, "b"), "changed field-added /b "],
  ["a field of a result", open({ a: text }), open({ a: text, b: count }), "narrowed field-added /b "],
  ["a required field of a result", open({ a: text }), open({ a: text, b: count }, "b"), "narrowed field-added /b "],
  ["a field of anything", open({ a: text }), open({ a: text, b: {} }), "equal field-added /b "],
  ["now required", closed({ a: text }), closed({ a: text }, "a"), "narrowed required-added /a "],
  [
    "now required and nullable",
    closed({ a: text }),
    closed({ a: { type: ["string", "null"] } }, "a"),
    "narrowed required-added /a ",
    "widened nullable-added /a ",
  ],
  [
    "a field with a bound",
    closed({ a: text, b: text }, "a"),
    closed({ a: { type: "string", minLength: 1 }, b: text }, "a"),
    "narrowed bound /a minLength",
  ],
  ["one renamed, as we see it", closed({ a: text }), closed({ b: text }), "narrowed field-removed /a ", "widened field-added /b "],
  [
    "deep inside",
    closed({ a: closed({ b: closed({ c: listed("x") }) }) }),
    closed({ a: closed({ b: closed({ c: listed("x", "y") }) }) }),
    "widened enum-value-added /a/b/c enum",
  ],
  [
    "names that a pointer escapes",
    closed({ "a/b": text, "c~d": text, "*": text }),
    closed({ "a/b": count, "c~d": count, "*": count }),
    "changed type /a~1b ",
    "changed type /c~0d ",
    "changed type /~2 ",
  ],
  ["opened", closed({ a: text }), open({ a: text }), "widened schema  additionalProperties"],
  ["opened for texts", closed({ a: text }), { ...open({ a: text }), additionalProperties: text }, "widened schema  additionalProperties"],
  ["a map's values", map(text), map({ type: ["string", "null"] }), "widened nullable-added /* "],
  ["a map of objects", map(closed({ a: text })), map(closed({ a: text, b: text })), "widened field-added /*/b "],
  ["a map that was of anything", { type: "object" }, map(text), "narrowed schema  additionalProperties"],
  [
    "at least one property",
    closed({ a: text, b: text }),
    { ...closed({ a: text, b: text }), minProperties: 1 },
    "narrowed bound  minProperties",
  ],
  ["at most one property", map(text), { ...map(text), maxProperties: 50 }, "narrowed bound  maxProperties"],
  ["names of a form", map(text), { ...map(text), propertyNames: { pattern: "^[a-z]+$" } }, "narrowed schema  propertyNames"],
  [
    "one needs another",
    closed({ a: text, b: text }),
    { ...closed({ a: text, b: text }), dependentRequired: { a: ["b"] } },
    "narrowed schema  dependentRequired",
  ],
  [
    "a choice gets one more",
    choice({ a: text, b: text, c: text }, [], ["a"], ["b"]),
    choice({ a: text, b: text, c: text }, [], ["a"], ["b"], ["c"]),
    "widened schema  anyOf",
  ],
  [
    "a property of a choice",
    choice({ a: text, b: text }, [], ["a"], ["b"]),
    choice({ a: text, b: text, c: text }, [], ["a"], ["b"]),
    "widened field-added /c ",
  ],
  [
    "a bound inside of a choice",
    choice({ a: text, b: text }, [], ["a"], ["b"]),
    choice({ a: { type: "string", minLength: 1 }, b: text }, [], ["a"], ["b"]),
    "narrowed bound /a minLength",
  ],
  ["no choice any more", choice({ a: text, b: text }, [], ["a"], ["b"]), closed({ a: text, b: text }), "widened schema  anyOf"],
  [
    "patterned keys",
    { type: "object", patternProperties: { "^x-": text } },
    { type: "object", patternProperties: { "^x-": { type: "string", maxLength: 5 } } },
    "narrowed bound /* maxLength",
  ],
];

const LISTS: readonly Row[] = [
  ["items with a bound", list(text), list({ type: "string", minLength: 1 }), "narrowed bound /* minLength"],
  [
    "a field of items",
    closed({ hosts: list(open({ id: text })) }),
    closed({ hosts: list(open({ id: text, name: text })) }),
    "narrowed field-added /hosts/*/name ",
  ],
  ["more items", list(text, { maxItems: 10 }), list(text, { maxItems: 100 }), "widened bound  maxItems"],
  ["one item at least", list(text), list(text, { minItems: 1 }), "narrowed bound  minItems"],
  ["no item twice", list(text), list(text, { uniqueItems: true }), "narrowed bound  uniqueItems"],
  ["items of anything", { type: "array" }, list(text), "narrowed type /* "],
  ["a text or a list of them", text, either(text, list(text)), "widened type  "],
  ["a list, no longer a text", either(text, list(text)), list(text), "narrowed type  "],
  ["nullable items", list(text), list({ type: ["string", "null"] }), "widened nullable-added /* "],
  [
    "a tuple's item",
    { type: "array", prefixItems: [text, count] },
    { type: "array", prefixItems: [text, { type: "number" }] },
    "widened type /1 ",
  ],
  [
    "a longer tuple",
    { type: "array", prefixItems: [text], items: false },
    { type: "array", prefixItems: [text, count], items: false },
    "widened schema  prefixItems",
  ],
  ["what a list contains", list(listed("a", "b")), list(listed("a", "b"), { contains: { const: "a" } }), "narrowed schema  contains"],
];

const UNIONS: readonly Row[] = [
  ["one more kind", one(kind("a"), kind("b")), one(kind("a"), kind("b"), kind("c")), "widened schema  anyOf"],
  ["a property of one kind", one(kind("a"), kind("b")), one(kind("a", { x: text }), kind("b")), "widened field-added /x "],
  [
    "a bound inside of one kind",
    one(kind("a", { x: text }), kind("b")),
    one(kind("b"), kind("a", { x: { type: "string", minLength: 1 } })),
    "narrowed bound /x minLength",
  ],
  [
    "kinds that may overlap",
    either(open({ a: text }), open({ b: text })),
    either(open({ a: text }), open({ b: text }), list(text)),
    "widened type  ",
  ],
  ["a bound of one form", either(text, list(text)), either({ type: "string", maxLength: 5 }, list(text)), "narrowed bound  maxLength"],
  [
    "a union of constants",
    either({ const: "a" }, { const: "b" }),
    either({ const: "a" }, { const: "c" }),
    "narrowed enum-value-removed  enum",
    "widened enum-value-added  enum",
  ],
  [
    "one form becomes two of a kind",
    closed({ type: listed("a", "b"), x: text }, "type"),
    one(kind("a", { x: text }), kind("b")),
    "narrowed schema  anyOf",
  ],
  ["a field that is a union", closed({ value: either(text, count) }), closed({ value: either(text, count, flag) }), "widened type /value "],
  [
    "overlapping forms of which one is to hold",
    one(open({ a: text }), open({ b: text })),
    one(open({ a: text }), open({ b: count })),
    "changed schema  oneOf",
  ],
  ["a condition", open({ a: text }), { ...open({ a: text }), if: { required: ["a"] }, then: { required: ["b"] } }, "narrowed schema  if"],
  [
    "one more part",
    { allOf: [ref("Text"), { minLength: 1 }] },
    { allOf: [ref("Text"), { minLength: 1 }, { maxLength: 5 }] },
    "narrowed schema  allOf",
  ],
];

const SHARED: readonly Row[] = [
  [
    "a shared schema in two places",
    closed({ a: ref("Deep"), b: ref("Deep") }),
    closed({ a: ref("Deep"), b: ref("Deep") }),
    "narrowed bound /a/name maxLength",
  ],
  ["a recursive schema, once", ref("Deep"), ref("Deep"), "narrowed bound /name maxLength"],
  ["another shared schema", closed({ host: ref("Name") }), closed({ host: ref("Text") }), "widened bound /host minLength"],
  ["a recursive schema that ends", ref("Value"), { type: ["string", "number", "boolean", "null"] }, "narrowed type  "],
];

export const TABLE: readonly Row[] = [...SAME, ...SCALARS, ...OBJECTS, ...LISTS, ...UNIONS, ...SHARED];
