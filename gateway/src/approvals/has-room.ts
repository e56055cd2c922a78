import type { Queries } from "../store/database.js";

/** Bytes of parameters that are kept for the approvals of one agent, those that are over included. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whether one agent may ask for another approval: reviewers who are asked too much stop reading, and the store must not be filled. */
export async function hasRoom(queries: Queries, agent: string, mostPending: number): Promise<boolean> {
  const [row] = await queries.query<{ pending: number; bytes: number }>(
    `select count(*) filter (where status = 'pending' and expires_at > clock_timestamp())::int as pending,
       coalesce(sum(octet_length(params)), 0)::float8 as bytes
     from approvals where agent = $1`,
    [agent],
  );
  return row === undefined || (row.pending < mostPending && row.bytes < MOST_BYTES);
}
