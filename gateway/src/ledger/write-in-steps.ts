import { type ChainHead, chain, headOf, type SealedEvent } from "../audit/chain.js";
import type { EventDraft } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { type Claimed, claimKeys } from "./claim-keys.js";
import { eventColumns, placeholders, settledColumns } from "./columns.js";
import { type Sealed, shareOut } from "./doubts.js";
import { type Changed, type Entry, isSettledByClaim, type Recorded, type Settled } from "./entry.js";
import type { Written } from "./write-at-once.js";

/** What became of an entry: its outcome, and what is still to be written for it. */
interface Judged {
  readonly outcome: Recorded["outcome"];
  readonly drafts: readonly EventDraft[];
  readonly settled: readonly Settled[];
}

const APPEND = `select append_events($1, $2, ${placeholders(3, "event")})`;
const SETTLE = `select settle_calls($1, ${placeholders(2, "settled")})`;

/** Writes entries in their order, whatever they find; the transaction is the caller's. `sealed` is filled before it commits. */
export async function writeInSteps(queries: Queries, instance: string, entries: readonly Entry[], sealed: Sealed): Promise<Written> {
  const { now, ...head } = await lockHead(queries);
  const claims = await claimKeys(queries, instance, entries);
  const judged: Judged[] = [];
  for (const entry of entries) judged.push(await judge(queries, now, entry, claims.get(entry) ?? {}));
  const drafts = judged.flatMap((one) => one.drafts);
  const events = chain(head, drafts, now);
  shareOut(
    events,
    judged.map((one) => one.drafts.length),
    sealed,
  );
  if (events.length > 0) await queries.query(APPEND, [head.seq, now, ...eventColumns(drafts, events)]);
  const settled = judged.flatMap((one) => one.settled);
  if (settled.length > 0) await queries.query(SETTLE, [instance, ...settledColumns(settled)]);
  const recorded = entries.map((entry, at): Recorded => {
    const { inUse, claim } = claims.get(entry) ?? {};
    if (inUse) return { outcome: "in_use", key: inUse };
    if (judged[at]?.outcome === "changed") return { outcome: "changed" };
    return { outcome: "recorded", events: sealed[at] as SealedEvent[], claim };
  });
  return { recorded, head: headOf(events, head) };
}

/** Whoever holds the head appends: instances take turns, so that the sequence has neither a gap nor a fork. */
async function lockHead(queries: Queries): Promise<ChainHead & { readonly now: Date }> {
  const [head] = await queries.query<ChainHead & { now: Date }>("select seq, hash, clock_timestamp() as now from audit_head for update");
  if (!head) throw new Error("the head of the audit trail is missing");
  return head;
}

async function judge(queries: Queries, now: Date, entry: Entry, { inUse, approvalId, claim }: Claimed): Promise<Judged> {
  if (inUse) return { outcome: "in_use", drafts: [], settled: [] };
  const changed = entry.change ? await entry.change(queries, { now, approvalId, claim }) : NOTHING;
  const own = isSettledByClaim(entry) ? [] : (entry.settled ?? []);
  const settled = changed ? [changed.settled ?? [], own].flat() : claimedForNothing(entry);
  return {
    outcome: changed ? "recorded" : "changed",
    drafts: changed ? [...changed.events, ...(entry.events ?? [])] : [],
    settled: claim === undefined ? settled : settled.map((one) => ({ claim, ...one })),
  };
}

const NOTHING: Changed = { events: [] };

const claimedForNothing = ({ claim }: Entry): Settled[] => (claim ? [{ agent: claim.agent, key: claim.key, state: "free" }] : []);
