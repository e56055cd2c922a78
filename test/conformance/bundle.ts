import { RESOLVED_PREFIX, resolvedRefs } from "../../generator/model/defs.js";
import type { Def } from "../../generator/model/types.js";
import type { Schema, SchemaObject } from "../../generator/spec/json-schema.js";
import { branches, mapChildren } from "../../generator/spec/schema-children.js";
import { DIALECT, type Place, Resources } from "./resources.js";

/** A schema that is not supported, and why. */
export class Refused extends Error {}

/** Which schema a dynamic anchor means for now: that of the outermost resource which was passed through. */
type Scope = ReadonlyMap<string, Place>;

/** What stands in a document and speaks of the document, not of values. */
const IDENTIFIERS = ["$schema", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions", "$comment", "$vocabulary", "$dynamicRef"];

/**
 * A schema document of its own → the form that the model gives schemas: what is referred to becomes a definition, and references
 * name it. A dynamic reference is decided here: a definition that is reached through other resources becomes another one.
 */
export function bundle(document: Schema): { readonly schema: Schema; readonly defs: readonly Def[] } {
  const bundler = new Bundler(document);
  const schema = bundler.root();
  const defs = bundler.definitions();
  const edges = new Map(defs.map(([name, definition]) => [name, resolvedRefs(definition)]));
  if (inPlaceCycle(schema, new Map(defs))) throw new Refused("references lead back to themselves without going into a value");
  return { schema, defs: defs.map(([name, definition]) => ({ typeName: name, schema: definition, recursive: reaches(name, edges) })) };
}

class Bundler {
  readonly #resources: Resources;
  readonly #names = new Map<string, string>();
  readonly #defs = new Map<string, Schema>();

  constructor(private readonly document: Schema) {
    this.#resources = new Resources(document);
  }

  root(): Schema {
    return this.#translate(this.document, new Map());
  }

  definitions(): [string, Schema][] {
    return [...this.#defs];
  }

  #translate(schema: Schema, outer: Scope): Schema {
    if (typeof schema === "boolean") return schema;
    const { $schema, $ref, $dynamicRef } = schema as SchemaObject & { readonly $schema?: string; readonly $dynamicRef?: string };
    if ($schema !== undefined && $schema !== DIALECT) throw new Refused(`its dialect is ${$schema}`);
    const scope = this.#enter(schema, outer);
    const bare = Object.fromEntries(Object.entries(schema).filter(([key]) => !IDENTIFIERS.includes(key) && key !== "$ref")) as SchemaObject;
    const translated = mapChildren(bare, (child) => this.#translate(child, scope));
    const targets = [
      ...($ref === undefined ? [] : [this.#resources.find($ref, schema)]),
      ...($dynamicRef === undefined ? [] : [this.#dynamic($dynamicRef, schema, scope)]),
    ].map((target) => {
      if (target === undefined) throw new Refused(`it refers to ${$ref ?? $dynamicRef}, which is not in it`);
      return { $ref: RESOLVED_PREFIX + this.#define(target, scope) };
    });
    const [first, ...more] = targets;
    return { ...translated, ...first, ...(more.length > 0 && { allOf: [...(translated.allOf ?? []), ...more] }) };
  }

  /** The scope inside a schema: its resource's dynamic anchors join it, where no outer one has them. */
  #enter(schema: Schema, outer: Scope): Scope {
    return new Map([...this.#resources.dynamicAnchors(schema), ...outer]);
  }

  #dynamic(reference: string, from: Schema, scope: Scope): Place | undefined {
    const target = this.#resources.find(reference, from);
    const name = reference.slice(reference.indexOf("#") + 1);
    const isDynamic = typeof target?.schema === "object" && (target.schema as { $dynamicAnchor?: string }).$dynamicAnchor === name;
    return isDynamic ? (scope.get(name) ?? target) : target;
  }

  #define(target: Place, scope: Scope): string {
    const inner = this.#enter(target.schema, scope);
    const key = [target.id, ...[...inner].map(([name, { id }]) => `${name}=${id}`).sort()].join();
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `S${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#defs.set(name, this.#translate(target.schema, scope));
    return name;
  }
}

function reaches(name: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(edges.get(name));
  for (const other of seen) for (const next of edges.get(other) ?? []) seen.add(next);
  return seen.has(name);
}

function inPlaceCycle(schema: Schema, defs: ReadonlyMap<string, Schema>, open: ReadonlySet<string> = new Set()): boolean {
  if (typeof schema === "boolean") return false;
  const name = schema.$ref?.slice(RESOLVED_PREFIX.length);
  if (name !== undefined && open.has(name)) return true;
  if (name !== undefined && inPlaceCycle(defs.get(name) ?? true, defs, new Set([...open, name]))) return true;
  return branches(schema).some((branch) => inPlaceCycle(branch, defs, open));
}
