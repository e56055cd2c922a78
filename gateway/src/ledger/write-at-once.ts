import { type ChainHead, chain, headOf, type SealedEvent } from "../audit/chain.js";
import type { Queries } from "../store/database.js";
import { firstClaims, nameOf, type Won } from "./claim-keys.js";
import { claimColumns, eventColumns, placeholders, settledColumns } from "./columns.js";
import { type Sealed, shareOut } from "./doubts.js";
import { type Entry, isClaiming, type Recorded } from "./entry.js";

/** What came of a batch, and the head behind it. */
export interface Written {
  readonly recorded: readonly Recorded[];
  readonly head: ChainHead;
}

const WRITE = `select write_entries($1, $2, $3, $4, ${placeholders(5, "event", "claim", "settled")}) as again`;

/**
 * Writes entries as one statement, which supposes what is nearly always so: that the head is known, every key to be claimed is free,
 * and nothing has to be looked at first. Undefined, with nothing written, where it is not so. `sealed` is filled before anything is sent.
 */
export async function writeAtOnce(
  queries: Queries,
  instance: string,
  head: ChainHead,
  entries: readonly Entry[],
  sealed: Sealed,
): Promise<Written | undefined> {
  const claims = firstClaims(entries);
  if (claims.size < entries.filter(isClaiming).length || entries.some(({ change }) => change !== undefined)) return undefined;
  const drafts = entries.flatMap(({ events = [] }) => events);
  const now = new Date();
  const events = chain(head, drafts, now);
  shareOut(
    events,
    entries.map(({ events: own = [] }) => own.length),
    sealed,
  );
  const settled = entries.flatMap((entry) => (isClaiming(entry) ? [] : (entry.settled ?? [])));
  const columns = [...eventColumns(drafts, events), ...claimColumns([...claims.values()]), ...settledColumns(settled)];
  const [row] = await queries.query<{ again: readonly Won[] | null }>(WRITE, [instance, head.seq, head.hash, now, ...columns]);
  if (!row?.again) return undefined;
  const again = new Map(row.again.map((won) => [nameOf(won), won.claim]));
  const recorded = entries.map((entry, at): Recorded => {
    const claim = isClaiming(entry) ? (again.get(nameOf(entry.claim)) ?? 1) : undefined;
    return { outcome: "recorded", events: sealed[at] as SealedEvent[], claim };
  });
  return { recorded, head: headOf(events, head) };
}
