import { deref } from "../model/defs.js";
import type { Def } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import { typesOf } from "../spec/schema-children.js";

/** The kinds of values that a schema lets through, as far as a glance tells; undefined where it may be anything. */
export function kindsOf(schema: Schema, defs: readonly Def[], depth = 0): ReadonlySet<string> | undefined {
  const target = deref(schema, defs);
  if (typeof target === "boolean" || depth > MAX_UNIONS) return undefined;
  const own = target.enum?.map(kindOf) ?? (target.const === undefined ? typesOf(target) : [kindOf(target.const)]);
  if (own.length > 0) return new Set(own);
  const union = target.anyOf ?? target.oneOf;
  const members = union?.map((member) => kindsOf(member, defs, depth + 1));
  return members === undefined || members.includes(undefined) ? undefined : new Set(members.flatMap((member) => [...(member ?? [])]));
}

/** Unions of unions of themselves end here. */
const MAX_UNIONS = 5;

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
}

/** Whether a value of one kind is a value of the others. */
export const isWithin = (kind: string, kinds: ReadonlySet<string>): boolean =>
  kinds.has(kind) || (kind === "integer" && kinds.has("number"));

export const listKinds = (kinds: ReadonlySet<string>): string => [...kinds].join(" or ") || "nothing";
