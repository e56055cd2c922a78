import type { EventDraft } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import type { Approval, Vote } from "./approval.js";
import { expireOverdue } from "./expire.js";
import { hasRoom } from "./has-room.js";

/** What ran out of time is expired, whether or not anybody has noted it yet. */
const COLUMNS = `id, case when status in ('pending', 'approved') and expires_at <= clock_timestamp() then 'expired' else status end as status,
  agent, owner, connector, operation, risk, description, params, params_digest, rule, required, reviewers, request_id,
  created_at, expires_at, extract(epoch from expires_at - clock_timestamp())::float8 * 1000 as left_ms,
  decided_at, decided_by, reason, consumed_at, consumed_by`;

export async function findApproval(queries: Queries, id: string): Promise<Approval | undefined> {
  const [row] = await queries.query<Approval>(`select ${COLUMNS} from approvals where id = $1`, [id]);
  return row;
}

/** Those of these that there are, the oldest first. */
export const findApprovals = (queries: Queries, ids: readonly string[]): Promise<Approval[]> =>
  queries.query<Approval>(`select ${COLUMNS} from approvals where id = any($1) order by id`, [ids]);

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
export type Requested =
  | { readonly is: "new"; readonly id: string; readonly expired: readonly EventDraft[] }
  | { readonly is: "merged"; readonly id: string }
  | { readonly is: "too_many" };

/** Asks for an approval, unless the agent has so many open that reviewers would stop reading them. */
export async function requestApproval(queries: Queries, request: ApprovalRequest, mostPending: number): Promise<Requested> {
  const { id, agent, params_digest } = request;
  const [same] = await queries.query<{ id: string }>(
    "select id from approvals where agent = $1 and params_digest = $2 and status = 'pending' and expires_at > clock_timestamp()",
    [agent, params_digest],
  );
  if (same) return { is: "merged", id: same.id };
  if (!(await hasRoom(queries, agent, mostPending))) return { is: "too_many" };
  // A pending approval of the same call that ran out of time must not stand in the way of the new one.
  const expired = await expireOverdue(queries, request);
  await queries.query(
    `insert into approvals (id, status, agent, owner, connector, operation, risk, description, params, params_digest, rule, required, reviewers,
       request_id, expires_at)
     values ($1, 'pending', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, clock_timestamp() + $14::float8 * interval '1 millisecond')`,
    [
      ...[id, agent, request.owner, request.connector, request.operation, request.risk, request.description, request.params, params_digest],
      ...[request.rule, request.required, request.reviewers, request.request_id, request.expiresInMs],
    ],
  );
  return { is: "new", id, expired };
}

/** One page of approvals, the newest first. */
export interface Page {
  readonly status: Approval["status"];
  /** The id after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** Parameters of so many bytes fill a page: one call's may take a megabyte. */
const FULL_PAGE = 2 * 1024 * 1024;

/** One page: no longer than asked for, shorter where the parameters are long; `isLast` where nothing comes after it. */
export async function listApprovals(
  queries: Queries,
  { status, after, limit }: Page,
): Promise<{ readonly approvals: readonly Approval[]; readonly isLast: boolean }> {
  // What is expired may not be noted as such yet.
  const noted = status === "expired" ? ["expired", "pending", "approved"] : [status];
  const rows = await queries.query<Approval & { readonly after: number }>(
    `with found as (
       select *, (row_number() over newest)::int as place, sum(octet_length(params)) over newest - octet_length(params) as filled
       from (select ${COLUMNS} from approvals where status = any($2)) as seen
       where status = $1 and ($3::text is null or id < $3) window newest as (order by id desc) order by id desc limit $4 + 1)
     select *, (select max(place) from found) - place as after from found where place <= $4 and filled < ${FULL_PAGE} order by id desc`,
    [status, noted, after ?? null, limit],
  );
  return { approvals: rows, isLast: !rows.at(-1)?.after };
}

/** The votes on approvals, by their ids, each approval's in their order. */
export async function findVotes(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Vote[]>> {
  const rows = await queries.query<Vote & { approval_id: string }>(
    "select approval_id, reviewer, vote, comment, at from approval_votes where approval_id = any($1) order by at",
    [ids],
  );
  const votes = new Map<string, Vote[]>(ids.map((id) => [id, []]));
  for (const { approval_id, ...vote } of rows) votes.get(approval_id)?.push(vote);
  return votes;
}
