import type { Queries } from "../store/database.js";
import { announce } from "./announce.js";
import type { Approval } from "./approval.js";

/** Gives an approval the status that somebody decided, and wakes who waits for it. */
export async function settle(queries: Queries, { id }: Approval, status: Approval["status"], by: string, reason: string | undefined) {
  await queries.query("update approvals set status = $2, decided_at = clock_timestamp(), decided_by = $3, reason = $4 where id = $1", [
    ...[id, status, by, reason ?? null],
  ]);
  await announce(queries, [id]);
}
