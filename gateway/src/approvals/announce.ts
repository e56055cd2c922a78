import type { Queries } from "../store/database.js";

/** The channel on which every instance tells of approvals that have changed. */
export const APPROVALS_CHANNEL = "arx_approvals";

/** Wakes whoever waits for these approvals, at every instance, once the transaction has committed. */
export const announce = (queries: Queries, ids: readonly string[]): Promise<unknown> =>
  queries.query("select pg_notify($1, id) from unnest($2::text[]) as id", [APPROVALS_CHANNEL, ids]);
