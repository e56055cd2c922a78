import type { OperationSpec } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import { namesIn } from "./definitions.js";
import { schemasOf } from "./draft.js";

/** The definitions that operations lead to, in the order in which they are written. */
export function usedDefs(
  defs: Readonly<Record<string, Schema>>,
  operations: Readonly<Record<string, OperationSpec>>,
): Record<string, Schema> {
  const names = new Set(Object.values(operations).flatMap(schemasOf).flatMap(namesIn));
  for (const name of names) for (const other of namesIn(defs[name] ?? true)) names.add(other);
  return Object.fromEntries(Object.entries(defs).filter(([name]) => names.has(name)));
}
