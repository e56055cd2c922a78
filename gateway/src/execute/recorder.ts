import { hash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Entry, Held, KeyInUse, Recorded, Settled } from "../ledger/entry.js";
import type { Ledger } from "../ledger/ledger.js";
import { Problem } from "../wire/problem.js";
import { type Answer, replayed } from "./answer.js";
import { callOf } from "./outcome.js";
import type { ExecuteRequest } from "./request.js";
import type { Working } from "./working.js";

/** An entry that settles a call, and nothing else before it. */
type Settling = Entry & { readonly settled: Settled };

/** What comes after an entry of a call is recorded. */
type Then = (held: Held) => Answer | Promise<Answer>;

/** Within what an orchestrator gives a process to end. */
const LAST_PATIENCE_MS = 5_000;

/** Records what becomes of calls. A key that a request has claimed is answered or free when the request ends, whatever fails. */
export class CallRecorder {
  /** How long what could not be written is tried: always, until the gateway stops. */
  #patienceMs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly ledger: Ledger,
    private readonly working: Working,
  ) {}

  /** Claims the request's key together with an entry, and goes on; or answers for the call that has the key. */
  async claim(request: ExecuteRequest, entry: Entry, then: Then): Promise<Answer> {
    const requestHash = hash("sha256", request.body);
    const recorded = await this.ledger.record({ ...entry, claim: { ...callOf(request), requestHash } });
    if (recorded.outcome === "recorded") return then({ ...callOf(request), claim: recorded.claim as number });
    if (recorded.outcome === "in_use") return answerOf(recorded.key, requestHash);
    throw tooManyPending();
  }

  /** Records for a call that has its key. Where that fails the key is set free: nothing was sent. */
  async record(held: Held, entry: Entry): Promise<Recorded["outcome"]> {
    try {
      return (await this.ledger.record(entry)).outcome;
    } catch (error) {
      this.recordLater({ settled: { ...held, state: "free" } });
      throw error;
    }
  }

  /** Records as soon as it can be. */
  recordLater(entry: Settling): void {
    void this.working.during(entry.settled, () => this.#insist(entry));
  }

  async #insist(entry: Entry): Promise<void> {
    const began = performance.now();
    for (let delay = 250; ; delay = Math.min(delay * 2, 4_000)) {
      try {
        await this.ledger.record(entry);
        return;
      } catch {
        if (performance.now() - began > this.#patienceMs) return;
        await pause(delay, undefined, { ref: false });
      }
    }
  }

  /** Resolves when no call is worked on, and everything is recorded that could be: where the store stays away, the next start tells of the rest. */
  async settle(): Promise<void> {
    this.#patienceMs = LAST_PATIENCE_MS;
    await this.working.idle();
    await this.ledger.settle();
  }
}

export const tooManyPending = (): Problem =>
  new Problem(
    "rate_limited",
    "too many of your calls wait for a reviewer, or waited lately: let these be decided first",
    { retryable: true },
    { "retry-after": "30" },
  );

function answerOf({ state, request_hash, status, answer }: KeyInUse, requestHash: string): Answer {
  if (request_hash !== requestHash)
    throw new Problem(
      "idempotency_key_reused",
      "this idempotency key belongs to a request with another body: use a new key for a new call",
    );
  if (state === "answered" && status !== null && answer !== null) return replayed(status, answer);
  throw new Problem(
    "idempotency_in_progress",
    "a request with this idempotency key is being worked on: ask again, and its answer is yours",
    { retryable: true },
    { "retry-after": "1" },
  );
}
