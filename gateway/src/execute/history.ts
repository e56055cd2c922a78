import type { Queries } from "../store/database.js";

/** How far back what an agent did counts, to the minute: a repetition within one is not written down. */
const COUNTED = "24 hours 1 minute";

/** What an agent has had done of late: `crowdstrike detections:read`. */
export async function observedActions(queries: Queries, agent: string): Promise<string[]> {
  const rows = await queries.query<{ action: string }>(
    `select connector || ' ' || operation as action from history where agent = $1 and at > now() - interval '${COUNTED}'`,
    [agent],
  );
  return rows.map(({ action }) => action);
}

/** Forgets what no longer counts. */
export const forgetHistory = (queries: Queries): Promise<unknown> =>
  queries.query(`delete from history where at < now() - interval '${COUNTED}'`);
