import { canonical } from "../../../runtime/src/server/canonical.js";
import type { Json, Schema } from "../../spec/json-schema.js";
import { constraintsOf } from "../../spec/schema-children.js";
import type { DraftSchema } from "./draft-schema.js";

/** Mapped `allOf`, `anyOf` and `oneOf`, with what says nothing left out. */
export interface Branches {
  readonly allOf: readonly Schema[];
  readonly anyOf: readonly Schema[];
  readonly oneOf: readonly Schema[];
}

/** A schema's own keywords and its branches as one schema, in the plainest form that says the same. */
export function combine(own: DraftSchema, branches: Branches): Schema {
  const { allOf, required } = hoisted(branches.allOf);
  const anyOf = union(branches.anyOf);
  const oneOf = union(branches.oneOf);
  const groups = { ...(allOf.length > 0 && { allOf }), ...(anyOf.length > 0 && { anyOf }), ...(oneOf.length > 0 && { oneOf }) };
  const keywords = Object.keys(groups);
  if (keywords.length === 0) return withRequired(own, required);
  const constraints = constraintsOf(own as Exclude<Schema, boolean>).filter((key) => key !== "readOnly" && key !== "writeOnly");
  const saysOnlyType = constraints.join() === "type" && own.type === "object";
  const [only, ...more] = [...allOf, ...anyOf, ...oneOf];
  if (more.length === 0 && only !== undefined && required.length === 0 && (constraints.length === 0 || saysOnlyType))
    return over(own, only);
  if (!saysOnlyType || allOf.length > 0) return withRequired({ ...own, ...groups }, required);
  // `type: object` beside a union of objects repeats what its members say.
  const { type: _, ...about } = own;
  return { ...about, ...groups };
}

/** The only branch of a schema that says nothing else, under the schema's own description. */
function over({ type: _, ...about }: DraftSchema, only: Schema): Schema {
  return typeof only === "boolean" ? only : { ...only, ...about };
}

function withRequired(own: DraftSchema, names: readonly string[]): DraftSchema {
  return names.length === 0 ? own : { ...own, required: [...new Set([...(own.required ?? []), ...names])] };
}

/** Members that require what another member declares say so beside the `allOf`, where that is no contradiction. */
function hoisted(members: readonly Schema[]): { allOf: Schema[]; required: string[] } {
  const required: string[] = [];
  const allOf = unique(members).flatMap((member): Schema[] => {
    if (typeof member === "boolean") return member ? [] : [member];
    const { properties, required: names = [], ...rest } = member;
    const foreign = names.filter((name) => !Object.hasOwn(properties ?? {}, name));
    if (foreign.length === 0) return [member];
    required.push(...foreign);
    const own = names.filter((name) => !foreign.includes(name));
    const left = { ...rest, ...(properties && { properties }), ...(own.length > 0 && { required: own }) };
    return constraintsOf(left).filter((key) => key !== "type").length === 0 ? [] : [left];
  });
  return { allOf, required };
}

/** A union that takes anything is none; one of its members twice is one. */
function union(members: readonly Schema[]): Schema[] {
  if (members.some((member) => member === true || (typeof member === "object" && constraintsOf(member).length === 0))) return [];
  // Which properties go together is what the vendor checks: as branches of a closed object they would hide the properties.
  if (members.every((member) => typeof member === "object" && isRequirement(member))) return [];
  return unique(members.filter((member) => member !== false));
}

const isRequirement = (member: Exclude<Schema, boolean>): boolean =>
  constraintsOf(member).every((key) => key === "required" || (key === "type" && member.type === "object"));

const unique = (members: readonly Schema[]): Schema[] => [
  ...new Map(members.map((member) => [canonical(member as Json), member])).values(),
];
