import type { Approval, Approvals } from "./approvals.js";
import type { AuditEvent, AuditTrail } from "./audit-trail.js";
import type { Execution } from "./execution.js";
import type { Claim, IdempotencyKeys } from "./idempotency.js";
import { decide } from "./policy.js";
import { Problem } from "./problem.js";
import { vendorAnswer } from "./vendor.js";
import { VendorError } from "./vendor-error.js";

/** An answer that is not an error. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly meta?: object; readonly [member: string]: unknown };
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an agent asks beside the call itself: the request's headers. */
export interface Wishes {
  readonly requestId: string;
  readonly agent: string;
  readonly idempotencyKey: string;
  /** How long the request may be held for a reviewer. */
  readonly waitMs: number;
  /** Aborted when the agent hangs up: what is approved later waits for it to come back. */
  readonly gone: AbortSignal;
  readonly approvalId: string | undefined;
  readonly isDryRun: boolean;
}

/** Judges a call by the policy, has it approved where it must be, and executes it. */
export class Governor {
  constructor(
    private readonly trail: AuditTrail,
    private readonly approvals: Approvals,
    private readonly keys: IdempotencyKeys<Answer>,
  ) {}

  async execute(execution: Execution, wishes: Wishes): Promise<Answer> {
    if (wishes.isDryRun) return { status: 200, body: { result: null, meta: { ...this.#judge(execution, wishes).meta, dry_run: true } } };
    return this.keys.hold(`${wishes.agent} ${wishes.idempotencyKey}`, execution.digest, async (claim) => {
      if (claim.executed) return replay(claim.executed);
      const { verdict, meta } = this.#judge(execution, wishes);
      if (verdict === "DENY") throw new Problem(403, "policy_denied", `policy denies ${execution.info.risk} risk operations`, meta);
      if (verdict === "ESCALATE") {
        const approval = await this.#approve(execution, wishes, claim);
        if (approval.status === "pending") return pending(approval, meta);
        requireApproved(approval, meta);
        this.approvals.consume(approval.id);
      }
      claim.executed = this.#call(execution, wishes, { ...meta, verdict: "PERMIT" }, claim.approvalId);
      return claim.executed;
    });
  }

  #judge(execution: Execution, wishes: Wishes) {
    const { contract } = execution;
    const { risk } = execution.info;
    const { verdict, rule } = decide(risk);
    const event = this.#record("policy.decided", execution, wishes, { verdict, rule, ...(wishes.isDryRun && { dry_run: true }) });
    const meta = {
      request_id: wishes.requestId,
      verdict,
      risk,
      policy: { rule, version: "practice" },
      audit_event_id: event.id,
      ...contract,
    };
    return { verdict, meta };
  }

  /** The approval of this call: the one that it names or has asked for before, else a new one; waited for as long as is wished. */
  async #approve({ connector, operation, info, params, digest }: Execution, wishes: Wishes, claim: Claim<Answer>) {
    const { agent, approvalId, waitMs, gone } = wishes;
    const id = approvalId ?? claim.approvalId;
    const { risk } = info;
    const approval = id
      ? this.approvals.get(id)
      : this.approvals.request({ agent, connector, operation, risk, params, params_digest: digest });
    if (approval.params_digest !== digest)
      throw new Problem(422, "approval_params_mismatch", `approval ${approval.id} is for another operation or other parameters`);
    claim.approvalId = approval.id;
    return this.approvals.waitFor(approval.id, waitMs, gone);
  }

  #call(execution: Execution, wishes: Wishes, meta: object, approvalId: string | undefined): Answer {
    const { connector, operation, params, info } = execution;
    const started = Date.now();
    const approval = approvalId === undefined ? {} : { approval_id: approvalId };
    try {
      const { result, nextPage } = vendorAnswer(connector, operation, params, info.result);
      const event = this.#record("execution.finished", execution, wishes, approval);
      const upstream = { status: 200, duration_ms: Date.now() - started };
      const next = nextPage && { next_page: nextPage };
      return {
        status: 200,
        body: { result, meta: { ...meta, audit_event_id: event.id, approval_id: approvalId ?? null, replayed: false, upstream, ...next } },
      };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      const event = this.#record("execution.failed", execution, wishes, approval);
      const { status, body, message } = error;
      throw new Problem(502, "upstream_error", message, {
        ...meta,
        audit_event_id: event.id,
        upstream: { status, body },
        retryable: false,
      });
    }
  }

  #record(type: AuditEvent["type"], { connector, operation, info }: Execution, { agent, requestId }: Wishes, further: Partial<AuditEvent>) {
    return this.trail.append({ type, agent, request_id: requestId, connector, operation, risk: info.risk, ...further });
  }
}

const replay = ({ body, ...answer }: Answer): Answer => ({ ...answer, body: { ...body, meta: { ...body.meta, replayed: true } } });

function pending(approval: Approval, meta: object): Answer {
  return {
    status: 202,
    body: { status: "approval_pending", approval: shown(approval), meta },
    headers: { location: `/v1/approvals/${approval.id}`, "retry-after": "1" },
  };
}

function requireApproved(approval: Approval, meta: object): void {
  const { id, status, reason, decided_by } = approval;
  const members = { ...meta, approval: shown(approval) };
  if (status === "denied") throw new Problem(403, "approval_denied", `${decided_by} denied approval ${id}: ${reason}`, members);
  if (status === "expired") throw new Problem(410, "approval_expired", `approval ${id} expired`, members);
  if (status === "consumed") throw new Problem(409, "approval_consumed", `approval ${id} was used already`, members);
}

/** An approval as its agent sees it: the parameters are the agent's own, and are not repeated. */
export function shown({ params, ...approval }: Approval): object {
  return approval;
}
