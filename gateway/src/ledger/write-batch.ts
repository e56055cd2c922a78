import { type ChainHead, chain, type SealedEvent } from "../audit/chain.js";
import type { EventDraft } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { type Claimed, claimKeys } from "./claim-keys.js";
import type { Changed, Entry, Recorded, Settled } from "./entry.js";
import { isSettledByClaim } from "./settled-by-claim.js";

/** What became of an entry: its outcome, and what is still to be written for it. */
interface Judged {
  readonly outcome: Recorded["outcome"];
  readonly drafts: readonly EventDraft[];
  readonly settled: readonly Settled[];
}

/** Writes entries in their order; the transaction is the caller's. */
export async function writeBatch(queries: Queries, instance: string, entries: readonly Entry[]): Promise<Recorded[]> {
  const { now, ...head } = await lockHead(queries);
  const claims = await claimKeys(queries, instance, entries);
  const judged: Judged[] = [];
  for (const entry of entries) judged.push(await judge(queries, now, entry, claims.get(entry) ?? {}));
  const drafts = judged.flatMap((one) => one.drafts);
  const sealed = chain(head, drafts, now);
  await insertEvents(queries, drafts, sealed);
  await settleCalls(
    queries,
    instance,
    judged.flatMap(({ settled }) => settled),
  );
  let from = 0;
  return entries.map((entry, at) => {
    const { outcome, drafts: own } = judged[at] as Judged;
    const { inUse, claim } = claims.get(entry) ?? {};
    if (inUse) return { outcome: "in_use", key: inUse };
    if (outcome === "changed") return { outcome: "changed" };
    from += own.length;
    return { outcome: "recorded", events: sealed.slice(from - own.length, from), claim };
  });
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

async function insertEvents(queries: Queries, drafts: readonly EventDraft[], sealed: readonly SealedEvent[]): Promise<void> {
  const last = sealed.at(-1);
  if (!last) return;
  const rows = sealed.map(({ seq, id, ts, hash, body }, at) => {
    const { type, agent, connector, operation, verdict, approval_id } = drafts[at] as EventDraft;
    return { seq, id, at: ts, type, agent, connector, operation, verdict, approval_id, hash, body };
  });
  await queries.query(
    `with added as (
       insert into audit_events (seq, id, at, type, agent, connector, operation, verdict, approval_id, hash, body)
       select seq, id, at, type, agent, connector, operation, verdict, approval_id, hash, body
       from json_to_recordset($1) as _ (seq bigint, id text, at timestamptz, type text, agent text, connector text, operation text,
         verdict text, approval_id text, hash text, body text))
     update audit_head set seq = $2, hash = $3`,
    [JSON.stringify(rows), last.seq, last.hash],
  );
}

async function settleCalls(queries: Queries, instance: string, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await queries.query(
    `update calls set state = s.state, instance = $2,
       connector = coalesce(s.connector, calls.connector), operation = coalesce(s.operation, calls.operation),
       approval_id = coalesce(s."approvalId", calls.approval_id), started = coalesce(s."isStarted", calls.started),
       status = coalesce(s.status, calls.status), answer = coalesce(s.answer, calls.answer),
       finished_at = case when s."isFinished" then clock_timestamp() else calls.finished_at end
     from json_to_recordset($1) as s (agent text, key text, state text, connector text, operation text, "approvalId" text,
       "isStarted" boolean, status int, answer text, "isFinished" boolean, claim int)
     where calls.agent = s.agent and calls.key = s.key and calls.claim = s.claim`,
    [JSON.stringify(settled), instance],
  );
}
