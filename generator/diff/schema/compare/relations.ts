import type { Schema } from "../../../spec/json-schema.js";
import type { Relation } from "../change.js";
import type { Library } from "../library.js";
import { Sameness } from "../same.js";
import { comparison } from "../subset.js";

/** What a change from one schema to another does to the values that are accepted. */
export class Relations {
  readonly #alike: Sameness;

  constructor(
    readonly before: Library,
    readonly after: Library,
  ) {
    this.#alike = new Sameness(before, after, true);
  }

  of(before: Schema, after: Schema): Relation {
    const [kept, known] = [this.keeps(before, after), this.keeps(after, before, true)];
    if (kept && known) return "equal";
    if (kept) return "widened";
    if (known) return "narrowed";
    const isRefused = this.#loses(before, after) && this.#loses(after, before, true);
    return isRefused ? "changed" : "unknown";
  }

  areEqual(before: Schema, after: Schema): boolean {
    return this.keeps(before, after) && this.keeps(after, before, true);
  }

  areSame(before: Schema, after: Schema): boolean {
    return this.#from(false).prover.areSame(before, after);
  }

  /** Whether they say the same in the same words, hints included. */
  areAlike(before: Schema, after: Schema): boolean {
    return this.#alike.areSame(before, after);
  }

  /** Whether it is shown that all values of the one are values of the other; back: of the one after in the one before. */
  keeps(one: Schema, other: Schema, isBack = false): boolean {
    return this.#from(isBack).prover.isWithin(one, other);
  }

  #loses(one: Schema, other: Schema, isBack = false): boolean {
    return this.#from(isBack).refuter.find(one, other) !== undefined;
  }

  #from(isBack: boolean) {
    return isBack ? comparison(this.after, this.before) : comparison(this.before, this.after);
  }
}
