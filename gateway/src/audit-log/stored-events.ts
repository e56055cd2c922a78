import { setImmediate as nextTurn } from "node:timers/promises";
import type { StoredEvent } from "../audit/export-lines.js";
import type { LeafSpan } from "../audit/merkle.js";
import type { Queries } from "../store/database.js";

/** A row of the trail: the event, and what the store finds it by. */
export interface EventRow extends StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly agent: string | null;
  readonly connector: string | null;
  readonly operation: string | null;
  readonly verdict: string | null;
  readonly approval_id: string | null;
}

export const EVENT_COLUMNS = "seq, id, type, agent, connector, operation, verdict, approval_id, hash, body";

/** A body may have a megabyte of parameters in it. */
const EVENTS_AT_ONCE = 200;

const HASHES_AT_ONCE = 10_000;

/** The number of the last event. */
export async function headSeq(queries: Queries): Promise<number> {
  const [head] = await queries.query<{ seq: number }>("select seq from audit_head");
  if (!head) throw new Error("the head of the audit trail is missing");
  return head.seq;
}

/** The events from one to another, both included, in their order. Other work has its turn in between. */
export async function* readEvents(queries: Queries, from: number, to: number): AsyncGenerator<EventRow> {
  for (let next = from; next <= to; next += EVENTS_AT_ONCE) {
    yield* await queries.query<EventRow>(`select ${EVENT_COLUMNS} from audit_events where seq between $1 and $2 order by seq`, [
      next,
      Math.min(to, next + EVENTS_AT_ONCE - 1),
    ]);
    await nextTurn();
  }
}

/** The hashes of events as leaves of the Merkle tree: event 1 is leaf 0. @throws where one is missing */
export async function* readLeaves(queries: Queries, { start, end }: LeafSpan): AsyncGenerator<string[]> {
  for (let next = start; next < end; next += HASHES_AT_ONCE) {
    const last = Math.min(end, next + HASHES_AT_ONCE);
    const rows = await queries.query<{ hash: string }>("select hash from audit_events where seq > $1 and seq <= $2 order by seq", [
      next,
      last,
    ]);
    if (rows.length !== last - next) throw new Error(`of the audit trail's events ${next + 1} to ${last} some are missing`);
    yield rows.map(({ hash }) => hash);
    await nextTurn();
  }
}
