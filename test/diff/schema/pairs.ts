import fc from "fast-check";
import type { Side } from "../../../generator/diff/schema/subset.js";
import type { Json, Schema, SchemaObject } from "../../../generator/spec/json-schema.js";
import { problemsOf } from "../../../runtime/src/server/json-schema/evaluate.js";
import type { Definitions, JsonSchema } from "../../../runtime/src/server/json-schema/schema.js";
import { randomSchema } from "../../agreement/random-schema.js";
import { DEFS } from "../../agreement/table.js";
import { edited } from "./edit.js";
import { atomsOf, nearValue } from "./near-values.js";
import { Random } from "./random.js";

const KEYWORDS = [
  ...(["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const),
  ...(["minLength", "maxLength", "pattern", "prefixItems", "items", "minItems", "maxItems", "uniqueItems", "contains"] as const),
  ...(["minContains", "maxContains", "unevaluatedItems", "properties", "patternProperties", "additionalProperties"] as const),
  ...(["propertyNames", "required", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties"] as const),
  ...(["unevaluatedProperties", "$ref", "allOf", "anyOf", "oneOf", "not", "then", "else"] as const),
  ...(["properties", "properties", "items", "anyOf", "oneOf", "enum", "type"] as const),
];

const SHARED = DEFS.map((def) => def.typeName);
const SHARED_ATOMS = atomsOf(DEFS.map((def) => def.schema));
const DEFINITIONS = Object.fromEntries(DEFS.map((def) => [def.typeName, def.schema]));

const SMALL: readonly [SchemaObject, ...SchemaObject[]] = [
  { type: "string" },
  { type: "integer" },
  { type: "object" },
  { type: "string", "x-format": "date" },
  { type: "object", properties: { a: { type: "string", const: "a" } }, required: ["a"] },
  {
    type: "object",
    properties: { a: { type: "string", const: "b" }, id: { type: "integer" } },
    required: ["a"],
    additionalProperties: false,
  },
  { type: "array", items: { type: "string", minLength: 1 } },
  { type: ["string", "null"], enum: ["a", "b", null] },
];

export interface Pair {
  readonly before: Side;
  readonly after: Side;
  readonly values: readonly Json[];
}

export const accepts = (schema: Schema, value: Json): boolean =>
  problemsOf(value, schema as JsonSchema, DEFINITIONS as Definitions).length === 0;

/** Pairs of schemas, most of them one and the same with a small change, and values that are near to both. */
export function* pairs(count: number, seed: number, values = 24): Iterable<Pair> {
  const each = Math.ceil(count / KEYWORDS.length);
  for (const [index, keyword] of KEYWORDS.entries()) {
    const schemas = fc.sample(randomSchema(keyword, SHARED), { numRuns: each * 2, seed: seed + index });
    for (let at = 0; at < each; at += 1)
      yield pairOf(schemas[2 * at] ?? {}, schemas[2 * at + 1] ?? {}, values, new Random(seed + index * 100_003 + at));
  }
}

function pairOf(schema: SchemaObject, donor: SchemaObject, count: number, random: Random): Pair {
  const isIndependent = random.is(20);
  const small = random.of(SMALL);
  const after = isIndependent ? donor : edited(schema, random.is(50) ? donor : small, random);
  const atoms = atomsOf([schema, after], SHARED_ATOMS);
  const values = Array.from({ length: count }, (_, index) => nearValue(index % 2 === 0 ? schema : after, DEFINITIONS, atoms, random));
  const [before, other] = random.is(50) ? [schema, after] : [after, schema];
  return { before: { schema: before, defs: DEFS }, after: { schema: other, defs: DEFS }, values };
}
