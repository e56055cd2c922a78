import { createRequire } from "node:module";
import type ts from "typescript";
import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { kindOf, knownValues, objectShape, type TypeName } from "../kinds.js";
import { isPrintable } from "../text.js";

/*
 * openapi-typescript converts values that have no properties: enums, lists of types, arrays, maps, and unions of those. The
 * rest is ours: it has no type for an open enum, none for `null` as a const, `unknown[]` for an array without items allowed,
 * and no documentation for what stands inside.
 */

/**
 * The schema as it is handed to openapi-typescript, with nothing but what the type depends on; undefined where it would not
 * be converted exactly, or where the type is a single word anyway.
 */
export function convertible(schema: Schema): SchemaObject | undefined {
  const bare = bareSchema(schema);
  return bare === undefined || isWord(bare) ? undefined : bare;
}

const isWord = (bare: SchemaObject): boolean =>
  bare.type !== "array" && bare.type !== "object" && bare.enum === undefined && bare.anyOf === undefined;

function bareSchema(schema: Schema): SchemaObject | undefined {
  const kind = kindOf(schema);
  switch (kind.kind) {
    case "any":
      return {};
    case "constants":
      return kind.values.every((value) => typeof value !== "string" || isPrintable(value)) ? { enum: [...kind.values] } : undefined;
    case "union":
      return bareUnion(kind.members.map(bareSchema));
    case "types":
      return knownValues(kind.schema).length > 0 ? undefined : bareUnion(kind.types.map((type) => bareType(type, kind.schema)));
    default:
      return undefined;
  }
}

function bareType(type: TypeName, schema: SchemaObject): SchemaObject | undefined {
  if (type === "integer") return { type: "number" };
  if (type === "array") return schema.prefixItems === undefined ? within(schema.items ?? true, (items) => ({ type, items })) : undefined;
  if (type !== "object") return { type };
  const { properties, rest } = objectShape(schema);
  return properties.length === 0 ? within(rest, (additionalProperties) => ({ type, additionalProperties })) : undefined;
}

function within(schema: Schema, outer: (inner: SchemaObject) => SchemaObject): SchemaObject | undefined {
  const inner = bareSchema(schema);
  return inner && outer(inner);
}

/** One member stands for itself: inside an array, openapi-typescript would lose a level of a union of one. */
function bareUnion(members: readonly (SchemaObject | undefined)[]): SchemaObject | undefined {
  const all = new Map<string, SchemaObject>();
  for (const member of members) {
    if (member === undefined) return undefined;
    all.set(JSON.stringify(member), member);
  }
  const [only] = all.values();
  return all.size === 1 ? only : { anyOf: [...all.values()] };
}

/** Bare schema as JSON text → the members of its type, one per line. */
const memo = new Map<string, string>();

/** The members of the union that a convertible schema's type is; one where it is no union. */
export function convert(bare: SchemaObject): readonly string[] {
  const key = JSON.stringify(bare);
  const text = memo.get(key) ?? members(bare).join("\n");
  memo.set(key, text);
  return text.split("\n");
}

/** What has been converted so far; for a cache, since the library (with the TypeScript compiler) is slow to load. */
export const exportConversions = (): Record<string, string> => Object.fromEntries(memo);

/** Takes what an earlier run exported. */
export function seedConversions(conversions: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(conversions)) memo.set(key, text);
}

interface Library {
  readonly transform: (schema: SchemaObject, options: { readonly path: string; readonly ctx: object }) => ts.TypeNode;
  readonly print: (node: ts.TypeNode) => string;
  readonly isUnion: (node: ts.TypeNode) => node is ts.UnionTypeNode;
}

let library: Library | undefined;

/** By `require`, and only two of its files: half the time of importing the package. */
function load(): Library {
  const require = createRequire(import.meta.url);
  const { default: transform } = require("openapi-typescript/dist/transform/schema-object.cjs") as { default: Library["transform"] };
  const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as { astToString: Library["print"] };
  const { isUnionTypeNode } = require("typescript") as typeof ts;
  return { transform, print: astToString, isUnion: isUnionTypeNode };
}

const ctx = {
  defaultNonNullable: false,
  arrayLength: false,
  discriminators: { objects: {}, refsHandled: [] },
  injectFooter: [],
  silent: true,
};

/** Loads the library now, for whoever has the time. */
export function loadConverter(): Library {
  library ??= load();
  return library;
}

function members(bare: SchemaObject): string[] {
  const { transform, print, isUnion } = loadConverter();
  const node = transform(bare, { path: "#", ctx });
  return (isUnion(node) ? node.types : [node]).map((member) => oneLine(print(member)));
}

/** Line breaks stand only between the tokens of an index signature: string literals carry theirs escaped. */
const oneLine = (text: string): string => text.trim().replace(/;?\n\s*/g, " ");
