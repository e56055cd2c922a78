import type { AnyOperation } from "./connector-module.js";

/**
 * The operation that a request names, by its id or by one that it had before. What decides, asks, records or sends goes by the `id` that
 * is given here: a map has no old names, so that under one of them there is nothing to decide on.
 */
export function resolveOperation(
  operations: Readonly<Record<string, AnyOperation>>,
  name: string,
): { readonly id: string; readonly info: AnyOperation } | undefined {
  const id = Object.hasOwn(operations, name) ? name : Object.keys(operations).find((one) => operations[one]?.aliases?.includes(name));
  const info = id === undefined ? undefined : operations[id];
  return id === undefined || info === undefined ? undefined : { id, info };
}
