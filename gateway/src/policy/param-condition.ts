import canonicalize from "canonicalize";
import { follow, toPath } from "../json/pointer.js";
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

const isComposed = (value: unknown): value is object => typeof value === "object" && value !== null;
