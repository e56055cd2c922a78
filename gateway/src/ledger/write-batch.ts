import { type ChainHead, chain, type SealedEvent } from "../audit/chain.js";
import type { EventDraft } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import type { Changed, Claim, Entry, KeyInUse, Recorded, Settled } from "./entry.js";

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
  const settled = changed ? [changed.settled ?? [], entry.settled ?? []].flat() : claimedForNothing(entry);
  return {
    outcome: changed ? "recorded" : "changed",
    drafts: changed ? [...changed.events, ...(entry.events ?? [])] : [],
    settled: claim === undefined ? settled : settled.map((one) => ({ claim, ...one })),
  };
}

const NOTHING: Changed = { events: [] };

const claimedForNothing = ({ claim }: Entry): Settled[] => (claim ? [{ agent: claim.agent, key: claim.key, state: "free" }] : []);

/** What came of a claim: the key in use, or the approval that goes with a key that had been set free. */
interface Claimed {
  readonly inUse?: KeyInUse;
  readonly approvalId?: string | undefined;
  readonly claim?: number;
}

const nameOf = ({ agent, key }: { readonly agent: string; readonly key: string }): string => `${agent} ${key}`;

async function claimKeys(queries: Queries, instance: string, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Claimed>> {
  // Of several requests of one batch with one key the first has it.
  const first = new Map<string, Entry>();
  const claiming = entries.filter((entry): entry is Entry & { claim: Claim } => entry.claim !== undefined);
  for (const entry of claiming) if (!first.has(nameOf(entry.claim))) first.set(nameOf(entry.claim), entry);
  if (first.size === 0) return new Map();
  const won = await queries.query<{ agent: string; key: string; approval_id: string | null; claim: number }>(
    `insert into calls (agent, key, request_hash, state, instance)
     select agent, key, decode("requestHash", 'hex'), 'claimed', $2 from json_to_recordset($1) as _ (agent text, key text, "requestHash" text)
     on conflict (agent, key) do update set state = 'claimed', instance = excluded.instance, claim = calls.claim + 1
       where calls.state = 'free' and calls.request_hash = excluded.request_hash
     returning agent, key, approval_id, claim`,
    [JSON.stringify([...first.values()].map(({ claim }) => claim)), instance],
  );
  const claims = new Map<Entry, Claimed>();
  for (const row of won) claims.set(first.get(nameOf(row)) as Entry, { approvalId: row.approval_id ?? undefined, claim: row.claim });
  const lost = claiming.filter((entry) => !claims.has(entry));
  const inUse = await findKeys(
    queries,
    lost.map(({ claim }) => claim),
  );
  for (const entry of lost) claims.set(entry, { inUse: inUse.get(nameOf(entry.claim)) as KeyInUse });
  return claims;
}

async function findKeys(queries: Queries, claims: readonly Claim[]): Promise<ReadonlyMap<string, KeyInUse>> {
  if (claims.length === 0) return new Map();
  const rows = await queries.query<KeyInUse & { agent: string; key: string }>(
    `select calls.agent, calls.key, state, encode(request_hash, 'hex') as request_hash, status, answer
     from calls join json_to_recordset($1) as wanted (agent text, key text) using (agent, key)`,
    [JSON.stringify(claims)],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}

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
