interface CallName {
  readonly agent: string;
  readonly key: string;
}

const nameOf = ({ agent, key }: CallName): string => `${agent} ${key}`;

/** The calls that this instance is at work on, so that others that the store says it holds are known to be orphans. */
export class Working {
  readonly #counts = new Map<string, number>();
  readonly #whenIdle: (() => void)[] = [];

  async during<T>(call: CallName, work: () => Promise<T>): Promise<T> {
    const name = nameOf(call);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const left = (this.#counts.get(name) as number) - 1;
      if (left === 0) this.#counts.delete(name);
      else this.#counts.set(name, left);
      if (this.#counts.size === 0) for (const tell of this.#whenIdle.splice(0)) tell();
    }
  }

  /** Resolves when there is none. */
  idle(): Promise<void> {
    return this.#counts.size === 0 ? Promise.resolve() : new Promise((resolve) => void this.#whenIdle.push(resolve));
  }

  has(call: CallName): boolean {
    return this.#counts.has(nameOf(call));
  }
}
