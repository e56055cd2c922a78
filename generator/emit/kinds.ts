import { isOfType } from "../../runtime/src/server/json-schema/type.js";
import { RESOLVED_PREFIX } from "../model/defs.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { constraintsOf, typesOf } from "../spec/schema-children.js";

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
  | { readonly kind: "types"; readonly types: readonly TypeName[]; readonly schema: SchemaObject }
  /** What zod has no word for: it is held against the JSON Schema itself. */
  | { readonly kind: "general"; readonly schema: SchemaObject };

/** Every emitter asks, and some more than once. */
const known = new WeakMap<SchemaObject, Kind>();

export function kindOf(schema: Schema): Kind {
  if (typeof schema === "boolean") return { kind: schema ? "any" : "nothing" };
  const kind = known.get(schema) ?? kindOfObject(schema);
  known.set(schema, kind);
  return kind;
}

function kindOfObject(schema: SchemaObject): Kind {
  const used = constraintsOf(schema);
  if (used.length === 0) return { kind: "any" };
  if (schema.$ref !== undefined && used.length === 1) return { kind: "ref", name: schema.$ref.slice(RESOLVED_PREFIX.length) };
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined && used.length === 1) return { kind: "union", members: union, exactlyOne: schema.anyOf === undefined };
  const [only, ...more] = schema.allOf ?? [];
  if (only !== undefined && more.length === 0 && used.length === 1) return kindOf(only);
  if (!used.every((key) => PLAIN.has(key)) || !isPlain(schema)) return { kind: "general", schema };
  if (schema.const !== undefined || schema.enum !== undefined) return constants(schema, used);
  const types = typesOf(schema) as readonly TypeName[];
  if (types.length === 0) return { kind: "general", schema };
  return { kind: "types", types: types.filter((type) => type !== "integer" || !types.includes("number")), schema };
}

/** Keywords that zod has words for, where the type is stated. */
const PLAIN = new Set([
  ...["type", "enum", "const"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "x-format"],
  ...["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
  ...["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
]);

function isPlain(schema: SchemaObject): boolean {
  const { prefixItems, minItems = 0, maxItems, items } = schema;
  // zod's tuples have all their places; what follows them has no bounds.
  if (prefixItems !== undefined && (minItems !== prefixItems.length || (maxItems !== undefined && items !== false))) return false;
  if ([schema.const, ...(schema.enum ?? [])].some((value) => typeof value === "object" && value !== null)) return false;
  // zod takes anything for a property of this name.
  return ![...Object.keys(schema.properties ?? {}), ...(schema.required ?? [])].includes("__proto__");
}

/** The listed values that the schema's own type lets through. */
function constants(schema: SchemaObject, used: readonly string[]): Kind {
  const { enum: listed, const: only, ...rest } = schema;
  const types = typesOf(rest);
  const candidates = (
    only === undefined ? (listed ?? []) : listed === undefined || listed.includes(only) ? [only] : []
  ) as readonly Scalar[];
  const values = [...new Set(candidates)].filter((value) => types.length === 0 || types.some((type) => isOfType(value, type)));
  if (values.length === 0) return { kind: "nothing" };
  const isConstrained = used.some((key) => key !== "type" && key !== "enum" && key !== "const");
  return { kind: "constants", values, also: isConstrained ? { ...rest, type: [...new Set(values.map(typeOf))] } : undefined };
}

const typeOf = (value: Scalar): TypeName => (value === null ? "null" : (typeof value as TypeName));

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
