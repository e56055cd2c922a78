import { type Held, nameOf } from "../ledger/entry.js";
import type { Queries } from "../store/database.js";

/**
 * Uses an approval up before its time is over, for one call: the same call may come again after its vendor was not reached, until the gateway
 * has forgotten it, for then it may have been answered. False: somebody else was first, or the call is no longer held.
 */
export async function consumeApproval(queries: Queries, id: string, held: Held): Promise<boolean> {
  const { agent, key, claim = 0 } = held;
  const rows = await queries.query(
    `update approvals set status = 'consumed', consumed_at = clock_timestamp(), consumed_by = $2
     where id = $1 and (status = 'approved' or (status = 'consumed' and consumed_by = $2)) and expires_at > clock_timestamp()
       and exists (select from calls where calls.agent = $3 and key = $4 and claim = $5::int and state = 'claimed'
         and (approvals.status = 'approved' or calls.created_at <= approvals.consumed_at)) returning id`,
    [id, nameOf(held), agent, key, claim],
  );
  return rows.length > 0;
}
