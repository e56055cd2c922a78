import { type ChainHead, GENESIS, hashEvent } from "../audit/chain.js";
import type { AuditEvent } from "../audit/event.js";
import type { Queries } from "../store/database.js";
import { type EventRow, headSeq, readEvents } from "./stored-events.js";

/** What a look through the stored trail came to. */
export interface StoredVerification {
  readonly ok: boolean;
  /** How many events are good, from the first that was looked at. */
  readonly count: number;
  /** The last of these; where there is none, the one before. */
  readonly head: ChainHead;
  readonly first_bad: { readonly seq: number; readonly reason: string } | null;
}

/** The members that the store finds events by: they must say what the events say. */
const FOUND_BY = ["id", "type", "agent", "connector", "operation", "verdict", "approval_id"] as const;

/**
 * Recomputes the chain from the rows of events `from` to `to`, both included, and stops where `gone` is aborted. That the end of the trail is
 * missing shows only where the head was left as it was: checkpoints that are kept elsewhere show the rest.
 */
export async function verifyStored(queries: Queries, from: number, to: number, gone: AbortSignal): Promise<StoredVerification> {
  const last = Math.min(to, await headSeq(queries));
  let head = await headBefore(queries, from);
  let count = 0;
  const bad = (reason: string): StoredVerification => ({ ok: false, count, head, first_bad: { seq: from + count, reason } });
  for await (const row of readEvents(queries, from, last)) {
    const reason = findFault(head, row);
    if (reason !== undefined) return bad(reason);
    head = { seq: row.seq, hash: row.hash };
    count += 1;
    gone.throwIfAborted();
  }
  return from + count <= last ? bad("the event is missing") : { ok: true, count, head, first_bad: null };
}

async function headBefore(queries: Queries, from: number): Promise<ChainHead> {
  if (from === 1) return GENESIS;
  const [before] = await queries.query<ChainHead>("select seq, hash from audit_events where seq = $1", [from - 1]);
  return before ?? { seq: from - 1, hash: "" };
}

function findFault(head: ChainHead, row: EventRow): string | undefined {
  if (row.seq !== head.seq + 1) return "the event is missing";
  const event = parse(row.body);
  if (!event || hashEvent(head.hash, row.body) !== row.hash) return "the event is not the one that was hashed behind the event before it";
  if (event.seq !== row.seq || event.prev_hash !== head.hash) return "the event says that it stands elsewhere";
  const other = FOUND_BY.find((name) => (event[name] ?? null) !== row[name]);
  return other && `the store finds the event by another ${other} than it has`;
}

function parse(body: string): AuditEvent | undefined {
  try {
    return Object(JSON.parse(body)) as AuditEvent;
  } catch {
    return undefined;
  }
}
