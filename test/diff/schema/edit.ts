import type { Json, Schema, SchemaObject } from "../../../generator/spec/json-schema.js";
import { children, mapChildren } from "../../../generator/spec/schema-children.js";
import type { Random } from "./random.js";

/** The same schema with one small change somewhere, such as people make. `donor` is where new parts come from. */
export function edited(schema: Schema, donor: SchemaObject, random: Random): Schema {
  if (typeof schema === "boolean") return random.is(50) ? donor : !schema;
  const inside = children(schema).map(([child]) => child);
  const chosen = random.of(inside);
  if (chosen === undefined || random.is(45)) return editedHere(schema, donor, random);
  let isDone = false;
  return mapChildren(schema, (child) => {
    if (child !== chosen || isDone) return child;
    isDone = true;
    return edited(child, donor, random);
  });
}

type Edit = (schema: SchemaObject, donor: SchemaObject, random: Random) => Schema;

const EDITS: readonly [Edit, ...Edit[]] = [
  dropKeyword,
  addKeyword,
  moveNumber,
  moveNumber,
  changeList,
  changeList,
  changeProperties,
  changeProperties,
  (schema) => ({ anyOf: [schema, { type: "null" }] }),
  (schema, donor) => ({ anyOf: [schema, donor] }),
  (schema, donor) => ({ allOf: [schema, donor] }),
  (schema, donor) => ({ oneOf: [schema, donor] }),
  changeUnion,
  changeUnion,
  (_, donor) => donor,
  changeType,
];

function editedHere(schema: SchemaObject, donor: SchemaObject, random: Random): Schema {
  const edit = random.of(EDITS);
  return edit(schema, donor, random);
}

function dropKeyword(schema: SchemaObject, _: SchemaObject, random: Random): Schema {
  const dropped = random.of(Object.keys(schema));
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== dropped));
}

function addKeyword(schema: SchemaObject, donor: SchemaObject, random: Random): Schema {
  const [key, value] = random.of(Object.entries(donor)) ?? ["minLength", 1];
  return { ...schema, [key]: value };
}

function moveNumber(schema: SchemaObject, _: SchemaObject, random: Random): Schema {
  const entry = random.of(Object.entries(schema).filter(([, value]) => typeof value === "number"));
  if (entry === undefined) return { ...schema, [random.of(["minLength", "minimum", "maxItems", "minProperties"])]: random.below(3) };
  const [key, value] = entry as [string, number];
  const moved = value + random.of([1, -1, 0.5]);
  const isCount = /(Length|Items|Properties|Contains)$/.test(key);
  return { ...schema, [key]: key === "multipleOf" ? value * random.of([2, 3, 0.5]) : isCount ? Math.max(0, Math.round(moved)) : moved };
}

/** A value or name more or less. */
function changeList(schema: SchemaObject, _: SchemaObject, random: Random): Schema {
  const key = random.of((["enum", "required"] as const).filter((name) => schema[name] !== undefined));
  if (key === undefined) return { ...schema, enum: ["a", 1, null, "ab"] };
  const values = (schema[key] ?? []) as readonly Json[];
  const fewer = values.filter((value) => value !== random.of(values));
  const more = [...values, key === "enum" ? random.of<Json>(["new", 7, null]) : random.of(["a", "b", "id"])];
  return { ...schema, [key]: random.is(50) && fewer.length > 0 ? fewer : [...new Set(more)] };
}

function changeProperties(schema: SchemaObject, donor: SchemaObject, random: Random): Schema {
  const { properties = {} } = schema;
  const name = random.of(["a", "b", "id"]);
  const { [name]: old, ...others } = properties;
  const required = random.is(30) ? { required: [...new Set([...(schema.required ?? []), name])] } : {};
  if (old !== undefined && random.is(50)) return { ...schema, properties: others };
  const additional = random.is(30) ? { additionalProperties: random.of<Schema>([true, false, donor]) } : {};
  return { ...schema, ...required, ...additional, properties: { ...properties, [name]: donor } };
}

function changeUnion(schema: SchemaObject, donor: SchemaObject, random: Random): Schema {
  const key = random.of((["anyOf", "oneOf", "allOf"] as const).filter((name) => schema[name] !== undefined));
  if (key === undefined) return { anyOf: [schema, donor] };
  const members = schema[key] ?? [];
  return { ...schema, [key]: random.is(50) && members.length > 1 ? members.slice(1) : [donor, ...members] };
}

function changeType(schema: SchemaObject, _: SchemaObject, random: Random): Schema {
  const types = [schema.type ?? []].flat();
  const type = random.of(["null", "string", "integer", "number", "object", "array"] as const);
  const without = types.filter((other) => other !== type);
  if (types.includes(type)) return without.length > 0 ? { ...schema, type: without } : schema;
  return { ...schema, type: random.is(50) ? [...types, type] : type };
}
