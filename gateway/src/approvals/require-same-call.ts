import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** What was approved is one operation with its very parameters. @throws Problem approval_params_mismatch */
export function requireSameCall(digest: string, approval: Approval): void {
  if (approval.params_digest === digest) return;
  throw new Problem(
    "approval_params_mismatch",
    `approval ${approval.id} is for another operation or other parameters: leave ARX-Approval out to ask for one for these`,
  );
}
