import type { Queries } from "../store/database.js";
import type { Channel } from "./settings.js";

/** Afterwards nobody is told any more; the approval stays as it is. */
const MOST_ATTEMPTS = 8;

/** The longest pause between attempts. */
const LONGEST_PAUSE_MS = 600_000;

/** How long it is remembered how a notification ended. */
const KEPT = "7 days";

/** So many at once make one message. */
const MOST_AT_ONCE = 100;

const DUE = "channel = $1 and sent_at is null and given_up_at is null and next_at <= clock_timestamp()";

/** Notes for each channel that its reviewers are to be told, in the transaction that asks them. */
export async function enqueue(queries: Queries, channels: readonly Channel[], approvalId: string): Promise<void> {
  await queries.query("insert into outbox (channel, approval_id) select channel, $2 from unnest($1::text[]) as channel", [
    channels.map(({ name }) => name),
    approvalId,
  ]);
}

/** A notification that is to be sent now, by whoever took it. */
export interface Taken {
  readonly id: number;
  readonly approval_id: string;
}

/**
 * Takes what is due of the agent that has waited longest. It is due again after a pause, should the taker die: a notification may
 * come twice, and is never lost. `retryMs` has to be longer than sending takes.
 */
export const takeDue = (queries: Queries, channel: string, retryMs: number): Promise<Taken[]> =>
  queries.query<Taken>(
    `with due as (
       select outbox.id from outbox join approvals on approvals.id = approval_id
       where ${DUE} and agent = (select agent from outbox join approvals on approvals.id = approval_id where ${DUE} order by outbox.id limit 1)
       order by outbox.id limit ${MOST_AT_ONCE} for update of outbox skip locked)
     update outbox set attempts = attempts + 1,
       next_at = clock_timestamp() + least($2::float8 * 2 ^ attempts, ${LONGEST_PAUSE_MS}) * interval '1 millisecond'
     from due where outbox.id = due.id returning outbox.id, approval_id`,
    [channel, retryMs],
  );

const ids = (taken: readonly Taken[]): string[] => taken.map(({ id }) => String(id));

export const markSent = (queries: Queries, taken: readonly Taken[]): Promise<unknown> =>
  queries.query("update outbox set sent_at = clock_timestamp(), error = null where id = any($1::text[]::bigint[])", [ids(taken)]);

/** There is nothing left to tell. */
export const dropTaken = (queries: Queries, taken: readonly Taken[], why: string): Promise<unknown> =>
  queries.query("update outbox set given_up_at = clock_timestamp(), error = $2 where id = any($1::text[]::bigint[])", [ids(taken), why]);

/** Notes a failure, and gives those that were tried for the last time. */
export const markFailed = (queries: Queries, taken: readonly Taken[], error: string): Promise<Taken[]> =>
  queries
    .query<Taken & { readonly attempts: number }>(
      "update outbox set error = $2 where id = any($1::text[]::bigint[]) returning id, approval_id, attempts",
      [ids(taken), error],
    )
    .then((rows) => rows.filter(({ attempts }) => attempts >= MOST_ATTEMPTS));

/** Tries these no more. */
export const giveUp = (queries: Queries, taken: readonly Taken[]): Promise<unknown> =>
  queries.query("update outbox set given_up_at = clock_timestamp() where id = any($1::text[]::bigint[])", [ids(taken)]);

/** Forgets notifications that are long over. */
export const forgetNotifications = (queries: Queries): Promise<unknown> =>
  queries.query(`delete from outbox where coalesce(sent_at, given_up_at) < clock_timestamp() - interval '${KEPT}'`);
