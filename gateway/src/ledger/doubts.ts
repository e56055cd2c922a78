import type { NamedEvent } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { type Entry, isClaiming, type Recorded } from "./entry.js";

/** The events of each entry of a batch, as a write that is under way tries to append them. */
export type Tried = readonly (readonly NamedEvent[])[];

/**
 * Guards against recording twice: entries that may be written or not, since the store broke off before it said so. Of an entry without an
 * event that is not known; a key that it claimed is in use then, until recovery sets it free.
 */
export class Doubts {
  /** The events that an entry may have become: each try of a change makes its own. */
  readonly #ids = new WeakMap<Entry, readonly string[]>();

  /** Notes the entries of a write that failed. */
  add(entries: readonly Entry[], tried: Tried): void {
    for (const [at, entry] of entries.entries()) {
      const [first] = tried[at] ?? [];
      if (first) this.#ids.set(entry, [...this.#of(entry), first.id]);
    }
  }

  has(entries: readonly Entry[]): boolean {
    return entries.some((entry) => this.#ids.has(entry));
  }

  /** Those that are written already. Nobody else may be about to write them: the head of the trail is locked. */
  async findWritten(queries: Queries, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Recorded>> {
    const written = new Map<Entry, Recorded>();
    const ids = entries.flatMap((entry) => this.#of(entry));
    if (ids.length === 0) return written;
    const found = await queries.query<{ id: string }>("select id from audit_events where id = any($1)", [ids]);
    const there = new Set(found.map(({ id }) => id));
    for (const entry of entries)
      if (this.#of(entry).some((id) => there.has(id))) written.set(entry, { outcome: "recorded", claim: await readClaim(queries, entry) });
    return written;
  }

  #of(entry: Entry): readonly string[] {
    return this.#ids.get(entry) ?? [];
  }
}

async function readClaim(queries: Queries, entry: Entry): Promise<number | undefined> {
  if (!isClaiming(entry)) return undefined;
  const { agent, key } = entry.claim;
  const [row] = await queries.query<{ claim: number }>("select claim from calls where agent = $1 and key = $2", [agent, key]);
  return row?.claim;
}
