import type { Deadline } from "./deadline.js";
import { OutboundError } from "./outbound-error.js";

/**
 * Lets so many calls run at a time, and so many wait, in order. cockatiel's bulkhead keeps a waiting call after its deadline until its
 * turn comes: here it leaves at once.
 */
export class Slots {
  #active = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly concurrency: number,
    readonly queue: number,
  ) {}

  get active(): number {
    return this.#active;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Takes a slot, once there is one; nothing to wait for where there is one now. @throws OutboundError `overloaded`, `timeout`, `aborted` */
  enter(deadline: Deadline): Promise<void> | undefined {
    if (this.#active < this.concurrency) {
      this.#active += 1;
      return undefined;
    }
    if (this.#waiting.length >= this.queue)
      throw new OutboundError("overloaded", "not_sent", deadline.host, `has ${this.concurrency} calls running and ${this.queue} waiting`);
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      deadline.onEnd = () => {
        const at = this.#waiting.indexOf(resolve);
        // Without a place it has been handed a slot in this very tick: the call itself sees that it is too late.
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        reject(deadline.error("not_sent"));
      };
    });
  }

  /** Gives the slot back: to the first that waits. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#active -= 1;
  }
}
