import type { Schema } from "../spec/json-schema.js";
import { branches, children, constraintsOf } from "../spec/schema-children.js";
import { type Defs, resolveSchema, type Side } from "./close.js";
import { REF_PREFIX, refName } from "./merge.js";
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
  /** What each definition names, once it is resolved for a side. */
  readonly #edges: Readonly<Record<Side, ReadonlyMap<string, readonly string[]>>>;
  readonly #used: Readonly<Record<Side, ReadonlySet<string>>>;
  readonly #split: ReadonlySet<string>;

  constructor(
    private readonly written: ReadonlyMap<string, Schema>,
    uses: readonly Use[],
    private readonly formats: ReadonlySet<string> = new Set(),
  ) {
    const plain = { params: this.#plain("params"), result: this.#plain("result") };
    const edgesOf = (side: Side) => new Map([...plain[side]].map(([name, schema]) => [name, refsOf(schema)]));
    this.#edges = { params: edgesOf("params"), result: edgesOf("result") };
    const usedBy = (side: Side): Set<string> => {
      const own = uses.filter((use) => use.side === side);
      return this.#reach(
        own.flatMap(({ schema }) => refsOf(resolveSchema(schema, side, this.#unnamed))),
        side,
      );
    };
    this.#used = { params: usedBy("params"), result: usedBy("result") };
    const shared = [...this.#used.params].filter((name) => this.#used.result.has(name));
    const differing = new Set(shared.filter((name) => JSON.stringify(plain.params.get(name)) !== JSON.stringify(plain.result.get(name))));
    const leadsToDiffering = (name: string) => SIDES.some((side) => [...this.#reach([name], side)].some((other) => differing.has(other)));
    this.#split = new Set(shared.filter(leadsToDiffering));
  }

  resolve(schema: Schema, side: Side): Schema {
    return resolveSchema(schema, side, this.#on(side));
  }

  /** The definitions in use, in the order written. */
  list(): Def[] {
    return [...this.written].flatMap(([name, schema]) =>
      SIDES.filter((side) => this.#used[side].has(name))
        .slice(0, this.#split.has(name) ? 2 : 1)
        .map((side) => ({
          typeName: this.#typeName(name, side),
          schema: this.resolve(schema, side),
          recursive: this.#reach(this.#edges[side].get(name) ?? [], side).has(name),
        })),
    );
  }

  /** These definitions and all that they lead to. */
  #reach(names: readonly string[], side: Side): Set<string> {
    return reach(names, (name) => this.#edges[side].get(name) ?? []);
  }

  /** References as written. */
  get #unnamed(): Defs {
    return { get: (name) => this.written.get(name), ref: (name) => REF_PREFIX + name, formats: this.formats };
  }

  #plain(side: Side): Map<string, Schema> {
    return new Map([...this.written].map(([name, schema]) => [name, resolveSchema(schema, side, this.#unnamed)]));
  }

  #on(side: Side): Defs {
    const ref = (name: string): string => RESOLVED_PREFIX + this.#typeName(name, side);
    return { get: (name) => this.written.get(name), ref, formats: this.formats };
  }

  #typeName(name: string, side: Side): string {
    return side === "result" && this.#split.has(name) ? `${name}Result` : name;
  }
}

const SIDES = ["params", "result"] as const satisfies readonly Side[];

/** What these names lead to, themselves included. */
function reach(names: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(names);
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
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
function refsOf(schema: Schema, prefix = REF_PREFIX): string[] {
  if (typeof schema === "boolean") return [];
  const own = schema.$ref?.startsWith(prefix) ? [schema.$ref.slice(prefix.length)] : [];
  return [...own, ...children(schema).flatMap(([child]) => refsOf(child, prefix))];
}

/** The same of a resolved schema. */
export const resolvedRefs = (schema: Schema): string[] => refsOf(schema, RESOLVED_PREFIX);

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
  const own = refName(schema);
  return [...(own === undefined ? [] : [own]), ...branches(schema).flatMap(heads)];
}

/** The resolved schema behind `$ref`s that stand alone, as far as they go. */
export function deref(schema: Schema, defs: readonly Def[]): Schema {
  let current = schema;
  while (typeof current === "object" && current.$ref !== undefined && constraintsOf(current).length === 1) {
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
  const [key, ...tail] = keys;
  if (key === undefined) return [schema];
  if (typeof here === "boolean") return [];
  const { $ref, properties = {}, additionalProperties: rest, items, allOf = [], anyOf = [], oneOf = [] } = here;
  const same = [...($ref === undefined ? [] : [{ $ref }]), ...allOf, ...anyOf, ...oneOf];
  const inBranches = [...new Set(same.map((branch) => deref(branch, defs)))].flatMap((branch) => schemasAt(branch, keys, defs));
  const named = Object.hasOwn(properties, key) ? properties[key] : undefined;
  const child = named ?? (typeof rest === "object" ? rest : /^\d+$/.test(key) ? items : undefined);
  return [...(child === undefined ? [] : schemasAt(child, tail, defs)), ...inBranches];
}
