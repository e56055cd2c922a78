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

  /** The approval, once it is decided, the time is up, or nobody waits any more. Undefined where there is none. */
  async waitFor(id: string, waitMs: number, gone: AbortSignal): Promise<Approval | undefined> {
    const until = performance.now() + waitMs;
    for (;;) {
      const heard = new AbortController();
      // Listening begins before looking: what changes in between is heard.
      const change = this.#change(id, Math.min(until - performance.now(), LOOK_AGAIN_MS), AbortSignal.any([gone, heard.signal]));
      const approval = await findApproval(this.database, id);
      if (approval?.status === "pending" && performance.now() < until && !gone.aborted) await change;
      else {
        heard.abort();
        return approval;
      }
    }
  }

  async #change(id: string, ms: number, ended: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([ended, AbortSignal.timeout(Math.max(0, Math.ceil(ms)))]);
    await once(this.#changed, id, { signal }).catch(() => {});
  }
}
