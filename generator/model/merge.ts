import type { Schema, SchemaObject } from "../spec/json-schema.js";

/** Where a `$ref` of a spec leads. */
export const REF_PREFIX = "#/defs/";

/** The definition that a schema points at. */
export function refName(schema: Schema): string | undefined {
  return typeof schema === "object" && schema.$ref?.startsWith(REF_PREFIX) ? schema.$ref.slice(REF_PREFIX.length) : undefined;
}

/** Shared schemas as written, by name. */
export interface Written {
  get(name: string): Schema | undefined;
}

/** Merging repeats what it merges; without a limit a short spec could make a long one. */
const MAX_MERGES = 10;

/** The one object that an `allOf` of plain objects is, with what stands beside it; undefined where it is anything else. */
export function mergeAllOf(schema: SchemaObject, written: Written, depth = 0): SchemaObject | undefined {
  const { allOf = [], ...own } = schema;
  if (depth > MAX_MERGES || !isPlainObject(own)) return undefined;
  const members = [...allOf.map((member) => plainMember(member, written, depth)), own];
  const merged: Record<string, Schema> = {};
  let rest: Schema | undefined;
  for (const member of members) {
    if (member === undefined) return undefined;
    for (const [name, child] of Object.entries(member.properties ?? {})) {
      if (Object.hasOwn(merged, name) && !isSame(merged[name] as Schema, child)) return undefined;
      merged[name] = child;
    }
    if (rest !== undefined && member.additionalProperties !== undefined && !isSame(rest, member.additionalProperties)) return undefined;
    rest ??= member.additionalProperties;
  }
  const required = [...new Set(members.flatMap((member) => member?.required ?? []))];
  return {
    ...own,
    type: "object",
    properties: merged,
    ...(required.length > 0 && { required }),
    ...(rest !== undefined && { additionalProperties: rest }),
  };
}

/** A member of `allOf` as an object; undefined where it is not one, or no plain one. */
function plainMember(member: Schema, written: Written, depth: number): SchemaObject | undefined {
  const name = refName(member);
  const target = name === undefined ? member : written.get(name);
  if (typeof target !== "object") return undefined;
  if (target.allOf !== undefined) return mergeAllOf(target, written, depth + 1);
  return target.type === "object" && isPlainObject(target) ? target : undefined;
}

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
]);

function isPlainObject(schema: SchemaObject): boolean {
  const keys = Object.entries(schema).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return keys.every((key) => MERGEABLE.has(key)) && (schema.type === undefined || schema.type === "object");
}

const isSame = (a: Schema, b: Schema): boolean => JSON.stringify(a) === JSON.stringify(b);
