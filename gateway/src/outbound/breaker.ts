import { OutboundError } from "./outbound-error.js";

/** What a call says of the vendor's health; `silent` where it says nothing. */
export type Health = "well" | "failed" | "silent";

/**
 * Spares a vendor that fails, and its callers the waiting: after so many failures in a row every call is refused, until one that tries
 * again succeeds. cockatiel's goes by the wall clock, and lets calls wait for the one that tries.
 */
export class Breaker {
  #failures = 0;
  #openUntil = 0;
  #trying = false;

  constructor(
    readonly threshold: number,
    readonly halfOpenAfterMs: number,
  ) {}

  get state(): "closed" | "open" | "half_open" {
    if (this.#failures < this.threshold) return "closed";
    return this.#trying || performance.now() >= this.#openUntil ? "half_open" : "open";
  }

  /** @throws OutboundError `breaker_open` */
  requireClosed(host: string): void {
    if (this.#failures < this.threshold) return;
    const left = Math.ceil(this.#openUntil - performance.now());
    if (left <= 0 && !this.#trying) return;
    const details = { retryAfterMs: Math.max(left, 1000) };
    throw new OutboundError("breaker_open", "not_sent", host, `failed ${this.threshold} times in a row and is left alone for now`, details);
  }

  /** Begins a call; what it gives back is to be called with what came of it. @throws OutboundError `breaker_open` */
  begin(host: string): (health: Health) => void {
    this.requireClosed(host);
    if (this.#failures < this.threshold) return this.#endCall;
    this.#trying = true;
    return this.#endTrial;
  }

  readonly #endCall = (health: Health) => {
    // What began before the breaker opened neither closes it nor keeps it open.
    if (health === "silent" || this.#failures >= this.threshold) return;
    this.#failures = health === "well" ? 0 : this.#failures + 1;
    if (this.#failures >= this.threshold) this.#openUntil = performance.now() + this.halfOpenAfterMs;
  };

  readonly #endTrial = (health: Health) => {
    this.#trying = false;
    if (health === "well") this.#failures = 0;
    if (health === "failed") this.#openUntil = performance.now() + this.halfOpenAfterMs;
  };
}
