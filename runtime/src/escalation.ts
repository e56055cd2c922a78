import { invalidResponse } from "./answer.js";
import { ApprovalDeniedError, ApprovalExpiredError, ApprovalPendingError, type ARXError, type ErrorClass } from "./errors.js";
import type { Fail } from "./fail.js";
import { fromWire } from "./from-wire.js";
import type { WireApproval, WireMeta } from "./wire.js";

/** The approval to execute under, and the answer that asked for it. */
export interface Escalation {
  readonly id: string;
  readonly meta?: WireMeta | undefined;
}

/** Why an approval cannot be used, or not yet. */
export function unusable(fail: Fail, escalation: Escalation | undefined, approval: WireApproval, resume: unknown): ARXError {
  const { id, status, decided_by, reason } = approval;
  const error = (type: ErrorClass<ARXError>, code: string, hint: string | undefined, details: object) =>
    fail(type, `approval_${code}`, [`approval ${id} is ${status}`, hint, reason].filter(Boolean).join(": "), {
      ...fromWire({ ...escalation?.meta, approval }),
      ...details,
    });
  if (status === "pending") return error(ApprovalPendingError, status, "nothing ran; resume() waits on", { resume });
  if (status === "denied") return error(ApprovalDeniedError, status, decided_by, { status: 403 });
  if (/^(expired|cancelled|revoked)$/.test(status))
    return error(ApprovalExpiredError, "expired", "call again to ask anew", { status: 410 });
  return invalidResponse(fail, `approval status ${status}`);
}
