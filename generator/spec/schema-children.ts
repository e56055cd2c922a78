import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS, type Schema, type SchemaObject } from "./json-schema.js";
import type { Path } from "./source.js";

type Shape = "one" | "list" | "map";

/** How a keyword holds schemas, where it does. Most keywords of most schemas do not: this is asked often. */
const SHAPES = new Map<string, Shape>([
  ...SCHEMA_KEYWORDS.map((key) => [key, "one"] as const),
  ...SCHEMA_LIST_KEYWORDS.map((key) => [key, "list"] as const),
  ...SCHEMA_MAP_KEYWORDS.map((key) => [key, "map"] as const),
]);

/** The schemas directly inside one, each with the keys that lead to it. */
export function children(schema: SchemaObject): [Schema, Path][] {
  const found: [Schema, Path][] = [];
  for (const [key, value] of Object.entries(schema)) {
    const shape = value === undefined ? undefined : SHAPES.get(key);
    if (shape === "one") found.push([value as Schema, [key]]);
    else if (shape === "list") found.push(...(value as readonly Schema[]).map((child, i): [Schema, Path] => [child, [key, i]]));
    else if (shape === "map")
      found.push(...Object.entries(value as Readonly<Record<string, Schema>>).map(([name, child]): [Schema, Path] => [child, [key, name]]));
  }
  return found;
}

/** The schemas inside one that speak of the same value as it does. */
export function branches(schema: SchemaObject): Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then: consequence, else: alternative, dependentSchemas = {} } = schema;
  const single = [not, condition, consequence, alternative].filter((branch) => branch !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...single, ...Object.values(dependentSchemas)];
}

/** The same schema with each of those directly inside it replaced. */
export function mapChildren(schema: SchemaObject, change: (child: Schema) => Schema): SchemaObject {
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    const shape = value === undefined ? undefined : SHAPES.get(key);
    if (shape === "one") changed[key] = change(value as Schema);
    else if (shape === "list") changed[key] = (value as readonly Schema[]).map(change);
    else if (shape === "map") changed[key] = mapValues(value as Readonly<Record<string, Schema>>, change);
    else changed[key] = value;
  }
  return changed;
}

const mapValues = (schemas: Readonly<Record<string, Schema>>, change: (child: Schema) => Schema): Record<string, Schema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, child]) => [name, change(child)]));

export const typesOf = (schema: SchemaObject): readonly string[] =>
  schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];

const ANNOTATIONS = new Set(["title", "description", "default", "examples", "deprecated", "format", "x-known"]);

/** The keywords of a schema that constrain, in the order written. */
export function constraintsOf(schema: SchemaObject): string[] {
  const found: string[] = [];
  for (const key in schema) if (schema[key as keyof SchemaObject] !== undefined && !ANNOTATIONS.has(key)) found.push(key);
  return found;
}
