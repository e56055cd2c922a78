import type { Format } from "../formats.js";

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema, draft 2020-12: an object of keywords, `true` (anything) or `false` (nothing). */
export type JsonSchema = boolean | JsonSchemaObject;

/** The keywords that constrain. `$ref` is `#/$defs/Name`, with the named schema in `Definitions`. */
export interface JsonSchemaObject {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly Json[] | undefined;
  readonly const?: Json | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly multipleOf?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  /** A `format` that is checked; `format` itself is an annotation. */
  readonly "x-format"?: Format | undefined;
  readonly prefixItems?: readonly JsonSchema[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly contains?: JsonSchema | undefined;
  readonly minContains?: number | undefined;
  readonly maxContains?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly unevaluatedItems?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly additionalProperties?: JsonSchema | undefined;
  readonly propertyNames?: JsonSchema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly minProperties?: number | undefined;
  readonly maxProperties?: number | undefined;
  readonly unevaluatedProperties?: JsonSchema | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly not?: JsonSchema | undefined;
  readonly if?: JsonSchema | undefined;
  readonly then?: JsonSchema | undefined;
  readonly else?: JsonSchema | undefined;
}

/** Shared schemas by name. */
export type Definitions = Readonly<Record<string, JsonSchema>>;
