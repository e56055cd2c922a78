import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** What was shown to the reviewer is what is approved. @throws Problem approval_params_mismatch */
export function requireShown(expectedDigest: string, { id, params_digest }: Approval): void {
  if (expectedDigest === params_digest) return;
  throw new Problem("approval_params_mismatch", `expected_digest is not the params_digest of ${id}: look at the approval again`);
}
