import type { Json, Schema, SchemaObject } from "../../../generator/spec/json-schema.js";
import { children, typesOf } from "../../../generator/spec/schema-children.js";
import type { Random } from "./random.js";

type Definitions = Readonly<Record<string, Schema>>;

const ODD: readonly [Json, ...Json[]] = [
  null,
  true,
  false,
  "",
  "a",
  "b",
  "ab",
  "ba",
  "xyz",
  0,
  1,
  -1,
  1.5,
  2,
  3,
  4,
  1e300,
  [],
  {},
  [null],
  ["a", "a"],
  { a: 1 },
];
const NAMES = ["a", "b", "id", "zz", "dd"] as const;
const DATES = ["2026-01-31", "2026-01-31T12:00:00Z", "a@example.com", "192.0.2.1"];

/** The values that the schemas speak of: constants, and both sides of each bound. */
export function atomsOf(schemas: readonly Schema[], others: readonly Json[] = ODD): readonly [Json, ...Json[]] {
  const found = new Map<string, Json>(others.map((value) => [JSON.stringify(value), value]));
  const visit = (schema: Schema): void => {
    if (typeof schema === "boolean") return;
    for (const value of ownAtoms(schema)) found.set(JSON.stringify(value), value);
    for (const [child] of children(schema)) visit(child);
  };
  for (const schema of schemas) visit(schema);
  return [null, ...found.values()];
}

function ownAtoms(schema: SchemaObject): Json[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength } = schema;
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((bound) => bound !== undefined);
  const lengths = [minLength, maxLength].filter((length) => length !== undefined);
  return [
    ...(schema.enum ?? []),
    ...(schema.const === undefined ? [] : [schema.const]),
    ...bounds.flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5]),
    ...(multipleOf === undefined ? [] : [multipleOf, multipleOf * 3, multipleOf * 1.5]),
    ...lengths.flatMap((length) => [length, length + 1, length - 1].filter((count) => count >= 0).map((count) => "ab😀a".slice(0, count))),
    ...(schema["x-format"] === undefined ? [] : DATES),
  ];
}

/** A value that mostly follows a schema, and now and then does not. */
export function nearValue(schema: Schema, definitions: Definitions, atoms: readonly [Json, ...Json[]], random: Random, depth = 4): Json {
  const below = (child: Schema): Json => nearValue(child, definitions, atoms, random, depth - 1);
  if (typeof schema === "boolean" || depth === 0 || random.is(8)) return random.is(70) ? random.of(atoms) : anything(atoms, random);
  const { $ref, anyOf = [], oneOf = [], allOf = [], enum: listed, const: only } = schema;
  const same = [...($ref === undefined ? [] : [definitions[$ref.slice("#/$defs/".length)] ?? true]), ...anyOf, ...oneOf, ...allOf];
  const conditional = [schema.then, schema.else, schema.if].filter((branch) => branch !== undefined);
  const branch = random.of([...same, ...conditional]);
  if (listed !== undefined && random.is(90)) return random.of(listed) ?? null;
  if (only !== undefined && random.is(90)) return only;
  const own = ownValue(schema, atoms, random, below);
  if (branch === undefined) return own;
  const other = below(branch);
  const areObjects = [own, other].every((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  return areObjects ? { ...(own as object), ...(other as object) } : random.is(70) ? other : own;
}

function ownValue(schema: SchemaObject, atoms: readonly [Json, ...Json[]], random: Random, below: (child: Schema) => Json): Json {
  const spoken = ["properties", "required", "patternProperties", "additionalProperties", "minProperties", "propertyNames"] as const;
  const isObject = spoken.some((key) => schema[key] !== undefined);
  const isList = (["items", "prefixItems", "contains", "minItems", "maxItems"] as const).some((key) => schema[key] !== undefined);
  const types = typesOf(schema);
  const type = random.of(types) ?? (isObject ? "object" : isList ? "array" : undefined);
  if (type === "object") return objectLike(schema, random, below);
  if (type === "array") return listLike(schema, random, below);
  const fitting = atoms.filter(
    (value) => type === undefined || typeName(value) === type || (type === "number" && typeof value === "number"),
  );
  return random.of(fitting) ?? random.of(atoms);
}

function objectLike(schema: SchemaObject, random: Random, below: (child: Schema) => Json): Json {
  const { properties = {}, required = [], patternProperties = {}, additionalProperties = true } = schema;
  const fallback = random.of([...Object.values(patternProperties), additionalProperties]) ?? true;
  const percent = random.of([20, 60, 95]);
  const names = [
    ...Object.keys(properties).filter(() => random.is(percent)),
    ...required.filter(() => random.is(95)),
    ...NAMES.filter(() => random.is(additionalProperties === false ? 5 : 15)),
  ];
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, below((Object.hasOwn(properties, name) ? properties[name] : undefined) ?? fallback)]),
  );
}

function listLike(schema: SchemaObject, random: Random, below: (child: Schema) => Json): Json {
  const { prefixItems = [], items = true, contains, minItems = 0, maxItems = minItems + 3 } = schema;
  const length = random.of([minItems, maxItems, minItems + 1, maxItems + 1, prefixItems.length, prefixItems.length + 1]);
  return Array.from({ length: Math.min(length, 8) }, (_, index) =>
    below(contains !== undefined && random.is(40) ? contains : (prefixItems[index] ?? items)),
  );
}

function anything(atoms: readonly [Json, ...Json[]], random: Random): Json {
  if (random.is(50)) return Array.from({ length: random.below(4) }, () => random.of(atoms));
  return Object.fromEntries(NAMES.filter(() => random.is(40)).map((name) => [name, random.of(atoms)]));
}

function typeName(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
}
