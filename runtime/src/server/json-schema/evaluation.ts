import type { Json, JsonSchema } from "./schema.js";

export type Key = string | number;

/** A place where a value is not what its schema asks for. */
export interface Problem {
  readonly path: readonly Key[];
  /** Stable and machine-readable. */
  readonly code: string;
  /** What was expected, as it follows "expected". */
  readonly expected: string;
  readonly value: Json | undefined;
}

/** One value held against one schema object, as the keywords see it. */
export interface Evaluation {
  /** A problem of the value itself. */
  problem(code: string, expected: string): Problem;
  /** Of something missing or unwanted below it. */
  problemAt(key: Key, code: string, expected: string, value?: Json): Problem;
  /** The same value under another schema. What that evaluates counts as evaluated here, where it accepts the value. */
  here(schema: JsonSchema): readonly Problem[];
  /** An item or property; it counts as evaluated. */
  below(key: Key, value: Json, schema: JsonSchema): readonly Problem[];
  /** The same, without counting. */
  probe(key: Key, value: Json, schema: JsonSchema): readonly Problem[];
  /** The keys and indexes that are evaluated so far: `unevaluated…` is about the others. */
  readonly evaluated: Set<Key>;
  /** The shared schema that a `$ref` names. */
  definition(ref: string): JsonSchema;
}
