import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { branches, typesOf } from "../../spec/schema-children.js";
import type { TypeName } from "../kinds.js";
import type { Emitter } from "./index.js";
import { jsonMembers } from "./scalar.js";
import { absorb } from "./union.js";

/**
 * The type of a schema of several parts, as the members of a union: all parts hold, so it is their intersection. What a type
 * cannot say (`not`, `contains`, a condition without both ends …) is left wide, and named in the documentation.
 */
export function generalMembers(schema: SchemaObject, emit: Emitter, indent: number): readonly string[] {
  const parts = partsOf(schema, emit, indent)
    .map(absorb)
    .filter((members) => !members.includes("unknown"));
  const [only, ...more] = [...new Map(parts.map((members) => [members.join(), members])).values()];
  if (only === undefined) return ["unknown"];
  if (more.length === 0) return only;
  if (parts.some((members) => members.join() === "never")) return ["never"];
  const texts = [only, ...more].map((members) => (members.length === 1 ? members[0] : `(${members.join(" | ")})`));
  return [`(${texts.join(" & ")})`];
}

function partsOf(schema: SchemaObject, emit: Emitter, indent: number): (readonly string[])[] {
  const { $ref, allOf = [], anyOf, oneOf, then: consequence, else: alternative } = schema;
  const members = (child: Schema): readonly string[] => emit.members(child, indent);
  const isEither = schema.if !== undefined && consequence !== undefined && alternative !== undefined;
  return [
    ownMembers(schema, emit, indent),
    ...($ref === undefined ? [] : [members({ $ref })]),
    ...allOf.map(members),
    ...(anyOf === undefined ? [] : [anyOf.flatMap(members)]),
    ...(oneOf === undefined ? [] : [oneOf.flatMap(members)]),
    ...(isEither ? [[consequence, alternative].flatMap(members)] : []),
  ];
}

/** What the schema says by itself. Without a type or listed values, it lets every other type through. */
function ownMembers(schema: SchemaObject, emit: Emitter, indent: number): readonly string[] {
  if (schema.const !== undefined) return jsonMembers([schema.const]);
  if (schema.enum !== undefined) return jsonMembers(schema.enum);
  return emit.ofTypes(typesOf(schema) as readonly TypeName[], withBranchProperties(schema), indent);
}

/**
 * An object with the properties that only its branches name: without them, the compiler would call these unknown. Of a closed
 * object, each is what one of the branches says; elsewhere a branch that does not hold lets it be anything.
 */
function withBranchProperties(schema: SchemaObject): SchemaObject {
  const named = new Map<string, Schema[]>();
  for (const branch of branches(schema)) collectProperties(branch, named);
  if (named.size === 0) return schema;
  const isClosed = schema.unevaluatedProperties === false || schema.additionalProperties === false;
  const further = [...named].map(([name, anyOf]): [string, Schema] => [name, isClosed ? { anyOf } : true]);
  return { ...schema, properties: { ...Object.fromEntries(further), ...schema.properties } };
}

function collectProperties(schema: Schema, named: Map<string, Schema[]>): void {
  if (typeof schema === "boolean") return;
  for (const [name, child] of Object.entries(schema.properties ?? {})) named.set(name, [...(named.get(name) ?? []), child]);
  for (const branch of branches(schema)) collectProperties(branch, named);
}
