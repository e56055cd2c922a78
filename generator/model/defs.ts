import type { Schema } from "../spec/json-schema.js";
import { children, REF_PREFIX } from "./check-schema.js";
import { type Defs, resolveSchema, type Side } from "./close.js";
import type { Def } from "./types.js";

/** Where a resolved `$ref` points: the standard place for shared schemas. */
export const RESOLVED_PREFIX = "#/$defs/";

/**
 * The shared schemas of one spec. A definition that parameters and results both use, and that closing and opening make
 * different, becomes two: `Name` for parameters and `NameResult` for results.
 */
export class DefTable {
  readonly #used: Record<Side, Set<string>> = { params: new Set(), result: new Set() };
  readonly #merged = new Set<string>();
  #split: ReadonlySet<string> = new Set();

  constructor(private readonly written: ReadonlyMap<string, Schema>) {}

  /** Notes that a schema of this side reaches these definitions. Call it for all schemas before the first `resolve`. */
  use(schema: Schema, side: Side): void {
    for (const name of this.#reachedBy(schema)) {
      const target = this.written.get(name);
      if (target === undefined || this.#used[side].has(name)) continue;
      this.#used[side].add(name);
      this.use(target, side);
    }
    this.#split = new Set([...this.#used.params].filter((name) => this.#used.result.has(name) && this.#differs(name, new Set())));
  }

  /** The definitions that a schema names once its `allOf`s are merged: a member dissolves into what it names itself. */
  #reachedBy(schema: Schema, seen: ReadonlySet<string> = new Set()): string[] {
    if (typeof schema === "boolean") return [];
    const dissolved = (schema.allOf ?? []).flatMap((member) => {
      const [name] = typeof member === "object" && member.$ref !== undefined ? refsOf(member) : [];
      if (name === undefined || seen.has(name)) return name === undefined ? this.#reachedBy(member, seen) : [];
      this.#merged.add(name);
      return this.#reachedBy(this.written.get(name) ?? true, new Set([...seen, name]));
    });
    const { allOf, ...rest } = schema;
    const own = rest.$ref === undefined ? [] : refsOf({ $ref: rest.$ref });
    return [...dissolved, ...own, ...children(rest).flatMap(([child]) => this.#reachedBy(child, seen))];
  }

  resolve(schema: Schema, side: Side): Schema {
    return resolveSchema(schema, side, this.#on(side));
  }

  get unused(): string[] {
    return [...this.written.keys()].filter((name) => !this.#used.params.has(name) && !this.#used.result.has(name) && !this.#merged.has(name));
  }

  /** The definitions in use, in the order written. */
  list(): Def[] {
    return [...this.written].flatMap(([name, schema]) => {
      const sides: Side[] = this.#split.has(name)
        ? ["params", "result"]
        : this.#used.params.has(name)
          ? ["params"]
          : this.#used.result.has(name)
            ? ["result"]
            : [];
      const recursive = this.#reaches(name, name, new Set());
      return sides.map((side) => ({ typeName: this.#typeName(name, side), schema: this.resolve(schema, side), recursive }));
    });
  }

  #on(side: Side): Defs {
    return { get: (name) => this.written.get(name), ref: (name) => RESOLVED_PREFIX + this.#typeName(name, side) };
  }

  #typeName(name: string, side: Side): string {
    return side === "result" && this.#split.has(name) ? `${name}Result` : name;
  }

  #differs(name: string, seen: Set<string>): boolean {
    if (seen.has(name)) return false;
    seen.add(name);
    const schema = this.written.get(name);
    if (schema === undefined) return false;
    const plain: Defs = { get: (other) => this.written.get(other), ref: (other) => other };
    if (JSON.stringify(resolveSchema(schema, "params", plain)) !== JSON.stringify(resolveSchema(schema, "result", plain))) return true;
    return refsOf(schema).some((other) => this.#differs(other, seen));
  }

  #reaches(from: string, to: string, seen: Set<string>): boolean {
    const schema = this.written.get(from);
    if (schema === undefined || seen.has(from)) return false;
    seen.add(from);
    return refsOf(schema).some((name) => name === to || this.#reaches(name, to, seen));
  }
}

/** The definitions that a schema names, directly. */
export function refsOf(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const own = schema.$ref?.startsWith(REF_PREFIX) ? [schema.$ref.slice(REF_PREFIX.length)] : [];
  return [...own, ...children(schema).flatMap(([child]) => refsOf(child))];
}

/** Definitions that are nothing but a `$ref` to each other in a circle describe no value at all. */
export function pureRefCycles(written: ReadonlyMap<string, Schema>): string[][] {
  const next = (name: string): string | undefined => {
    const schema = written.get(name);
    return typeof schema === "object" && schema.$ref?.startsWith(REF_PREFIX) ? schema.$ref.slice(REF_PREFIX.length) : undefined;
  };
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of written.keys()) {
    const walk: string[] = [];
    for (let name: string | undefined = start; name !== undefined && !done.has(name); name = next(name)) {
      const at = walk.indexOf(name);
      if (at >= 0) {
        found.push(walk.slice(at));
        break;
      }
      walk.push(name);
    }
    for (const name of walk) done.add(name);
  }
  return found;
}

/** The resolved schema behind `$ref`s, as far as they go. */
export function deref(schema: Schema, defs: readonly Def[]): Schema {
  let current = schema;
  while (typeof current === "object" && current.$ref !== undefined) {
    const name = current.$ref.slice(RESOLVED_PREFIX.length);
    const target: Schema | undefined = defs.find((def) => def.typeName === name)?.schema;
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

/** The resolved schemas that a value at `keys` below a value of `schema` may have; none where the keys lead nowhere. */
export function schemasAt(schema: Schema, keys: readonly string[], defs: readonly Def[]): Schema[] {
  const here = deref(schema, defs);
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  if (typeof here === "boolean") return [];
  const branches = [...(here.anyOf ?? []), ...(here.oneOf ?? [])];
  if (branches.length > 0) return branches.flatMap((branch) => schemasAt(branch, keys, defs));
  const named = here.properties !== undefined && Object.hasOwn(here.properties, key) ? here.properties[key] : undefined;
  const child =
    named ?? (typeof here.additionalProperties === "object" ? here.additionalProperties : /^\d+$/.test(key) ? here.items : undefined);
  return child === undefined ? [] : schemasAt(child, rest, defs);
}

/** '/meta/pagination/total' → ["meta", "pagination", "total"] */
export function pointerKeys(pointer: string): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
