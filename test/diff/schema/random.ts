/** Numbers that look random, and the same from the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and without, the count. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  is(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<T>(some: readonly [T, ...T[]]): T;
  of<T>(some: readonly T[]): T | undefined;
  of<T>(some: readonly T[]): T | undefined {
    return some[this.below(Math.max(1, some.length))];
  }
}
