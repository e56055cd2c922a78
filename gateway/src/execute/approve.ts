import type { Approval } from "../approvals/approval.js";
import { shownToAgent } from "../approvals/approval.js";
import { requireOwn } from "../approvals/require-own.js";
import { requireSameCall } from "../approvals/require-same-call.js";
import { nameOf } from "../ledger/entry.js";
import { Problem } from "../wire/problem.js";
import type { Call, Judged } from "./judge.js";
import { callOf } from "./outcome.js";
import type { ExecuteRequest } from "./request.js";

/** The approval, where it is for this call: its agent, its operation, its very parameters. @throws Problem */
export function requireBound({ principal }: ExecuteRequest, { digest }: Call, approval: Approval | undefined): Approval {
  const own = requireOwn(principal.name, approval);
  requireSameCall(digest, own);
  return own;
}

/** @throws Problem where the approval does not let the call pass. */
export function requireUsable(request: ExecuteRequest, approval: Approval): void {
  const { id, decided_by, reason } = approval;
  const isConsumed = approval.status === "consumed";
  // Used by this very call, which was not sent: it is good for it until its time is over.
  const status = isConsumed && approval.left_ms <= 0 ? "expired" : approval.status;
  const members = { approval: shownToAgent({ ...approval, status }) };
  const because = reason === null ? "" : `: ${reason}`;
  if (status === "denied") throw new Problem("approval_denied", `${decided_by} denied approval ${id}${because}`, members);
  if (isConsumed && approval.consumed_by !== nameOf(callOf(request)))
    throw new Problem("approval_consumed", `approval ${id} was used by another call: it is for one`, members);
  if (status === "expired" || status === "cancelled" || status === "revoked")
    throw new Problem(
      "approval_expired",
      `approval ${id} is ${status}${because}: call again under a new idempotency key to ask for another`,
      members,
    );
}

/** Whether what was approved is enough for what the policy wants by now. */
export function isEnough({ approvals }: Judged, approval: Approval): boolean {
  const { required = 1, reviewers = [] } = approvals ?? {};
  const isNarrow = reviewers.length === 0 || (approval.reviewers.length > 0 && approval.reviewers.every((one) => reviewers.includes(one)));
  return approval.required >= required && isNarrow;
}
