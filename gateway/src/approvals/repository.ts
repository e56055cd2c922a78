import type { Held } from "../ledger/entry.js";
import type { Queries } from "../store/database.js";
import type { Approval } from "./approval.js";

/** What ran out of time is expired, whether or not anybody has noted it yet. */
const COLUMNS = `id, case when status in ('pending', 'approved') and expires_at <= clock_timestamp() then 'expired' else status end as status,
  agent, owner, connector, operation, risk, description, params, params_digest, rule, required, reviewers, request_id,
  created_at, expires_at, decided_at, decided_by, reason, consumed_at, consumed_by`;

export async function findApproval(queries: Queries, id: string): Promise<Approval | undefined> {
  const [row] = await queries.query<Approval>(`select ${COLUMNS} from approvals where id = $1`, [id]);
  return row;
}

/** What is asked of reviewers. */
export interface ApprovalRequest
  extends Pick<
    Approval,
    | "id"
    | "agent"
    | "owner"
    | "connector"
    | "operation"
    | "risk"
    | "description"
    | "params"
    | "params_digest"
    | "rule"
    | "required"
    | "reviewers"
    | "request_id"
  > {
  readonly expiresInMs: number;
}

/** What became of a request for an approval. `merged`: the agent waits for one of the same call already, whose id is given. */
export type Requested = { readonly is: "new" | "merged"; readonly id: string } | { readonly is: "too_many" };

/** Asks for an approval, unless the agent has so many open that reviewers would stop reading them. */
export async function requestApproval(queries: Queries, request: ApprovalRequest, mostPending: number): Promise<Requested> {
  const { id, agent, params_digest } = request;
  await expireOverdue(queries, agent);
  const [row] = await queries.query(
    `insert into approvals (id, status, agent, owner, connector, operation, risk, description, params, params_digest, rule, required, reviewers,
       request_id, expires_at)
     select $1, 'pending', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::int, $12::text[], $13, clock_timestamp() + $14::float8 * interval '1 millisecond'
     where (select count(*) from approvals where agent = $2 and status = 'pending') < $15::int
     on conflict do nothing returning id`,
    [
      ...[id, agent, request.owner, request.connector, request.operation, request.risk, request.description, request.params, params_digest],
      ...[request.rule, request.required, request.reviewers, request.request_id, request.expiresInMs, mostPending],
    ],
  );
  if (row) return { is: "new", id };
  const [same] = await queries.query<{ id: string }>(
    "select id from approvals where agent = $1 and params_digest = $2 and status = 'pending'",
    [agent, params_digest],
  );
  return same ? { is: "merged", id: same.id } : { is: "too_many" };
}

/** A pending approval that ran out of time must not stand in the way of a new one. */
const expireOverdue = (queries: Queries, agent: string) =>
  queries.query("update approvals set status = 'expired' where agent = $1 and status = 'pending' and expires_at <= clock_timestamp()", [
    agent,
  ]);

/**
 * Uses an approval up, for one call: the same call may come again after its vendor was not reached. False: somebody else was first, or
 * the call is no longer held.
 */
export async function consumeApproval(queries: Queries, id: string, { agent, key, claim = 0 }: Held): Promise<boolean> {
  const rows = await queries.query(
    `update approvals set status = 'consumed', consumed_at = clock_timestamp(), consumed_by = $2
     where id = $1 and ((status = 'approved' and expires_at > clock_timestamp()) or (status = 'consumed' and consumed_by = $2))
       and exists (select from calls where calls.agent = $3 and key = $4 and claim = $5::int and state = 'claimed') returning id`,
    [id, `${agent} ${key}`, agent, key, claim],
  );
  return rows.length > 0;
}
