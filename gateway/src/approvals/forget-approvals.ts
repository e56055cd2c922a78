import type { Database } from "../store/database.js";

/** How long an approval is kept once it is over. */
const KEPT = "7 days";

/** Forgets approvals that are long over, with the parameters that they showed. The audit trail keeps what was decided. */
export const forgetApprovals = (database: Database): Promise<void> =>
  database.transaction(async (queries) => {
    const over = await queries.query<{ id: string }>(
      `select id from approvals where status <> 'pending' and expires_at < clock_timestamp() - interval '${KEPT}' limit 500`,
    );
    if (over.length === 0) return;
    const ids = over.map(({ id }) => id);
    await queries.query("delete from approval_votes where approval_id = any($1)", [ids]);
    await queries.query("delete from outbox where approval_id = any($1)", [ids]);
    await queries.query("delete from approvals where id = any($1)", [ids]);
  });
