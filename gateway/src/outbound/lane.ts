import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import type { VendorAnswer, VendorRequest } from "../vendor/exchange.js";
import { Breaker, type Health } from "./breaker.js";
import { Deadline } from "./deadline.js";
import { exchange } from "./exchange.js";
import { guardedConnect } from "./guarded-connect.js";
import { OutboundError, type OutboundErrorKind } from "./outbound-error.js";
import { readPause } from "./read-pause.js";
import type { OutboundSettings } from "./settings.js";
import { Slots } from "./slots.js";

const MAX_HEADER_BYTES = 64 * 1024;

/** What tells of a vendor that fails, not of a caller or of a setting. */
const FAILURES: ReadonlySet<OutboundErrorKind> = new Set(["connect", "tls", "timeout", "reset"]);

/** One connector's way out: its connections, its turn-taking, and what it knows of its vendor's health. */
export class Lane {
  readonly slots: Slots;
  readonly breaker: Breaker;
  readonly #agent: Agent;
  #pausedUntil = 0;

  constructor(
    readonly settings: OutboundSettings,
    lookup: LookupFunction,
  ) {
    this.slots = new Slots(settings.concurrency, settings.queue);
    this.breaker = new Breaker(settings.breaker.failures, settings.breaker.halfOpenAfterMs);
    this.#agent = new Agent({
      connect: guardedConnect(settings, lookup),
      connections: settings.concurrency,
      maxHeaderSize: MAX_HEADER_BYTES,
      // One request at a time on a connection: where it breaks, it is certain whose.
      pipelining: 1,
    });
  }

  /** Milliseconds that the vendor is still to be left alone, as it asked. */
  get pausedMs(): number {
    return Math.max(0, Math.ceil(this.#pausedUntil - performance.now()));
  }

  async send(request: VendorRequest, signal: AbortSignal | undefined): Promise<VendorAnswer> {
    const deadline = new Deadline(request.url.host, this.settings.timeoutMs, signal);
    try {
      if (deadline.isOver) throw deadline.error("not_sent");
      this.#requireReady(deadline.host);
      await this.slots.enter(deadline);
      try {
        // Much may have happened while it waited.
        this.#requireReady(deadline.host);
        return await this.#exchange(request, deadline);
      } finally {
        this.slots.leave();
      }
    } finally {
      deadline.clear();
    }
  }

  /** Closes its connections; to be called when nothing runs any more. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #exchange(request: VendorRequest, deadline: Deadline): Promise<VendorAnswer> {
    const end = this.breaker.begin(deadline.host);
    let health: Health = "silent";
    try {
      const answer = await exchange(this.#agent, request, deadline, this.settings.maxBytes);
      health = answer.status < 500 ? "well" : "failed";
      this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + readPause(answer));
      return answer;
    } catch (error) {
      if (FAILURES.has((error as OutboundError).kind)) health = "failed";
      throw error;
    } finally {
      end(health);
    }
  }

  #requireReady(host: string): void {
    const retryAfterMs = this.pausedMs;
    if (retryAfterMs > 0)
      throw new OutboundError("vendor_rate_limited", "not_sent", host, "asked for fewer requests and is left alone for now", {
        retryAfterMs,
      });
    this.breaker.requireClosed(host);
  }
}
