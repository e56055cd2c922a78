import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { REF_PREFIX, typesOf } from "./check-schema.js";

/** What a schema describes: parameters are closed (an unknown key is refused), results are open (vendors add fields). */
export type Side = "params" | "result";

/** Shared schemas as written, by name. */
interface Written {
  get(name: string): Schema | undefined;
}

/** How a shared schema is found and called on one side. */
export interface Defs extends Written {
  /** Where a `$ref` to it leads once resolved. */
  ref(name: string): string;
}

/**
 * One schema as written → as it holds: objects closed or opened, `allOf` of objects merged into one, enums of results
 * opened. It is plain JSON Schema again, and the only thing that emitters and validators read.
 */
export function resolveSchema(schema: Schema, side: Side, defs: Defs): Schema {
  if (typeof schema === "boolean") return schema;
  if (schema.$ref !== undefined) return { ...schema, $ref: defs.ref(schema.$ref.slice(REF_PREFIX.length)) };
  if (schema.allOf !== undefined) return resolveSchema(mergeAllOf(schema, defs), side, defs);

  const inner = (child: Schema): Schema => resolveSchema(child, side, defs);
  const { properties, additionalProperties, items, prefixItems, anyOf, oneOf, ...own } = schema;
  const union = anyOf ?? oneOf;
  return dropUndefined({
    ...(side === "result" ? openEnum(own) : own),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, inner(child)])),
    additionalProperties: objectRest(schema, side, inner),
    items: items === undefined ? undefined : inner(items),
    prefixItems: prefixItems?.map(inner),
    // Open branches overlap: what a vendor sends may well match two of them.
    anyOf: union && (anyOf || side === "result") ? union.map(inner) : undefined,
    oneOf: union && oneOf && side === "params" ? union.map(inner) : undefined,
  });
}

/** An object that names its properties is closed in parameters; one that names none is a map of anything. */
function objectRest(schema: SchemaObject, side: Side, inner: (child: Schema) => Schema): Schema | undefined {
  const rest = schema.additionalProperties;
  if (typeof rest === "object") return inner(rest);
  if (!typesOf(schema).includes("object")) return undefined;
  if (side === "result") return rest === false && schema.properties === undefined ? false : undefined;
  return rest ?? (schema.properties === undefined ? undefined : false);
}

/** A vendor's new enum value must not break a caller: the known ones stay as a hint beside the type. */
function openEnum(schema: SchemaObject): SchemaObject & { readonly "x-known"?: readonly unknown[] } {
  if (schema.enum === undefined) return schema;
  const { enum: known, ...rest } = schema;
  const types = new Set(typesOf(schema).length > 0 ? typesOf(schema) : known.map((value) => (value === null ? "null" : typeof value)));
  return { ...rest, type: [...types] as NonNullable<SchemaObject["type"]>, "x-known": known };
}

/** Members of `allOf` that are all objects are one object; anything else was refused before. */
function mergeAllOf(schema: SchemaObject, defs: Written): SchemaObject {
  const { allOf = [], ...own } = schema;
  const members = [...allOf.map((member) => objectMember(member, defs)), { type: "object" as const, ...own }];
  const properties = Object.assign({}, ...members.map((member) => member.properties ?? {})) as Record<string, Schema>;
  const required = [...new Set(members.flatMap((member) => member.required ?? []))];
  const rest = members.map((member) => member.additionalProperties).find((value) => value !== undefined);
  return dropUndefined({
    ...own,
    type: "object",
    properties,
    required: required.length > 0 ? required : undefined,
    additionalProperties: rest,
  });
}

function objectMember(schema: Schema, defs: Written): SchemaObject {
  const target = typeof schema === "object" && schema.$ref !== undefined ? defs.get(schema.$ref.slice(REF_PREFIX.length)) : schema;
  if (typeof target !== "object") return {};
  return target.allOf === undefined ? target : mergeAllOf(target, defs);
}

/** Merging repeats what it merges; without a limit a short spec could make a long one. */
const MAX_MERGES = 10;

/** Why the members of an `allOf` cannot be one object, if they cannot. */
export function mergeProblem(schema: SchemaObject, written: Written, depth = 0): string | undefined {
  if (depth > MAX_MERGES) return `it nests more than ${MAX_MERGES} levels deep`;
  const names = new Map<string, Schema>();
  let rest: Schema | undefined;
  const members = [...(schema.allOf ?? []), { ...schema, allOf: undefined }];
  for (const member of members) {
    const target = typeof member === "object" && member.$ref !== undefined ? written.get(member.$ref.slice(REF_PREFIX.length)) : member;
    if (typeof target !== "object" || !isPlainObject(target, member === members.at(-1))) return "a member is not an object schema";
    const nested = target.allOf === undefined ? undefined : mergeProblem(target, written, depth + 1);
    if (nested !== undefined) return nested;
    const { properties = {}, additionalProperties } = mergeAllOf(target, written);
    for (const [name, child] of Object.entries(properties)) {
      const other = names.get(name);
      if (other !== undefined && !isSame(other, child)) return `two members describe "${name}" differently`;
      names.set(name, child);
    }
    if (rest !== undefined && additionalProperties !== undefined && !isSame(rest, additionalProperties))
      return "two members differ in additionalProperties";
    rest ??= additionalProperties;
  }
  return undefined;
}

const isSame = (a: Schema, b: Schema): boolean => JSON.stringify(a) === JSON.stringify(b);

const MERGEABLE = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "title",
  "description",
  "deprecated",
  "examples",
  "default",
  "allOf",
]);

function isPlainObject(schema: SchemaObject, isParent: boolean): boolean {
  const keys = Object.keys(schema).filter((key) => schema[key as keyof SchemaObject] !== undefined);
  return (
    keys.every((key) => MERGEABLE.has(key)) &&
    (schema.type === "object" || ((isParent || schema.allOf !== undefined) && schema.type === undefined))
  );
}

function dropUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
