import type { Risk, Verdict } from "agentvault";

/** What the gateway records about a request. */
export interface AuditEvent {
  readonly id: string;
  readonly type:
    | "request.refused"
    | "policy.decided"
    | "approval.requested"
    | "approval.approved"
    | "approval.denied"
    | "approval.expired"
    | "approval.consumed"
    | "execution.finished"
    | "execution.failed";
  readonly agent?: string;
  readonly request_id?: string;
  readonly connector?: string;
  readonly operation?: string;
  readonly risk?: Risk;
  readonly verdict?: Verdict;
  readonly rule?: string;
  readonly dry_run?: true;
  readonly approval_id?: string;
  readonly decided_by?: string;
  /** The problem code of a refusal, or a reviewer's reason. */
  readonly reason?: string;
}

/** Everything that happened, in order. It only grows. */
export class AuditTrail {
  readonly #events: AuditEvent[] = [];

  get events(): readonly AuditEvent[] {
    return this.#events;
  }

  append(event: Omit<AuditEvent, "id">): AuditEvent {
    const recorded = { id: `evt_${this.#events.length + 1}`, ...event };
    this.#events.push(recorded);
    return recorded;
  }
}
