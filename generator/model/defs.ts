import type { Schema } from "../spec/json-schema.js";
import { children, REF_PREFIX } from "./check-schema.js";
import { type Defs, resolveSchema, type Side } from "./close.js";
import type { Def } from "./types.js";

/** Where a resolved `$ref` points: the standard place for shared schemas. */
export const RESOLVED_PREFIX = "#/$defs/";

/** A schema outside `defs`, and whose it is. */
export interface Use {
  readonly schema: Schema;
  readonly side: Side;
}

/**
 * The shared schemas of one spec. A definition that parameters and results both use, and that closing and opening make
 * different, becomes two: `Name` for parameters and `NameResult` for results.
 */
export class DefTable {
  readonly #edges: ReadonlyMap<string, readonly string[]>;
  readonly #used: Readonly<Record<Side, ReadonlySet<string>>>;
  readonly #split: ReadonlySet<string>;

  constructor(
    private readonly written: ReadonlyMap<string, Schema>,
    uses: readonly Use[],
  ) {
    this.#edges = new Map([...written].map(([name, schema]) => [name, this.#names(schema)]));
    const usedBy = (side: Side): Set<string> =>
      this.#reach(uses.filter((use) => use.side === side).flatMap(({ schema }) => this.#names(schema)));
    this.#used = { params: usedBy("params"), result: usedBy("result") };
    const shared = [...this.#used.params].filter((name) => this.#used.result.has(name));
    const differing = new Set(shared.filter((name) => this.#differs(name)));
    this.#split = new Set(shared.filter((name) => [...this.#reach([name])].some((other) => differing.has(other))));
  }

  resolve(schema: Schema, side: Side): Schema {
    return resolveSchema(schema, side, this.#on(side));
  }

  /** The definitions in use, in the order written. */
  list(): Def[] {
    return [...this.written].flatMap(([name, schema]) => {
      const recursive = this.#reach(this.#edges.get(name) ?? []).has(name);
      return SIDES.filter((side) => this.#used[side].has(name))
        .slice(0, this.#split.has(name) ? 2 : 1)
        .map((side) => ({ typeName: this.#typeName(name, side), schema: this.resolve(schema, side), recursive }));
    });
  }

  /** These definitions and all that they lead to. */
  #reach(names: readonly string[]): Set<string> {
    return reach(names, (name) => this.#edges.get(name) ?? []);
  }

  /** The definitions that a schema names once its `allOf`s are merged: a member dissolves into what it names itself. */
  #names(schema: Schema): string[] {
    if (typeof schema === "boolean") return [];
    const { allOf = [], ...rest } = schema;
    const dissolved = allOf.flatMap((member) => {
      const name = refName(member);
      return this.#names(name === undefined ? member : (this.written.get(name) ?? true));
    });
    const own = refName(rest);
    return [...dissolved, ...(own === undefined ? [] : [own]), ...children(rest).flatMap(([child]) => this.#names(child))];
  }

  #on(side: Side): Defs {
    return { get: (name) => this.written.get(name), ref: (name) => RESOLVED_PREFIX + this.#typeName(name, side) };
  }

  #typeName(name: string, side: Side): string {
    return side === "result" && this.#split.has(name) ? `${name}Result` : name;
  }

  /** Whether a definition is another schema in results, apart from what it names. */
  #differs(name: string): boolean {
    const plain: Defs = { get: (other) => this.written.get(other), ref: (other) => other };
    const [params, result] = SIDES.map((side) => JSON.stringify(resolveSchema(this.written.get(name) ?? true, side, plain)));
    return params !== result;
  }
}

const SIDES = ["params", "result"] as const satisfies readonly Side[];

/** What these names lead to, themselves included. */
function reach(names: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(names);
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
}

/** The definition that a schema points at. */
function refName(schema: Schema): string | undefined {
  return typeof schema === "object" && schema.$ref?.startsWith(REF_PREFIX) ? schema.$ref.slice(REF_PREFIX.length) : undefined;
}

/** Definitions that no schema outside `defs` leads to. */
export function unusedDefs(written: ReadonlyMap<string, Schema>, uses: readonly Use[]): string[] {
  const used = reach(
    uses.flatMap(({ schema }) => refsOf(schema)),
    (name) => refsOf(written.get(name) ?? true),
  );
  return [...written.keys()].filter((name) => !used.has(name));
}

/** The definitions that a schema names, at any depth. */
function refsOf(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const own = refName(schema);
  return [...(own === undefined ? [] : [own]), ...children(schema).flatMap(([child]) => refsOf(child))];
}

/**
 * Definitions that lead back to themselves without going into a value, by `$ref` or the branches of a union: they say
 * nothing about any value.
 */
export function emptyCycles(written: ReadonlyMap<string, Schema>): string[][] {
  const edges = new Map([...written].map(([name, schema]) => [name, heads(schema)]));
  const ahead = (name: string): Set<string> => reach(edges.get(name) ?? [], (other) => edges.get(other) ?? []);
  const cycles: string[][] = [];
  for (const name of written.keys()) {
    if (cycles.some((cycle) => cycle.includes(name)) || !ahead(name).has(name)) continue;
    cycles.push([name, ...[...ahead(name)].filter((other) => other !== name && ahead(other).has(name))]);
  }
  return cycles;
}

/** The definitions that a value of this schema must be, or may be, as a whole. */
function heads(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const own = refName(schema);
  return [...(own === undefined ? [] : [own]), ...branches.flatMap(heads)];
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
  if (branches.length > 0)
    return [...new Set(branches.map((branch) => deref(branch, defs)))].flatMap((branch) => schemasAt(branch, keys, defs));
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
