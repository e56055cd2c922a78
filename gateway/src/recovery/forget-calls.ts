import type { Queries } from "../store/database.js";

/** How long an idempotency key is remembered after its last use. */
const KEPT = "24 hours";

/** So many at once keep a statement short. */
const MOST = 1000;

/** Forgets calls that are over for long: their keys may be used for other calls then. The audit trail keeps what they were. */
export async function forgetCalls(queries: Queries): Promise<void> {
  let forgotten: readonly unknown[];
  do {
    // In the order of the index, so that it is used whatever the database knows of the table.
    forgotten = await queries.query(
      `delete from calls where (agent, key) in (
         select agent, key from calls where state <> 'claimed' and changed_at < now() - interval '${KEPT}'
         order by changed_at limit ${MOST} for update skip locked)
       returning key`,
    );
  } while (forgotten.length === MOST);
}
