import { z } from "zod";
import type { Format } from "../../runtime/src/server/formats.js";

/** Any JSON value, as `const`, `enum`, `default` and fixed arguments hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const JsonValue: z.ZodType<Json> = z.json() as z.ZodType<Json>;

const count = z.int().min(0);
const names = (message?: string) => z.array(z.string(), message);
const TypeName = z.enum(["string", "integer", "number", "boolean", "array", "object", "null"]);

/**
 * The JSON Schema 2020-12 keywords that a spec may use. A keyword that is not here is refused by name, so that nothing is
 * ever ignored in silence.
 */
export const schemaKeywords = {
  $ref: z.string().describe("A shared schema of this file: '#/defs/Name'."),
  title: z.string(),
  description: z.string(),
  type: z.union([TypeName, z.array(TypeName).min(1)]),
  enum: z.array(JsonValue).min(1),
  const: JsonValue,
  default: JsonValue,
  examples: z.array(JsonValue),
  deprecated: z.boolean(),
  format: z.string().describe("An annotation: it is printed into the docs, and not checked."),
  minimum: z.number(),
  maximum: z.number(),
  exclusiveMinimum: z.number(),
  exclusiveMaximum: z.number(),
  multipleOf: z.number().positive(),
  minLength: count,
  maxLength: count,
  pattern: z.string(),
  minItems: count,
  maxItems: count,
  uniqueItems: z.boolean(),
  minContains: count,
  maxContains: count,
  minProperties: count,
  maxProperties: count,
};

/** Keywords that hold a schema, a list of schemas, or schemas by name. */
export const SCHEMA_KEYWORDS = [
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "items",
  "contains",
  "unevaluatedItems",
  "not",
  "if",
  "then",
  "else",
] as const;
export const SCHEMA_LIST_KEYWORDS = ["prefixItems", "anyOf", "oneOf", "allOf"] as const;
export const SCHEMA_MAP_KEYWORDS = ["properties", "patternProperties", "dependentSchemas"] as const;

type SchemaKeyword = (typeof SCHEMA_KEYWORDS)[number];
type SchemaListKeyword = (typeof SCHEMA_LIST_KEYWORDS)[number];
type SchemaMapKeyword = (typeof SCHEMA_MAP_KEYWORDS)[number];

/** A schema: an object of keywords, or `true` (anything) and `false` (nothing). */
export const JsonSchema = z
  .strictObject({
    ...schemaKeywords,
    required: names("expected a list: the names of the required properties, at the object that has them"),
    get properties() {
      return z.record(z.string(), Schema);
    },
    get patternProperties() {
      return z.record(z.string(), Schema);
    },
    get additionalProperties() {
      return Schema;
    },
    get propertyNames() {
      return Schema;
    },
    get unevaluatedProperties() {
      return Schema;
    },
    dependentRequired: z.record(z.string(), names()),
    get dependentSchemas() {
      return z.record(z.string(), Schema);
    },
    get items() {
      return Schema;
    },
    get prefixItems() {
      return z.array(Schema).min(1);
    },
    get contains() {
      return Schema;
    },
    get unevaluatedItems() {
      return Schema;
    },
    get anyOf() {
      return z.array(Schema).min(1);
    },
    get oneOf() {
      return z.array(Schema).min(1);
    },
    get allOf() {
      return z.array(Schema).min(1);
    },
    get not() {
      return Schema;
    },
    get if() {
      return Schema;
    },
    get then() {
      return Schema;
    },
    get else() {
      return Schema;
    },
  })
  .partial()
  .meta({ id: "JsonSchema" });

/** A schema as written in a spec. */
export type SchemaObject = {
  /** Only in resolved schemas: a format that is checked. */
  readonly "x-format"?: Format | undefined;
} & {
  readonly [K in keyof typeof schemaKeywords]?: z.output<(typeof schemaKeywords)[K]> | undefined;
} & {
  readonly [K in SchemaKeyword]?: Schema | undefined;
} & {
  readonly [K in SchemaListKeyword]?: readonly Schema[] | undefined;
} & {
  readonly [K in SchemaMapKeyword]?: Readonly<Record<string, Schema>> | undefined;
} & {
  readonly required?: readonly string[] | undefined;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>> | undefined;
};
export type Schema = boolean | SchemaObject;

export const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.union([z.boolean(), JsonSchema], "expected a schema, such as { type: string }"),
) as unknown as z.ZodType<Schema>;
