import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS, type Schema, type SchemaObject } from "./json-schema.js";
import type { Path } from "./source.js";

/** The schemas directly inside one, each with the keys that lead to it. */
export function children(schema: SchemaObject): [Schema, Path][] {
  return [
    ...SCHEMA_MAP_KEYWORDS.flatMap((key) => Object.entries(schema[key] ?? {}).map(([name, child]): [Schema, Path] => [child, [key, name]])),
    ...SCHEMA_KEYWORDS.flatMap((key): [Schema, Path][] => (schema[key] === undefined ? [] : [[schema[key], [key]]])),
    ...SCHEMA_LIST_KEYWORDS.flatMap((key) => (schema[key] ?? []).map((child, i): [Schema, Path] => [child, [key, i]])),
  ];
}

/** The schemas inside one that speak of the same value as it does. */
export function branches(schema: SchemaObject): Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then: consequence, else: alternative, dependentSchemas = {} } = schema;
  const single = [not, condition, consequence, alternative].filter((branch) => branch !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...single, ...Object.values(dependentSchemas)];
}

/** The same schema with each of those directly inside it replaced. */
export function mapChildren(schema: SchemaObject, change: (child: Schema) => Schema): SchemaObject {
  const changed: Record<string, unknown> = { ...schema };
  for (const key of SCHEMA_MAP_KEYWORDS)
    if (schema[key]) changed[key] = Object.fromEntries(Object.entries(schema[key]).map(([name, child]) => [name, change(child)]));
  for (const key of SCHEMA_KEYWORDS) if (schema[key] !== undefined) changed[key] = change(schema[key]);
  for (const key of SCHEMA_LIST_KEYWORDS) if (schema[key]) changed[key] = schema[key].map(change);
  return changed;
}

export const typesOf = (schema: SchemaObject): readonly string[] =>
  schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];

const ANNOTATIONS = new Set(["title", "description", "default", "examples", "deprecated", "format", "x-known"]);

/** The keywords of a schema that constrain, in the order written. */
export const constraintsOf = (schema: SchemaObject): string[] =>
  Object.entries(schema).flatMap(([key, value]) => (value === undefined || ANNOTATIONS.has(key) ? [] : [key]));
