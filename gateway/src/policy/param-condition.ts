import canonicalize from "canonicalize";
import type { Json } from "./policy.js";

/** Whether what a JSON pointer leads to in the parameters is one of the values. Nothing there equals none, not even null. */
export function paramCondition(pointer: string, values: readonly Json[]): (params: unknown) => boolean {
  const path = toPath(pointer);
  const plain: ReadonlySet<unknown> = new Set(values.filter((value) => !isComposed(value)));
  const composed = new Set(values.filter(isComposed).map((value) => canonicalize(value)));
  return (params) => {
    const value = follow(params, path);
    return isComposed(value) ? composed.size > 0 && composed.has(canonicalize(value)) : plain.has(value);
  };
}

export const toPath = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What stands at a place, or undefined. */
export function follow(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const segment of path) {
    if (!isComposed(here) || !isMember.call(here, segment)) return undefined;
    here = (here as Record<string, unknown>)[segment];
  }
  return here;
}

/** What JSON has: `length` is an array's own and no member. */
const isMember = Object.prototype.propertyIsEnumerable;

const isComposed = (value: unknown): value is object => typeof value === "object" && value !== null;
