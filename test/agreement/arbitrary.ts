import fc from "fast-check";
import { kindOf, objectShape, type TypeName } from "../../generator/emit/kinds.js";
import { deref } from "../../generator/model/defs.js";
import type { Def } from "../../generator/model/types.js";
import type { Json, Schema, SchemaObject } from "../../generator/spec/json-schema.js";
import { branches as branchesOf, typesOf } from "../../generator/spec/schema-children.js";
import { isObject } from "../../runtime/src/server/json-schema/type.js";

type Values = fc.Arbitrary<Json>;

/** Values for a schema: mostly what it accepts or just does not (each bound from both sides), and now and then anything else. */
export function valuesFor(schema: Schema, defs: readonly Def[]): Values {
  const near = nearValues(schema, defs, 4);
  return fc.oneof({ weight: 6, arbitrary: near }, { weight: 3, arbitrary: spoilt(near) }, { weight: 1, arbitrary: ANYTHING });
}

const NAMES = ["a", "b", "id", "toString", "constructor", "extra", "😀"];
const ODD: Values = fc.constantFrom<Json[]>(null, true, false, "", "a", "ab-1", "😀", 0, -1, 1, 1.5, 1e300, 2 ** 53 + 2, [], {}, [null], {
  a: 1,
});
// `__proto__` is not among the names: JSON.parse makes it a key, zod drops it. The gateway refuses it before.
const ANYTHING: Values = fc.oneof(
  ODD,
  fc.array(ODD, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES), ODD, { maxKeys: 3, noNullPrototype: true }),
);

function nearValues(schema: Schema, defs: readonly Def[], depth: number): Values {
  if (depth === 0) return ODD;
  const kind = kindOf(deref(schema, defs));
  const inner = (child: Schema): Values => nearValues(child, defs, depth - 1);
  switch (kind.kind) {
    case "constants":
      return fc.constantFrom<Json[]>(...kind.values);
    case "union":
      return fc.oneof(...kind.members.map((member) => nearValues(member, defs, depth)));
    case "types":
      return fc.oneof(...kind.types.map((type) => ofType(type, kind.schema, inner)));
    case "general":
      return general(kind.schema, inner, (branch) => nearValues(branch, defs, depth - 1));
    default:
      return ANYTHING;
  }
}

/** Values that fit one part of a schema, and what becomes of those of all parts put together. */
function general(schema: SchemaObject, inner: (child: Schema) => Values, branch: (child: Schema) => Values): Values {
  const { $ref, patternProperties = {}, dependentSchemas = {}, contains, enum: listed = [] } = schema;
  const constants = [...listed, ...(schema.const === undefined ? [] : [schema.const])];
  const own = typesOrSpokenOf(schema).map((type) => ofType(type, schema, inner));
  const branches = [...branchesOf(schema), ...Object.values(dependentSchemas), ...($ref === undefined ? [] : [{ $ref }])];
  const parts: Values[] = [
    ...own,
    ...branches.map(branch),
    ...(constants.length === 0 ? [] : [fc.constantFrom<Json[]>(...constants)]),
    ...(schema.properties === undefined ? [] : [object(schema, inner)]),
    ...Object.values(patternProperties).map((child) => fc.dictionary(fc.constantFrom(...NAMES), inner(child), { noNullPrototype: true })),
    ...(contains === undefined ? [] : [fc.array(fc.oneof(inner(contains), ODD), { maxLength: 4 })]),
    ...((schema.prefixItems ?? schema.items) === undefined ? [] : [items(schema, inner)]),
  ];
  return fc.oneof(ANYTHING, ...parts, fc.tuple(...parts).map(together));
}

/** The types of a schema; where it states none, those that its keywords speak of. */
function typesOrSpokenOf(schema: SchemaObject): readonly TypeName[] {
  const stated = typesOf(schema) as readonly TypeName[];
  if (stated.length > 0) return stated;
  return SPOKEN_OF.flatMap(([type, keywords]) => (keywords.some((keyword) => schema[keyword] !== undefined) ? [type] : []));
}

const SPOKEN_OF: readonly (readonly [TypeName, readonly (keyof SchemaObject)[]])[] = [
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["minLength", "maxLength", "pattern"]],
  ["array", ["minItems", "maxItems", "uniqueItems", "unevaluatedItems"]],
  ["object", ["required", "minProperties", "maxProperties", "propertyNames", "dependentRequired", "unevaluatedProperties"]],
];

/** Lists of each length about that of the places, and a little longer. */
function items({ prefixItems = [], items: rest = true }: SchemaObject, inner: (child: Schema) => Values): Values {
  const places = fc.tuple(...prefixItems.map(inner));
  return fc
    .tuple(places, fc.array(inner(rest), { maxLength: 2 }), fc.nat(prefixItems.length + 2))
    .map(([first, more, count]): Json => [...first, ...more].slice(0, count));
}

const together = (values: readonly Json[]): Json =>
  values.some(isObject) ? Object.assign({}, ...values.filter(isObject)) : (values.at(-1) ?? null);

function ofType(type: TypeName, schema: SchemaObject, inner: (child: Schema) => Values): Values {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "string":
      return text(schema);
    case "integer":
    case "number":
      return number(schema);
    case "array":
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map(inner)).map((items): Json => items)
        : array(schema, inner(schema.items ?? true));
    case "object":
      return object(schema, inner);
  }
}

/** Lengths on both sides of each bound, in characters of one and of two UTF-16 units. */
function text({ minLength = 0, maxLength = minLength + 3, pattern }: SchemaObject): Values {
  const length = fc.integer({ min: Math.max(0, minLength - 1), max: maxLength + 1 });
  const free = fc.tuple(length, fc.constantFrom("a", "😀", "é", "\u2028")).map(([count, unit]) => unit.repeat(count));
  return pattern === undefined ? free : fc.oneof(fc.stringMatching(new RegExp(pattern, "u")), free);
}

function number({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: SchemaObject): Values {
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, 0].filter((bound) => bound !== undefined);
  const around = bounds.flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5, bound - 1e-9]);
  const multiples = multipleOf === undefined ? [] : [multipleOf, multipleOf * 7, multipleOf * -3, multipleOf * 1.5];
  return fc.constantFrom(...around, ...multiples, 2 ** 53 + 2, -(2 ** 60), 1e300);
}

function array({ minItems = 0, maxItems = minItems + 3, uniqueItems }: SchemaObject, item: Values): Values {
  const list = fc.array(item, { minLength: Math.max(0, minItems - 1), maxLength: maxItems + 1 });
  const twice = list.map((items) => [...items.slice(0, maxItems - 1), ...items.slice(0, 1).map(keysReversed)]);
  return uniqueItems ? fc.oneof(list, twice) : list;
}

function object(schema: SchemaObject, inner: (child: Schema) => Values): Values {
  const { properties, rest } = objectShape(schema);
  const named = Object.fromEntries(properties.map((property) => [property.name, inner(property.schema)]));
  const requiredKeys = properties.filter((property) => property.required).map((property) => property.name);
  const declared = fc.record(named, { requiredKeys, noNullPrototype: true });
  const count = Math.max(schema.minProperties ?? 0, schema.maxProperties ?? 1) + 1;
  const further =
    rest === false ? fc.constant({}) : fc.dictionary(fc.constantFrom(...NAMES), inner(rest), { maxKeys: count, noNullPrototype: true });
  return fc.tuple(further, declared).map(([more, own]): Json => ({ ...more, ...own }) as Json);
}

/** A value with one change somewhere: a key or item dropped, added or replaced. */
function spoilt(values: Values): Values {
  return fc.tuple(values, ODD, fc.nat(7), fc.nat(30)).map(([value, odd, how, where]) => spoil(value, odd, how, where));
}

function spoil(value: Json, odd: Json, how: number, where: number): Json {
  if (typeof value !== "object" || value === null) return odd;
  const entries = Object.entries(value);
  const at = where % (entries.length + 1);
  const deeper = entries[at];
  const changed =
    deeper === undefined || how === 0
      ? [...entries, [NAMES[where % NAMES.length] ?? "x", odd] as const]
      : how === 1
        ? entries.filter((_, i) => i !== at)
        : entries.map(([key, item], i) => [key, i === at ? spoil(item, odd, how >> 1, where >> 1) : item] as const);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

const keysReversed = (value: Json): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;
