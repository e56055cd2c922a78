import { EventEmitter, once } from "node:events";
import type { Database } from "../store/database.js";
import { APPROVALS_CHANNEL } from "./announce.js";
import type { Approval } from "./approval.js";
import { findApproval } from "./repository.js";

/** Notifications can be lost with a connection: who waits looks by itself this often. */
const LOOK_AGAIN_MS = 5_000;

/** Waiting for reviewers. It holds no connection to the database. */
export class Decisions {
  readonly #changed = new EventEmitter().setMaxListeners(0);
  #stop: (() => Promise<void>) | undefined;

  constructor(private readonly database: Database) {}

  async listen(): Promise<void> {
    this.#stop = await this.database.listen(APPROVALS_CHANNEL, (id) => void this.#changed.emit(id));
  }

  async close(): Promise<void> {
    await this.#stop?.();
  }

  /** The approval, once it is decided, its time or this one is up, or nobody waits any more. Undefined where there is none. */
  async waitFor(id: string, waitMs: number, gone: AbortSignal): Promise<Approval | undefined> {
    const until = performance.now() + waitMs;
    for (;;) {
      const ended = new AbortController();
      // Listening begins before looking: what changes in between is heard.
      const change = once(this.#changed, id, { signal: AbortSignal.any([gone, ended.signal]) }).catch(() => {});
      try {
        const approval = await findApproval(this.database, id);
        const leftMs = until - performance.now();
        if (approval?.status !== "pending" || leftMs <= 0 || gone.aborted) return approval;
        const timer = setTimeout(() => ended.abort(), Math.ceil(Math.min(leftMs, approval.left_ms, LOOK_AGAIN_MS)));
        await change;
        clearTimeout(timer);
      } finally {
        ended.abort();
      }
    }
  }
}
