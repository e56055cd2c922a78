import type { StoredEvent } from "../audit/export-lines.js";
import type { Queries, SqlValue } from "../store/database.js";

/** Which events are asked for; what is left out matters not. */
export interface EventFilter {
  readonly agent?: string | undefined;
  readonly connector?: string | undefined;
  readonly operation?: string | undefined;
  readonly verdict?: string | undefined;
  readonly approval_id?: string | undefined;
  readonly type?: string | undefined;
  /** By the clock of the gateway that wrote them: from this moment on. */
  readonly from?: Date | undefined;
  /** Before this moment. */
  readonly to?: Date | undefined;
}

const CONDITIONS: Readonly<Record<keyof EventFilter, string>> = {
  agent: "agent =",
  connector: "connector =",
  operation: "operation =",
  verdict: "verdict =",
  approval_id: "approval_id =",
  type: "type =",
  from: "at >=",
  to: "at <",
};

/** The first events behind number `after` that the filter lets through, in their order. */
export function findEvents(queries: Queries, filter: EventFilter, after: number, limit: number): Promise<StoredEvent[]> {
  const values: SqlValue[] = [after, limit];
  const conditions = ["seq > $1"];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filter[name as keyof EventFilter];
    if (value !== undefined) conditions.push(`${condition} $${values.push(value)}`);
  }
  return queries.query(`select seq, hash, body from audit_events where ${conditions.join(" and ")} order by seq limit $2`, values);
}

export async function findEvent(queries: Queries, id: string): Promise<StoredEvent | undefined> {
  const [event] = await queries.query<StoredEvent>("select seq, hash, body from audit_events where id = $1", [id]);
  return event;
}
