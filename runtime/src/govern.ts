import { invalidResponse } from "./answer.js";
import { ApprovalDeniedError, ApprovalExpiredError, ApprovalPendingError, type ARXError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Fail } from "./fail.js";
import { fromWire } from "./from-wire.js";
import type { ExecuteOptions } from "./options.js";
import type { WireAnswer, WireApproval, WireMeta } from "./wire.js";

/** The approval to execute under, and the answer that asked for it. */
export interface Escalation {
  readonly id: string;
  readonly meta?: WireMeta | undefined;
}

/** Keeps the escalation of an execution for when it is resumed. */
export interface Pending {
  escalation?: Escalation | undefined;
  readonly resume: (options?: ExecuteOptions) => unknown;
}

/** Executes, and waits for reviewers where the policy escalates. A time-out is never an approval. */
export async function govern(
  pending: Pending,
  exchange: Exchange,
  fail: Fail,
  sleep: (ms: number) => Promise<unknown>,
  approvalWaitMs: number,
  timeoutMs: number,
): Promise<WireAnswer> {
  const deadline = Date.now() + approvalWaitMs;
  // How long the gateway may hold a request. A held one must end well before its time-out.
  const seconds = () => Math.trunc(Math.min(30, (deadline - Date.now()) / 1000, timeoutMs / 2000));
  let nextPoll = 0;
  let latest: WireApproval | undefined;
  for (;;) {
    const { id } = pending.escalation ?? {};
    while (id && (!latest || latest.status === "pending")) {
      const now = Date.now();
      if (latest && now >= deadline) throw unusable(pending, fail, latest);
      if (now < nextPoll) await sleep(Math.min(nextPoll, deadline) - now);
      else {
        const [, body, retryAfterMs = 0] = await exchange(`/v1/approvals/${encodeURIComponent(id)}?wait=${seconds()}`);
        // A gateway that cannot hold requests answers at once: it is asked again at its own pace, not in a loop.
        nextPoll = now + Math.max(1000, retryAfterMs);
        latest = body as WireApproval;
      }
    }
    // A consumed approval passes: the gateway replays what the same idempotency key executed under it.
    if (latest && latest.status !== "approved" && latest.status !== "consumed") throw unusable(pending, fail, latest);
    const wait = seconds();
    const [status, body] = await exchange("/v1/sdk/execute", {
      ...(wait > 0 && { prefer: `wait=${wait}` }),
      ...(id && { "arx-approval": id }),
    });
    const { result, meta, approval } = body as WireAnswer;
    if (status === 200 && result !== undefined) return body;
    if (!approval?.id) throw invalidResponse(fail, "no result");
    latest = { ...approval, status: "pending" };
    pending.escalation = { id: latest.id, meta };
  }
}

/** Why an approval cannot be used, or not yet. */
function unusable({ escalation, resume }: Pending, fail: Fail, approval: WireApproval): ARXError {
  const { id, status, decided_by, reason } = approval;
  const details = fromWire({ ...escalation?.meta, approval });
  const say = (hint: string | undefined) => [`approval ${id} is ${status}`, hint, reason].filter(Boolean).join(": ");
  if (status === "pending")
    return fail(ApprovalPendingError, "approval_pending", say("nothing ran; resume() waits on"), { ...details, resume });
  if (status === "denied") return fail(ApprovalDeniedError, "approval_denied", say(decided_by), { ...details, status: 403 });
  if (/^(expired|cancelled|revoked)$/.test(status))
    return fail(ApprovalExpiredError, "approval_expired", say("call again to ask anew"), { ...details, status: 410 });
  return invalidResponse(fail, `approval status ${status}`);
}
