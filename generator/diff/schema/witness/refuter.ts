import type { Json, Schema, SchemaObject } from "../../../spec/json-schema.js";
import { asObject } from "../library.js";
import type { Prover } from "../prover.js";
import type { Shape } from "../shape.js";
import { Examples } from "./examples.js";
import { listCandidates } from "./lists.js";
import { objectCandidates } from "./objects.js";
import { numberCandidates, textCandidates } from "./scalars.js";

/** As many values of each shape are kept. */
const MOST = 3;
/** As many are tried. */
const MOST_TRIED = 250;
/** Parts of the values that are tried for one answer, in all places together. */
const MOST_TESTS = 400_000;
/** More pairs of schemas than this are not looked at for one answer. */
const MOST_PAIRS = 2_000;

/** Looks for values that a schema accepts and another refuses. All that it finds are held against both. */
export class Refuter {
  readonly examples: Examples;
  readonly #others: Examples;
  readonly #known = new Map<SchemaObject, Map<SchemaObject, readonly Json[]>>();
  #left = 0;
  #tests = 0;

  constructor(readonly prover: Prover) {
    this.examples = new Examples(prover.inner);
    this.#others = new Examples(prover.outer);
  }

  /** A value that tells the two apart, where one is found. */
  find(inner: Schema, outer: Schema): Json | undefined {
    this.#left = MOST_PAIRS;
    this.#tests = MOST_TESTS;
    return this.between(inner, outer)[0];
  }

  between(inner: Schema, outer: Schema): readonly Json[] {
    const [one, other] = [asObject(inner), asObject(outer)];
    const row = this.#known.get(one) ?? new Map<SchemaObject, readonly Json[]>();
    this.#known.set(one, row);
    const known = row.get(other);
    if (known !== undefined) return known;
    if (this.#left === 0 || this.prover.isWithin(one, other)) return [];
    this.#left -= 1;
    // What leads back to itself is looked at once.
    row.set(other, []);
    const shapes = this.prover.outer.shapes(other);
    const excluded = [...this.#firstOf(this.#excludedBy(shapes), one, other)];
    const open = this.prover.inner.shapes(one).filter((shape) => !this.prover.isShapeCovered(shape, other));
    const found = open.flatMap((shape) => this.#firstOf(this.#candidates(shape, shapes), one, other));
    const all = [...found, ...excluded];
    row.set(other, all);
    return all;
  }

  #firstOf(candidates: Iterable<Json>, inner: SchemaObject, outer: SchemaObject): Json[] {
    const found: Json[] = [];
    let tried = 0;
    for (const value of candidates) {
      tried += 1;
      this.#tests -= this.examples.partsOf(value);
      if (tried > MOST_TRIED || this.#tests <= 0) break;
      if (this.prover.outer.accepts(outer, value) || !this.prover.inner.accepts(inner, value)) continue;
      found.push(value);
      if (found.length === MOST) break;
    }
    return found;
  }

  /** What the outer shapes speak of besides: values that are not to be, or to which a condition holds. */
  #excludedBy(outer: readonly Shape[]): Iterable<Json> {
    const besides = new Set(outer.flatMap((shape) => (shape.kind === "constant" ? [] : shape.besides)));
    return [...besides].flatMap(({ not = false, if: condition = false }) => [...this.#others.of(not), ...this.#others.of(condition)]);
  }

  #candidates(shape: Shape, outer: readonly Shape[]): Iterable<Json> {
    switch (shape.kind) {
      case "constant":
        return [shape.value];
      case "number":
        return numberCandidates(shape, outer);
      case "text":
        return textCandidates(shape, outer);
      case "list":
        return listCandidates(shape, outer, this);
      case "object":
        return objectCandidates(shape, outer, this);
    }
  }
}
