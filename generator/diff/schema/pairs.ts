import type { SchemaObject } from "../../spec/json-schema.js";

interface Verdict {
  state: "open" | "holds" | "fails";
  /** Whether something was proved by taking it for granted while it was open. */
  isUsed: boolean;
}

/**
 * What is known of pairs of schemas. A pair that leads back to itself is taken to hold on the way: values end, so that one which
 * breaks the rule would break it further inside as well.
 */
export class Pairs {
  readonly #known = new Map<SchemaObject, Map<SchemaObject, Verdict>>();
  /** Proved since the outermost open pair began, and so perhaps by what is still open. */
  #proved: (() => void)[] = [];
  #depth = 0;
  #left = 0;

  constructor(private readonly budget: number) {}

  holds(one: SchemaObject, other: SchemaObject, prove: () => boolean): boolean {
    const row = this.#known.get(one) ?? new Map<SchemaObject, Verdict>();
    this.#known.set(one, row);
    const known = row.get(other);
    if (known !== undefined) {
      if (known.state === "open") known.isUsed = true;
      return known.state !== "fails";
    }
    if (this.#depth === 0) this.#left = this.budget;
    if (this.#left === 0) return false;
    this.#left -= 1;
    const verdict: Verdict = { state: "open", isUsed: false };
    row.set(other, verdict);
    const mark = this.#proved.push(() => row.delete(other));
    this.#depth += 1;
    const isProved = prove();
    this.#depth -= 1;
    verdict.state = isProved ? "holds" : "fails";
    if (!isProved) this.#retract(mark, verdict.isUsed);
    // What was given up is not known to fail.
    if (!isProved && this.#left === 0) row.delete(other);
    if (this.#depth === 0) this.#proved = [];
    return isProved;
  }

  /** A pair that does not hold takes with it what was proved by it. */
  #retract(mark: number, isUsed: boolean): void {
    const since = this.#proved.splice(mark);
    if (isUsed) for (const forget of since) forget();
    else this.#proved.push(...since);
  }
}
