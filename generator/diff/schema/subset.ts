import { withinStack } from "../../../runtime/src/server/depth.js";
import { forgetLibrary, type Library, libraryOf, type Side } from "./library.js";
import { Prover } from "./prover.js";
import { Refuter } from "./witness/refuter.js";

export type { Side } from "./library.js";

export type Answer = "yes" | "no" | "unknown";

/**
 * Whether every JSON value that one schema accepts is accepted by another. A `yes` is proved; a `no` rests on a value that was
 * held against both.
 */
export function isSubset(inner: Side, outer: Side): Answer {
  return withinLimits([inner, outer], () => answer(inner, outer)) ?? "unknown";
}

function answer(inner: Side, outer: Side): Answer {
  const { prover, refuter } = comparison(libraryOf(inner.defs), libraryOf(outer.defs));
  if (prover.isWithin(inner.schema, outer.schema)) return "yes";
  return refuter.find(inner.schema, outer.schema) === undefined ? "unknown" : "no";
}

/** The outcome of a comparison; undefined where schemas are nested deeper than the stack can follow. */
export function withinLimits<T>(sides: readonly Side[], compare: () => T): T | undefined {
  const outcome = withinStack(compare);
  // What was broken off left its notes half written.
  if (outcome === undefined) for (const { defs } of sides) forgetLibrary(defs);
  return outcome;
}

interface Comparison {
  readonly prover: Prover;
  readonly refuter: Refuter;
}

const comparisons = new WeakMap<Library, WeakMap<Library, Comparison>>();

/** What is known of the schemas of two sides, whoever asks. */
export function comparison(inner: Library, outer: Library): Comparison {
  const row = comparisons.get(inner) ?? new WeakMap<Library, Comparison>();
  comparisons.set(inner, row);
  const known = row.get(outer);
  if (known !== undefined) return known;
  const prover = new Prover(inner, outer);
  const made = { prover, refuter: new Refuter(prover) };
  row.set(outer, made);
  return made;
}
