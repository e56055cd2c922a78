import fc from "fast-check";
import type { Json, Schema, SchemaObject } from "../../generator/spec/json-schema.js";

type Keyword = keyof SchemaObject;
type Values = { readonly [K in Keyword]?: fc.Arbitrary<SchemaObject[K]> };

/** Few names, small numbers and short texts, so that keywords speak of the same values. */
const name = fc.constantFrom("a", "b", "id");
const count = fc.nat(2);
const bound = fc.constantFrom(-1, 0, 1, 1.5, 3);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
const constant = fc.constantFrom<Json[]>(null, true, "", "a", "ab", 0, 1, 1.5, 3, [], [1], { a: 1 }, { a: "a", b: 1 });
const TYPES = ["string", "integer", "number", "array", "object", "null", "boolean"] as const;
const type = fc.oneof(fc.constantFrom(...TYPES), fc.subarray([...TYPES], { minLength: 1, maxLength: 3 }));

/** The values of a keyword, in groups that speak of the same things. */
const CONSTANTS: Values = {
  type,
  enum: fc.uniqueArray(constant, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) }),
  const: constant,
};
const NUMBERS: Values = {
  ...{ minimum: bound, maximum: bound, exclusiveMinimum: bound, exclusiveMaximum: bound },
  multipleOf: fc.constantFrom(1, 2, 0.5, 3),
};
const TEXTS: Values = { minLength: count, maxLength: count, pattern: fc.constantFrom("^[ab]", "b", "^.{2}$", "[^a]$") };

function groupsOver(schema: fc.Arbitrary<Schema>, $ref: fc.Arbitrary<string>): readonly Values[] {
  const list = fc.array(schema, { minLength: 1, maxLength: 2 });
  const named = (key: fc.Arbitrary<string>) => fc.dictionary(key, schema, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  const dependentRequired = fc.dictionary(name, names, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  return [
    ...[CONSTANTS, NUMBERS, TEXTS],
    { prefixItems: list, items: schema, minItems: count, maxItems: count, uniqueItems: fc.constant(true), unevaluatedItems: schema },
    { contains: schema, minContains: count, maxContains: count },
    { properties: named(name), patternProperties: named(fc.constantFrom("^[ab]", "d$", "^i")), additionalProperties: schema },
    { required: names, minProperties: count, maxProperties: count, propertyNames: fc.oneof(some(TEXTS), schema) },
    { dependentRequired, dependentSchemas: named(name), unevaluatedProperties: schema },
    { allOf: list, anyOf: list, oneOf: list, not: schema, $ref },
    { if: schema, then: schema, else: schema },
  ];
}

/** What a keyword says nothing without. */
const COMPANIONS: { readonly [K in Keyword]?: readonly Keyword[] } = {
  minContains: ["contains"],
  maxContains: ["contains"],
  then: ["if"],
  else: ["if"],
};

/** Schemas with a keyword, and mostly with others; `$ref` is one of the shared schemas. */
export function randomSchema(keyword: Keyword, shared: readonly string[]): fc.Arbitrary<SchemaObject> {
  const $ref = fc.constantFrom(...shared.map((typeName) => `#/$defs/${typeName}`));
  const plain = fc.oneof(...[CONSTANTS, NUMBERS, TEXTS].map((group) => some(group)));
  const { inner } = fc.letrec<{ inner: Schema; object: Schema }>((tie) => ({
    inner: fc.oneof({ maxDepth: 1 }, plain, fc.boolean(), tie("object")),
    object: fc.oneof(...groupsOver(tie("inner"), $ref).map((group) => some(group))),
  }));
  const groups = groupsOver(inner, $ref);
  const own = groups.find((group) => keyword in group) ?? {};
  const others = fc.oneof(fc.constant({}), ...groups.filter((group) => group !== own).map((group) => some(group)));
  return fc.tuple(others, some(own, [keyword, ...(COMPANIONS[keyword] ?? [])])).map(([other, one]) => ({ ...other, ...one }));
}

/** Some of these keywords. */
function some(values: Values, requiredKeys: readonly Keyword[] = []): fc.Arbitrary<SchemaObject> {
  const keywords = values as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(keywords, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as fc.Arbitrary<SchemaObject>;
}
