import type { Queries } from "../store/database.js";
import type { Claim, Entry, KeyInUse } from "./entry.js";
import { isSettledByClaim } from "./settled-by-claim.js";

/** What came of a claim: the key in use, or the approval that goes with a key that had been set free. */
export interface Claimed {
  readonly inUse?: KeyInUse;
  readonly approvalId?: string | undefined;
  readonly claim?: number;
}

const nameOf = ({ agent, key }: { readonly agent: string; readonly key: string }): string => `${agent} ${key}`;

/** Guards against doing a call twice: claims the keys of entries, each for the first that asks while nobody has it. */
export async function claimKeys(queries: Queries, instance: string, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Claimed>> {
  // Of several requests of one batch with one key the first has it.
  const first = new Map<string, Entry>();
  const claiming = entries.filter((entry): entry is Entry & { claim: Claim } => entry.claim !== undefined);
  for (const entry of claiming) if (!first.has(nameOf(entry.claim))) first.set(nameOf(entry.claim), entry);
  if (first.size === 0) return new Map();
  const won = await queries.query<{ agent: string; key: string; approval_id: string | null; claim: number }>(
    `insert into calls (agent, key, request_hash, state, instance, connector, operation, approval_id, started, status, answer)
     select agent, key, decode("requestHash", 'hex'), state, $2, connector, operation, "approvalId", coalesce("isStarted", false), status, answer
     from json_to_recordset($1) as _ (agent text, key text, "requestHash" text, state text, connector text, operation text, "approvalId" text,
       "isStarted" boolean, status int, answer text)
     on conflict (agent, key) do update set state = excluded.state, instance = excluded.instance, claim = calls.claim + 1,
       connector = coalesce(excluded.connector, calls.connector), operation = coalesce(excluded.operation, calls.operation),
       approval_id = coalesce(excluded.approval_id, calls.approval_id), started = calls.started or excluded.started,
       status = excluded.status, answer = excluded.answer
       where calls.state = 'free' and calls.request_hash = excluded.request_hash
     returning agent, key, approval_id, claim`,
    [JSON.stringify([...first.values()].map(rowOf)), instance],
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

const rowOf = (entry: Entry) => ({ state: "claimed", ...entry.claim, ...(isSettledByClaim(entry) && entry.settled) });

async function findKeys(queries: Queries, claims: readonly Claim[]): Promise<ReadonlyMap<string, KeyInUse>> {
  if (claims.length === 0) return new Map();
  const rows = await queries.query<KeyInUse & { agent: string; key: string }>(
    `select calls.agent, calls.key, state, encode(request_hash, 'hex') as request_hash, status, answer
     from calls join json_to_recordset($1) as wanted (agent text, key text) using (agent, key)`,
    [JSON.stringify(claims)],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}
