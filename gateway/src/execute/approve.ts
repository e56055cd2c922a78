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
  const { id, status, decided_by, reason, left_ms } = approval;
  const members = { approval: shownToAgent(approval) };
  const because = reason === null ? "" : `: ${reason}`;
  if (status === "denied") throw new Problem("approval_denied", `${decided_by} denied approval ${id}${because}`, members);
  if (status === "consumed" && approval.consumed_by !== nameOf(callOf(request)))
    throw new Problem("approval_consumed", `approval ${id} was used by another call: it is for one`, members);
  if (status === "consumed" && left_ms <= 0)
    throw new Problem(
      "approval_expired",
      `the time of approval ${id} is up: call again under a new idempotency key to ask for another`,
      members,
    );
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
