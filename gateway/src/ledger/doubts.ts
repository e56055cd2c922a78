import type { SealedEvent } from "../audit/chain.js";
import type { Queries } from "../store/database.js";
import { type Entry, isClaiming, type Recorded } from "./entry.js";

/** The events of each entry of a batch, as a write that is under way has sealed them; empty before that. */
export type Sealed = (readonly SealedEvent[])[];

/** Gives every entry its own of the events of a batch: of each so many. */
export function shareOut(events: readonly SealedEvent[], counts: readonly number[], sealed: Sealed): void {
  sealed.length = 0;
  let from = 0;
  for (const count of counts) {
    sealed.push(events.slice(from, from + count));
    from += count;
  }
}

/** Guards against recording twice: entries that may be written or not, since the store broke off before it said so. */
export class Doubts {
  readonly #sealed = new WeakMap<Entry, readonly SealedEvent[]>();

  /** Notes the entries of a write that failed. Without an event, writing again changes nothing. */
  add(entries: readonly Entry[], sealed: Sealed): void {
    for (const [at, events] of sealed.entries()) if (events.length > 0) this.#sealed.set(entries[at] as Entry, events);
  }

  /** Of entries that are to be written, those that have been already. */
  async findWritten(queries: Queries, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Recorded>> {
    const written = new Map<Entry, Recorded>();
    for (const entry of entries) {
      const events = this.#sealed.get(entry);
      if (events && (await isWritten(queries, events)))
        written.set(entry, { outcome: "recorded", events, claim: await readClaim(queries, entry) });
      this.#sealed.delete(entry);
    }
    return written;
  }
}

/** Its hash is over all that was before: nothing else has it. */
async function isWritten(queries: Queries, [first]: readonly SealedEvent[]): Promise<boolean> {
  const { seq, hash } = first as SealedEvent;
  return (await queries.query("select from audit_events where seq = $1 and hash = $2", [seq, hash])).length > 0;
}

async function readClaim(queries: Queries, entry: Entry): Promise<number | undefined> {
  if (!isClaiming(entry)) return undefined;
  const { agent, key } = entry.claim;
  const [row] = await queries.query<{ claim: number }>("select claim from calls where agent = $1 and key = $2", [agent, key]);
  return row?.claim;
}
