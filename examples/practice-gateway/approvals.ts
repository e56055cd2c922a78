import { EventEmitter, once } from "node:events";
import type { Risk } from "agentvault";
import type { AuditTrail } from "./audit-trail.js";
import { Problem } from "./problem.js";
import type { Review, Reviewer } from "./reviewer.js";

export type ApprovalStatus = "pending" | "approved" | "denied" | "expired" | "consumed";

/** A call that waits for a reviewer. It is for one agent, one exact set of parameters and one use. */
export interface Approval {
  readonly id: string;
  readonly status: ApprovalStatus;
  readonly agent: string;
  readonly connector: string;
  readonly operation: string;
  readonly risk: Risk;
  readonly params: unknown;
  readonly params_digest: string;
  readonly required: number;
  readonly url: string;
  readonly expires_at: string;
  readonly decided_by?: string;
  readonly decided_at?: string;
  readonly reason?: string;
}

export type ApprovalRequest = Pick<Approval, "agent" | "connector" | "operation" | "risk" | "params" | "params_digest">;

/** pending → approved → consumed; pending → denied; pending or approved → expired. */
export class Approvals {
  readonly #approvals = new Map<string, Approval>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly trail: AuditTrail,
    private readonly reviewer: Reviewer,
    private readonly ttlMs: number,
  ) {}

  request(request: ApprovalRequest): Approval {
    const id = `apr_${this.#approvals.size + 1}`;
    const approval: Approval = {
      id,
      status: "pending",
      ...request,
      required: 1,
      url: `/console/approvals/${id}`,
      expires_at: new Date(Date.now() + this.ttlMs).toISOString(),
    };
    this.#approvals.set(id, approval);
    this.#record("approval.requested", approval);
    this.#later(this.ttlMs, () => this.#move(id, ["pending", "approved"], "expired"));
    const review = this.reviewer(approval);
    if (review) this.#later(review.afterMs, () => this.#decide(id, review));
    return approval;
  }

  get(id: string): Approval {
    const approval = this.#approvals.get(id);
    if (!approval) throw new Problem(404, "unknown_approval", `there is no approval ${id}`);
    return approval;
  }

  /** The approval as soon as it is no longer pending, or as it is when the time is up or the agent gone. */
  async waitFor(id: string, ms: number, gone: AbortSignal): Promise<Approval> {
    if (this.get(id).status === "pending" && ms > 0) {
      const signal = AbortSignal.any([AbortSignal.timeout(ms), gone]);
      await once(this.#changes, id, { signal }).catch(() => undefined);
    }
    return this.get(id);
  }

  /** Uses an approval up. Of several that try, one succeeds. */
  consume(id: string): void {
    if (!this.#move(id, ["approved"], "consumed")) throw new Problem(409, "approval_consumed", `approval ${id} was used already`);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #decide(id: string, { approve, reason }: Review): void {
    const decision = { decided_by: "user:ada", decided_at: new Date().toISOString(), reason };
    this.#move(id, ["pending"], approve ? "approved" : "denied", decision);
  }

  #move(id: string, from: readonly ApprovalStatus[], to: Exclude<ApprovalStatus, "pending">, further: Partial<Approval> = {}): boolean {
    const approval = this.#approvals.get(id);
    if (!approval || !from.includes(approval.status)) return false;
    const moved = { ...approval, ...further, status: to };
    this.#approvals.set(id, moved);
    this.#record(`approval.${to}`, moved);
    this.#changes.emit(id);
    return true;
  }

  #record(type: `approval.${"requested" | Exclude<ApprovalStatus, "pending">}`, approval: Approval): void {
    const { agent, connector, operation, risk, decided_by, reason } = approval;
    const decision = { ...(decided_by !== undefined && { decided_by }), ...(reason !== undefined && { reason }) };
    this.trail.append({ type, agent, connector, operation, risk, approval_id: approval.id, ...decision });
  }

  #later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, ms);
    this.#timers.add(timer);
  }
}
