/** More than this is asked about no single place. */
const MAX_STEPS = 60_000;
const MAX_ROUNDS = 12;

/** A question took more than it may, or has no end: nothing can be said. */
export class TooIntricate extends Error {}

interface Asked {
  readonly depth: number;
  found: unknown;
}

/**
 * Answers questions that lead to each other in circles. While one is being answered it counts as what is known of it so far, and
 * is asked again until that is all. Answers only grow, so that their size tells.
 */
export class Solver {
  readonly #answers = new Map<string, Map<object, unknown>>();
  readonly #active = new Map<string, Map<object, Asked>>();
  #depth = 0;
  /** The outermost open question that what is being answered depends on. */
  #lowest = Number.POSITIVE_INFINITY;
  #steps = 0;

  ask<T>(kind: string, about: object, bottom: T, size: (answer: T) => number, answer: () => T): T {
    const answers = slot(this.#answers, kind);
    if (answers.has(about)) return answers.get(about) as T;
    const active = slot(this.#active, kind);
    const open = active.get(about);
    if (open !== undefined) {
      this.#lowest = Math.min(this.#lowest, open.depth);
      return open.found as T;
    }
    if (this.#depth === 0) this.#steps = 0;
    if (++this.#steps > MAX_STEPS || this.#depth > 600) throw new TooIntricate();
    const asked: Asked = { depth: ++this.#depth, found: bottom };
    const outer = this.#lowest;
    active.set(about, asked);
    try {
      for (let round = 0; ; round++) {
        if (round > MAX_ROUNDS) throw new TooIntricate();
        this.#lowest = Number.POSITIVE_INFINITY;
        const found = answer();
        const isDone = this.#lowest > asked.depth || size(found) === size(asked.found as T);
        asked.found = found;
        if (isDone) break;
      }
      // What depends on a question that is still open is not the last word.
      if (this.#lowest >= asked.depth) answers.set(about, asked.found);
      else this.#lowest = Math.min(outer, this.#lowest);
      if (this.#lowest >= asked.depth) this.#lowest = outer;
      return asked.found as T;
    } finally {
      active.delete(about);
      this.#depth--;
    }
  }

  /** Drops what was left open by a question without an end. */
  reset(): void {
    this.#active.clear();
    this.#depth = 0;
    this.#lowest = Number.POSITIVE_INFINITY;
  }
}

function slot<T>(slots: Map<string, Map<object, T>>, kind: string): Map<object, T> {
  const found = slots.get(kind) ?? new Map<object, T>();
  slots.set(kind, found);
  return found;
}
