import { typesOf } from "../model/check-schema.js";
import { RESOLVED_PREFIX } from "../model/defs.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";

/*
 * What a resolved schema is, decided once for the TypeScript and the zod emitter, so that the two cannot disagree.
 */

export type Scalar = string | number | boolean | null;
export type TypeName = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

export type Kind =
  | { readonly kind: "any" }
  | { readonly kind: "nothing" }
  | { readonly kind: "ref"; readonly name: string }
  /** `also`: what the values must satisfy besides being listed, where there is such. */
  | { readonly kind: "constants"; readonly values: readonly Scalar[]; readonly also: SchemaObject | undefined }
  | { readonly kind: "union"; readonly members: readonly Schema[]; readonly exactlyOne: boolean }
  | { readonly kind: "types"; readonly types: readonly TypeName[]; readonly schema: SchemaObject };

const ANNOTATIONS = new Set(["title", "description", "default", "examples", "deprecated", "format", "x-known"]);

export function kindOf(schema: Schema): Kind {
  if (schema === true) return { kind: "any" };
  if (schema === false) return { kind: "nothing" };
  if (schema.$ref !== undefined) return { kind: "ref", name: schema.$ref.slice(RESOLVED_PREFIX.length) };
  if (schema.const !== undefined || schema.enum !== undefined) return constants(schema);
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return { kind: "union", members: union, exactlyOne: schema.anyOf === undefined };
  const types = typesOf(schema) as readonly TypeName[];
  if (types.length > 0) return { kind: "types", types: types.filter((type) => type !== "integer" || !types.includes("number")), schema };
  const constraint = constraintsOf(schema)[0];
  if (constraint !== undefined) throw new Error(`a resolved schema has ${constraint} and no type`);
  return { kind: "any" };
}

const constraintsOf = (schema: SchemaObject): string[] =>
  Object.entries(schema).flatMap(([key, value]) => (value === undefined || ANNOTATIONS.has(key) ? [] : [key]));

/** The listed values that the schema's own type lets through. Objects and arrays among them were refused before. */
function constants(schema: SchemaObject): Kind {
  const { enum: listed, const: only, ...rest } = schema;
  const types = typesOf(rest) as readonly TypeName[];
  const candidates = (
    only === undefined ? (listed ?? []) : listed === undefined || listed.includes(only) ? [only] : []
  ) as readonly Scalar[];
  const values = [...new Set(candidates)].filter((value) => types.length === 0 || types.some((type) => isOfType(value, type)));
  if (values.length === 0) return { kind: "nothing" };
  const isConstrained = constraintsOf(rest).some((key) => key !== "type");
  return { kind: "constants", values, also: isConstrained ? { ...rest, type: [...new Set(values.map(typeOf))] } : undefined };
}

const typeOf = (value: Scalar): TypeName => (value === null ? "null" : (typeof value as TypeName));

function isOfType(value: Scalar, type: TypeName): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** What an object may hold: named properties, and what every other key's value is (`false`: there is no other key). */
export interface ObjectShape {
  readonly properties: readonly Property[];
  readonly rest: Schema;
}

export function objectShape(schema: SchemaObject): ObjectShape {
  const rest = schema.additionalProperties ?? true;
  const required = new Set(schema.required);
  const declared = Object.entries(schema.properties ?? {});
  // A name that is required and not declared takes the schema of every other key.
  const names = new Set(declared.map(([name]) => name));
  const entries = [...declared, ...[...required].filter((name) => !names.has(name)).map((name): [string, Schema] => [name, rest])];
  return { properties: entries.map(([name, child]) => ({ name, schema: child, required: required.has(name) })), rest };
}

/** The values of an opened enum: those known when it was written. */
export const knownValues = (schema: SchemaObject): readonly Json[] => (schema as { readonly "x-known"?: readonly Json[] })["x-known"] ?? [];
