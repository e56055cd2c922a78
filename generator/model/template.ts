import type { Json } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import type { Template } from "./types.js";

/** A value and the place it goes to. */
export interface Placed {
  readonly keys: readonly string[];
  readonly value: Template;
  /** The argument without which it is left out. */
  readonly onlyIf?: string;
  /** The value is not the bare argument, so leaving the argument out does not leave the value out. */
  readonly wrapped?: boolean;
  readonly at: Path;
}

const ARGUMENT = /\$([a-z][a-z0-9_]*)/g;

/** The `$names` in a literal. */
export function argumentsIn(literal: Json): Set<string> {
  if (typeof literal === "string") return new Set([...literal.matchAll(ARGUMENT)].map((match) => match[1] ?? ""));
  if (typeof literal !== "object" || literal === null) return new Set();
  return new Set(Object.values(literal).flatMap((value: Json) => [...argumentsIn(value)]));
}

/** A literal with the argument's text in its places. */
export function fillLiteral(literal: Json, written: string, name: string, fallback: Json | undefined): Template {
  const orDefault = fallback === undefined ? {} : { default: fallback };
  const fill = (value: Json): Template => {
    if (value === `$${written}`) return { kind: "argument", name, ...orDefault };
    if (typeof value === "string" && value.includes(`$${written}`)) {
      const parts = value
        .split(`$${written}`)
        .flatMap((text, i) => [...(i === 0 ? [] : [{ argument: name, ...orDefault }]), ...(text === "" ? [] : [text])]);
      return { kind: "text", parts };
    }
    if (argumentsIn(value).size === 0) return { kind: "value", value };
    if (Array.isArray(value)) return { kind: "array", items: value.map(fill) };
    return { kind: "object", entries: Object.entries(value as Record<string, Json>).map(([key, child]) => [key, fill(child)] as const) };
  };
  return fill(literal);
}

/** Where in a literal the whole value is this argument, and nothing is added to it; undefined where it stands inside a text. */
export function placesIn(literal: Json, written: string, keys: readonly string[] = []): readonly (readonly string[])[] | undefined {
  if (literal === `$${written}`) return [keys];
  if (typeof literal !== "object" || literal === null) return argumentsIn(literal).has(written) ? undefined : [];
  const inner = Object.entries(literal).map(([key, value]: [string, Json]) => placesIn(value, written, [...keys, key]));
  return inner.every((places) => places !== undefined) ? inner.flat() : undefined;
}

/** What the schema says of a place. */
export interface Shape {
  /** What it stands in has to have it. */
  readonly isNeeded: (keys: readonly string[]) => boolean;
  /** It is a list, and the keys in it are its positions. */
  readonly isList: (keys: readonly string[]) => boolean;
}

/** Values at their places → one object. */
export function place(placed: readonly Placed[], spread: boolean, shape: Shape): Template {
  return { kind: "object", entries: entriesOf(placed, 0, shape), ...(spread ? { spread } : {}) };
}

function entriesOf(placed: readonly Placed[], depth: number, shape: Shape): (readonly [string, Template])[] {
  const groups = new Map<string, Placed[]>();
  for (const item of placed) {
    const key = item.keys[depth] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, items]) => [key, valueAt(items, depth + 1, shape)] as const);
}

function valueAt(items: readonly Placed[], depth: number, shape: Shape): Template {
  const [first] = items;
  if (items.length === 1 && first && first.keys.length === depth)
    return first.onlyIf !== undefined && first.wrapped ? onlyIf(first.value, [first.onlyIf]) : first.value;
  const keys = first?.keys.slice(0, depth) ?? [];
  const entries = entriesOf(items, depth, shape);
  const inner: Template = shape.isList(keys)
    ? { kind: "array", items: [...entries].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item) }
    : { kind: "object", entries };
  // An object that holds only optional arguments is left out with them, unless it is required: `priority: {}` is not what was meant.
  return items.every((item) => item.onlyIf !== undefined) && !shape.isNeeded(keys)
    ? onlyIf(
        inner,
        items.map((item) => item.onlyIf ?? ""),
      )
    : inner;
}

function onlyIf(value: Template, names: readonly string[]): Template {
  return { kind: "when", given: [...new Set(names)], value };
}
