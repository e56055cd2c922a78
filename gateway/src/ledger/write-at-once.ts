import { type ChainHead, chain, headOf } from "../audit/chain.js";
import { named } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { firstClaims, type Won } from "./claim-keys.js";
import { claimColumns, eventColumns, placeholders, settledColumns } from "./columns.js";
import type { Tried } from "./doubts.js";
import { type Entry, isClaiming, nameOf, type Recorded } from "./entry.js";

/** What came of a batch, and the head behind it. */
export interface Written {
  readonly recorded: readonly Recorded[];
  readonly head: ChainHead;
}

/** Where and as what entries are written. */
export interface Writing {
  readonly queries: Queries;
  readonly instance: string;
  /** Told what is tried, before anything may be durable. */
  readonly trying: (tried: Tried) => void;
}

const WRITE = `select write_entries($1, $2, $3, $4, ${placeholders(5, "event", "claim", "settled")}) as again`;

/**
 * Writes entries as one statement, which supposes what is nearly always so: that the head is known, every key to be claimed is free,
 * and nothing has to be looked at first. Undefined, with nothing written, where it is not so.
 */
export async function writeAtOnce(
  { queries, instance, trying }: Writing,
  head: ChainHead,
  entries: readonly Entry[],
): Promise<Written | undefined> {
  const claims = firstClaims(entries);
  if (claims.size < entries.filter(isClaiming).length || entries.some(({ change }) => change !== undefined)) return undefined;
  const tried = entries.map(({ events = [] }) => events.map(named));
  trying(tried);
  const drafts = tried.flat();
  const now = new Date();
  const events = chain(head, drafts, now);
  const settled = entries.flatMap((entry) => (isClaiming(entry) ? [] : (entry.settled ?? [])));
  const columns = [...eventColumns(drafts, events), ...claimColumns([...claims.values()]), ...settledColumns(settled)];
  const [row] = await queries.query<{ again: readonly Won[] | null }>(WRITE, [instance, head.seq, head.hash, now, ...columns]);
  if (!row?.again) return undefined;
  const again = new Map(row.again.map((won) => [nameOf(won), won.claim]));
  const recorded = entries.map(
    (entry): Recorded => ({ outcome: "recorded", claim: isClaiming(entry) ? (again.get(nameOf(entry.claim)) ?? 1) : undefined }),
  );
  return { recorded, head: headOf(events, head) };
}
