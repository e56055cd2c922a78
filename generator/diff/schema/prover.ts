import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { constraintsOf } from "../../spec/schema-children.js";
import { isCoveredBy } from "./cover.js";
import { isEmpty } from "./disjoint.js";
import { asObject, type Library } from "./library.js";
import { typeOf } from "./meet.js";
import { Pairs } from "./pairs.js";
import { Sameness } from "./same.js";
import type { Constant, Shape } from "./shape.js";

/** More pairs of schemas than this are not looked at for one answer. */
const MOST_PAIRS = 50_000;

/** Shows that a schema accepts nothing that another refuses. Where it cannot, that says nothing. */
export class Prover {
  readonly #pairs = new Pairs(MOST_PAIRS);
  readonly #same: Sameness;

  constructor(
    readonly inner: Library,
    readonly outer: Library,
  ) {
    this.#same = new Sameness(inner, outer);
  }

  isWithin(inner: Schema, outer: Schema): boolean {
    const [one, other] = [this.inner.behind(inner), this.outer.behind(outer)].map(asObject) as [SchemaObject, SchemaObject];
    return this.#pairs.holds(one, other, () => this.#same.areSame(one, other) || this.#isCovered(one, other));
  }

  #isCovered(inner: SchemaObject, outer: SchemaObject): boolean {
    return this.inner.shapes(inner).every((shape) => this.isShapeCovered(shape, outer));
  }

  isShapeCovered(shape: Shape, outer: SchemaObject): boolean {
    if (shape.kind === "constant") return this.outer.hasConstant(outer, shape.value) || this.outer.accepts(outer, shape.value);
    return isEmpty(shape, this.inner) || isCoveredBy(shape, outer, this);
  }

  areSame(inner: Schema, outer: Schema): boolean {
    return this.#same.areSame(inner, outer);
  }

  /** Whether what the outer values have to fit besides is asked of the inner ones as well. */
  areLimited(inner: Exclude<Shape, Constant>, outer: Exclude<Shape, Constant>): boolean {
    return outer.besides.every((limit) => inner.besides.some((own) => this.#same.areSame(own, limit)) || this.#isExcluded(inner, limit));
  }

  /** Whether no inner value is one that is not to be: none has its type, or all of them are excluded already. */
  #isExcluded(inner: Exclude<Shape, Constant>, limit: SchemaObject): boolean {
    const { not } = limit;
    if (not === undefined || constraintsOf(limit).length > 1) return false;
    const excluded = this.outer.shapes(not).filter((shape) => typeOf(shape) === inner.kind);
    return excluded.every(
      (shape) =>
        shape.kind === "constant" && inner.besides.some((own) => own.not !== undefined && this.inner.accepts(own.not, shape.value)),
    );
  }
}
