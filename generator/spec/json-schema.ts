import { z } from "zod";

/** Any JSON value, as `const`, `enum`, `default` and fixed arguments hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const JsonValue: z.ZodType<Json> = z.json() as z.ZodType<Json>;

const count = z.int().min(0);
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
  minProperties: count,
  maxProperties: count,
};

/** A schema: an object of keywords, or `true` (anything) and `false` (nothing). */
export const JsonSchema = z
  .strictObject({
    ...schemaKeywords,
    required: z.array(z.string(), "expected a list: the names of the required properties, at the object that has them"),
    get properties() {
      return z.record(z.string(), Schema);
    },
    get additionalProperties() {
      return Schema;
    },
    get items() {
      return Schema;
    },
    get prefixItems() {
      return z.array(Schema).min(1);
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
  })
  .partial()
  .meta({ id: "JsonSchema" });

/** A schema as written in a spec. */
export type SchemaObject = {
  readonly [K in keyof typeof schemaKeywords]?: z.output<(typeof schemaKeywords)[K]> | undefined;
} & {
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: Schema | undefined;
  readonly items?: Schema | undefined;
  readonly prefixItems?: readonly Schema[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly allOf?: readonly Schema[] | undefined;
};
export type Schema = boolean | SchemaObject;

export const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.union([z.boolean(), JsonSchema], "expected a schema, such as { type: string }"),
) as unknown as z.ZodType<Schema>;
