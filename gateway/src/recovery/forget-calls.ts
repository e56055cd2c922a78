import type { Queries } from "../store/database.js";

/** How long an idempotency key is remembered after its last use, and an agent's actions count as its history. */
const KEPT = "24 hours";

/** Forgets calls that are over for long: their keys may be used for other calls then. The audit trail keeps what they were. */
export const forgetCalls = (queries: Queries): Promise<unknown[]> =>
  queries.query(`delete from calls where state <> 'claimed' and changed_at < clock_timestamp() - interval '${KEPT}'`);
