import type { Queries } from "../store/database.js";
import { claimColumns, placeholders } from "./columns.js";
import { type Claim, type Claiming, type Entry, isClaiming, type KeyInUse, nameOf } from "./entry.js";

/** What came of a claim: the key in use, or the approval that goes with a key that had been set free. */
export interface Claimed {
  readonly inUse?: KeyInUse;
  readonly approvalId?: string | undefined;
  readonly claim?: number;
}

/** A claim that was won. */
export interface Won {
  readonly agent: string;
  readonly key: string;
  readonly approval_id: string | null;
  readonly claim: number;
}

/** The entries that claim a key, by its name: of several with one key the first. */
export function firstClaims(entries: readonly Entry[]): ReadonlyMap<string, Claiming> {
  const first = new Map<string, Claiming>();
  for (const entry of entries.filter(isClaiming)) if (!first.has(nameOf(entry.claim))) first.set(nameOf(entry.claim), entry);
  return first;
}

const CLAIM = `select * from claim_calls($1, ${placeholders(2, "claim")})`;

/** Guards against doing a call twice: claims the keys of entries, each for the first that asks while nobody has it. */
export async function claimKeys(queries: Queries, instance: string, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Claimed>> {
  const first = firstClaims(entries);
  if (first.size === 0) return new Map();
  const won = await queries.query<Won>(CLAIM, [instance, ...claimColumns([...first.values()])]);
  const claims = new Map<Entry, Claimed>();
  for (const row of won) claims.set(first.get(nameOf(row)) as Entry, { approvalId: row.approval_id ?? undefined, claim: row.claim });
  const lost = entries.filter(isClaiming).filter((entry) => !claims.has(entry));
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
     from calls join unnest($1::text[], $2::text[]) as wanted (agent, key) using (agent, key)`,
    [claims.map(({ agent }) => agent), claims.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}
