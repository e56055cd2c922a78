import { type Answer, invalidResponse, statusError } from "./answer.js";
import { ApprovalPendingError } from "./errors.js";
import { fromWire } from "./from-wire.js";
import type { ExecuteOptions } from "./options.js";
import type { Prepared } from "./prepare.js";
import type { WireAnswer, WireApproval } from "./wire.js";

/** Sends an execution with further headers; without them, asks for an approval. Retries. */
export type Exchange = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Executes, and waits for reviewers where the policy escalates. A time-out is never an approval. */
export async function govern(
  prepared: Prepared,
  exchange: Exchange,
  sleep: (ms: number) => Promise<void>,
  approvalWaitMs: number,
  timeoutMs: number,
  resume: (options?: ExecuteOptions) => unknown,
): Promise<WireAnswer> {
  const { fail } = prepared;
  const deadline = Date.now() + approvalWaitMs;
  // How long the gateway may hold a request. A held one must end well before its time-out.
  const seconds = () => Math.trunc(Math.min(30, (deadline - Date.now()) / 1000, timeoutMs / 2000));
  let nextPoll = 0;
  let latest: WireApproval | undefined;
  for (;;) {
    const { approval } = prepared;
    while (approval && (!latest || latest.status === "pending")) {
      const now = Date.now();
      if (latest && now >= deadline) throw pendingError(prepared, latest, resume);
      if (now < nextPoll) await sleep(Math.min(nextPoll, deadline) - now);
      else {
        const [, body, retryAfterMs = 0] = await exchange(`/v1/approvals/${encodeURIComponent(approval.id)}?wait=${seconds()}`);
        // A gateway that cannot hold requests answers at once: it is asked again at its own pace, not in a loop.
        nextPoll = now + Math.max(1000, retryAfterMs);
        latest = body as WireApproval;
      }
    }
    if (latest) checkDecision(prepared, latest);
    const wait = seconds();
    const [status, body] = await exchange("/v1/sdk/execute", {
      ...(wait > 0 && { prefer: `wait=${wait}` }),
      ...(approval && { "arx-approval": approval.id }),
    });
    const { result, meta, approval: asked } = body as WireAnswer;
    if (status === 200 && result !== undefined) return body;
    if (!asked?.id) throw invalidResponse(fail, "no result");
    latest = { ...asked, status: "pending" };
    prepared.approval = { id: latest.id, meta };
  }
}

function pendingError({ fail, approval }: Prepared, latest: WireApproval, resume: unknown): ApprovalPendingError {
  return fail(ApprovalPendingError, "approval_pending", `approval ${latest.id} awaits a reviewer; nothing ran; resume() goes on`, {
    ...fromWire({ ...approval?.meta, approval: latest }),
    resume,
  });
}

/** A consumed approval passes: the gateway replays what the same idempotency key executed under it. */
function checkDecision({ fail, approval }: Prepared, latest: WireApproval): void {
  const { id, status, decided_by, reason } = latest;
  if (status === "approved" || status === "consumed") return;
  const isDenied = status === "denied";
  if (!isDenied && !/^(expired|cancelled|revoked)$/.test(status)) throw invalidResponse(fail, `approval status ${status}`);
  throw statusError(fail, isDenied ? 403 : 410, {
    ...approval?.meta,
    code: isDenied ? "approval_denied" : "approval_expired",
    detail: [`approval ${id} is ${status}`, decided_by, reason].filter(Boolean).join(": "),
    approval: latest,
  });
}
