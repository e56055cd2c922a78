import type { Queries } from "../store/database.js";

/** After so long without a sign of life an instance is taken for dead. It may not be: what it holds is numbered, and no longer counts. */
const SILENCE = "20 seconds";

/** Others begin again to sign at other moments than this one. */
const HEARD_AGAIN_MS = 10_000;

/** How often an instance says that it lives. */
export const SIGN_OF_LIFE_MS = 5_000;

/** Says that an instance lives. */
export const signLife = (queries: Queries, instance: string): Promise<unknown[]> =>
  queries.query("insert into instances (id) values ($1) on conflict (id) do update set seen_at = clock_timestamp()", [instance]);

/** An instance's own signs of life. Where the store was away nobody's came through: what others' silence says depends on them. */
export class SignsOfLife {
  #last = performance.now();
  /** Since when there was none too late. */
  #since = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly queries: Queries,
    private readonly instance: string,
  ) {}

  async sign(): Promise<void> {
    await signLife(this.queries, this.instance);
    const now = performance.now();
    if (now - this.#last > 2 * SIGN_OF_LIFE_MS) this.#since = now;
    this.#last = now;
  }

  /** Whether who is silent may be taken for dead. */
  get areHeard(): boolean {
    const now = performance.now();
    return now - this.#last <= 2 * SIGN_OF_LIFE_MS && now - this.#since > HEARD_AGAIN_MS;
  }
}

/** Says that an instance has ended, and holds nothing. */
export const signEnd = (queries: Queries, instance: string): Promise<unknown[]> =>
  queries.query("delete from instances where id = $1", [instance]);

/** Forgets instances that are taken for dead. One that lives after all says so again. */
export const forgetDead = (queries: Queries): Promise<unknown[]> =>
  queries.query(`delete from instances where seen_at < clock_timestamp() - interval '${SILENCE}'`);

/** A call that an instance holds and nobody works on: the instance died, or could not tell whether it got it. */
export interface Orphan {
  readonly agent: string;
  readonly key: string;
  readonly claim: number;
  readonly connector: string | null;
  readonly operation: string | null;
  readonly approval_id: string | null;
  /** The vendor may have been called. */
  readonly started: boolean;
}

const ORPHANS = "select agent, key, claim, connector, operation, approval_id, started from claimed_calls() as call";

/** Calls whose instances are dead; with `isAlone` there is no other instance, so that every other is dead. */
export const findOrphans = (queries: Queries, instance: string, isAlone: boolean): Promise<Orphan[]> =>
  queries.query<Orphan>(
    `${ORPHANS} where instance <> $1
       and ($2 or not exists (select from instances where id = call.instance and seen_at > clock_timestamp() - interval '${SILENCE}'))
     limit 500`,
    [instance, isAlone],
  );

/** Calls that an instance holds; of some of them it may not know. */
export const findHeld = (queries: Queries, instance: string): Promise<Orphan[]> =>
  queries.query<Orphan>(`${ORPHANS} where instance = $1`, [instance]);
