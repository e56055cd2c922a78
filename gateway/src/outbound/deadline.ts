import { OutboundError, type Outcome } from "./outbound-error.js";

/** When a call must end: its time is over, or its caller gave up. */
export class Deadline {
  /** Called once, when it is reached. What waits sets it; one at a time. */
  onEnd: (() => void) | undefined;
  #ended: "timeout" | "aborted" | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #abort = () => this.#end("aborted");

  constructor(
    readonly host: string,
    readonly ms: number,
    readonly signal: AbortSignal | undefined,
  ) {
    this.#timer = setTimeout(() => this.#end("timeout"), ms);
    if (signal?.aborted) this.#ended = "aborted";
    else signal?.addEventListener("abort", this.#abort);
  }

  get isOver(): boolean {
    return this.#ended !== undefined;
  }

  /** The error of what it ended. */
  error(outcome: Outcome): OutboundError {
    const [kind, reason] =
      this.#ended === "aborted"
        ? (["aborted", "was being called when the caller gave up"] as const)
        : (["timeout", `did not answer within ${this.ms} ms`] as const);
    return new OutboundError(kind, outcome, this.host, reason);
  }

  /** To be called when the call has ended by itself. */
  clear(): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener("abort", this.#abort);
  }

  #end(how: "timeout" | "aborted"): void {
    if (this.#ended) return;
    this.#ended = how;
    this.onEnd?.();
  }
}
