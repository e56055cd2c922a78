import { type CallName, nameOf } from "../ledger/entry.js";
import { Tally } from "./tally.js";

/** The calls that this instance is at work on, so that others that the store says it holds are known to be orphans. */
export class Working {
  readonly #running = new Tally();
  readonly #whenIdle: (() => void)[] = [];

  async during<T>(call: CallName, work: () => Promise<T>): Promise<T> {
    const name = nameOf(call);
    this.#running.add(name);
    try {
      return await work();
    } finally {
      this.#running.remove(name);
      if (this.#running.isEmpty) for (const tell of this.#whenIdle.splice(0)) tell();
    }
  }

  /** Resolves when there is none. */
  idle(): Promise<void> {
    return this.#running.isEmpty ? Promise.resolve() : new Promise((resolve) => void this.#whenIdle.push(resolve));
  }

  has(call: CallName): boolean {
    return this.#running.of(nameOf(call)) > 0;
  }
}
