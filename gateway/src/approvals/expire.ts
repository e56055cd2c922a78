import type { EventDraft } from "../audit/event.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import { announce } from "./announce.js";
import type { Approval } from "./approval.js";
import { approvalEvent, type Told } from "./events.js";

const OVERDUE = "status in ('pending', 'approved') and expires_at <= clock_timestamp()";

/** So many at once keep a transaction short; the rest is for the next time. */
const MOST = 500;

/** Notes that approvals ran out of time, by the clock of the database: those of one call, or anybody's. Gives the events that tell of it. */
export async function expireOverdue(queries: Queries, of?: Pick<Approval, "agent" | "params_digest">): Promise<EventDraft[]> {
  const expired = await queries.query<Told & { readonly was: string }>(
    `with overdue as (
       select id, status as was from approvals where ${OVERDUE} and ($1::text is null or (agent = $1 and params_digest = $2)) limit ${MOST})
     update approvals set status = 'expired' from overdue where approvals.id = overdue.id
     returning approvals.id, agent, connector, operation, was`,
    [of?.agent ?? null, of?.params_digest ?? null],
  );
  if (expired.length === 0) return [];
  await announce(
    queries,
    expired.map(({ id }) => id),
  );
  return expired.map(({ was, ...approval }) => approvalEvent("approval.expired", approval, { details: { was } }));
}

/** Notes which approvals ran out of time: what they do does not wait for it, the audit trail does. @throws Problem audit_unavailable */
export async function sweepApprovals(ledger: Ledger, database: Queries): Promise<void> {
  // Looking first costs the audit trail no turn when there is nothing.
  const [overdue] = await database.query(`select from approvals where ${OVERDUE} limit 1`);
  if (!overdue) return;
  await ledger.record({
    change: async (queries) => {
      const events = await expireOverdue(queries);
      return events.length > 0 ? { events } : undefined;
    },
  });
}
