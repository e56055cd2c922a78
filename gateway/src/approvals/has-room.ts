import type { Queries } from "../store/database.js";

/** Whether one agent may ask for another approval: reviewers who are asked too much stop reading. */
export async function hasRoom(queries: Queries, agent: string, mostPending: number): Promise<boolean> {
  const [row] = await queries.query<{ pending: number }>(
    "select count(*)::int as pending from approvals where agent = $1 and status = 'pending' and expires_at > clock_timestamp()",
    [agent],
  );
  return (row?.pending ?? 0) < mostPending;
}
