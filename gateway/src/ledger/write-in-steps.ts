import { type ChainHead, chain, headOf } from "../audit/chain.js";
import { type NamedEvent, named } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { type Claimed, claimKeys } from "./claim-keys.js";
import { eventColumns, placeholders, settledColumns } from "./columns.js";
import type { Doubts } from "./doubts.js";
import { type Changed, type Entry, isSettledByClaim, type Recorded, type Settled } from "./entry.js";
import type { Writing, Written } from "./write-at-once.js";

/** What became of an entry: its outcome, and what is still to be written for it. */
interface Judged {
  readonly outcome: Recorded["outcome"];
  readonly drafts: readonly NamedEvent[];
  readonly settled: readonly Settled[];
}

const APPEND = `select append_events($1, $2, ${placeholders(3, "event")})`;
const SETTLE = `select settle_calls($1, ${placeholders(2, "settled")})`;

/** Writes entries in their order, whatever they find, but for those that are found written; `queries` is a transaction, the caller's. */
export async function writeInSteps({ queries, instance, trying }: Writing, entries: readonly Entry[], doubts: Doubts): Promise<Written> {
  const head = await lockHead(queries);
  const now = new Date();
  const known = await doubts.findWritten(queries, entries);
  const claims = await claimKeys(
    queries,
    instance,
    entries.filter((entry) => !known.has(entry)),
  );
  const judged: Judged[] = [];
  for (const entry of entries) judged.push(known.has(entry) ? DONE : await judge(queries, entry, claims.get(entry) ?? {}));
  trying(judged.map((one) => one.drafts));
  const drafts = judged.flatMap((one) => one.drafts);
  const events = chain(head, drafts, now);
  if (events.length > 0) await queries.query(APPEND, [head.seq, now, ...eventColumns(drafts, events)]);
  const settled = judged.flatMap((one) => one.settled);
  if (settled.length > 0) await queries.query(SETTLE, [instance, ...settledColumns(settled)]);
  const recorded = entries.map((entry, at): Recorded => {
    const { inUse, claim } = claims.get(entry) ?? {};
    if (inUse) return { outcome: "in_use", key: inUse };
    if (judged[at]?.outcome === "changed") return { outcome: "changed" };
    return known.get(entry) ?? { outcome: "recorded", claim };
  });
  return { recorded, head: headOf(events, head) };
}

const DONE: Judged = { outcome: "recorded", drafts: [], settled: [] };

/** Whoever holds the head appends: instances take turns, so that the sequence has neither a gap nor a fork. */
async function lockHead(queries: Queries): Promise<ChainHead> {
  const [head] = await queries.query<ChainHead>("select seq, hash from audit_head for update");
  if (!head) throw new Error("the head of the audit trail is missing");
  return head;
}

async function judge(queries: Queries, entry: Entry, { inUse, approvalId, claim }: Claimed): Promise<Judged> {
  if (inUse) return { outcome: "in_use", drafts: [], settled: [] };
  const changed = entry.change ? await entry.change(queries, { approvalId, claim }) : NOTHING;
  const own = isSettledByClaim(entry) ? [] : (entry.settled ?? []);
  const settled = changed ? [changed.settled ?? [], own].flat() : claimedForNothing(entry);
  return {
    outcome: changed ? "recorded" : "changed",
    drafts: changed ? [...changed.events, ...(entry.events ?? [])].map(named) : [],
    settled: claim === undefined ? settled : settled.map((one) => ({ claim, ...one })),
  };
}

const NOTHING: Changed = { events: [] };

const claimedForNothing = ({ claim }: Entry): Settled[] => (claim ? [{ agent: claim.agent, key: claim.key, state: "free" }] : []);
