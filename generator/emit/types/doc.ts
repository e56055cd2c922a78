import type { Json, Schema, SchemaObject } from "../../spec/json-schema.js";

/** Constraints that a type cannot say, in the order in which they are printed. */
const CONSTRAINTS = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** The same, of schemas: printed as JSON. */
const EXCLUSIONS = [
  ...["not", "if", "then", "else", "contains", "minContains", "maxContains"],
  ...["patternProperties", "propertyNames", "dependentRequired", "dependentSchemas"],
] as const satisfies readonly string[];

/** A long schema is read in the spec. */
const MOST = 160;

/** What a schema says of itself in words. */
export function docText(schema: Schema): string[] {
  const text = typeof schema === "object" ? (schema.description ?? schema.title) : undefined;
  return text === undefined ? [] : [text.trim()];
}

/** What a schema asks for and its type does not say, as doc tags. */
export function docTags(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const integer =
    schema.type === "integer" || (Array.isArray(schema.type) && schema.type.includes("integer") && !schema.type.includes("number"));
  return [
    ...(integer ? ["@integer"] : []),
    ...CONSTRAINTS.flatMap((key) => tag(schema, key)),
    ...EXCLUSIONS.flatMap((key) => schemaTag(key, (schema as Readonly<Record<string, Json | undefined>>)[key])),
    ...(schema.uniqueItems === true ? ["@uniqueItems"] : []),
    ...(schema.default === undefined ? [] : [`@default ${JSON.stringify(schema.default satisfies Json)}`]),
    ...(schema.deprecated === true ? ["@deprecated"] : []),
  ];
}

function schemaTag(key: string, value: Json | undefined): string[] {
  if (value === undefined) return [];
  const text = JSON.stringify(value);
  return [`@${key} ${text.length > MOST ? `${text.slice(0, MOST)}…` : text}`];
}

function tag(schema: SchemaObject, key: (typeof CONSTRAINTS)[number]): string[] {
  const value = schema[key];
  // A tuple's length and an empty minimum say nothing that the type does not.
  if (
    value === undefined ||
    (schema.prefixItems !== undefined && key === "minItems") ||
    (key.startsWith("min") && key !== "minimum" && value === 0)
  )
    return [];
  return [`@${key} ${value}`];
}
