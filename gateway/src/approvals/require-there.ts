import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

export const unknownApproval = (): Problem => new Problem("unknown_approval", "there is no such approval: GET /v1/approvals lists them");

/** What a reviewer looks for. @throws Problem unknown_approval */
export function requireThere(approval: Approval | undefined): Approval {
  if (approval) return approval;
  throw unknownApproval();
}
