import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Baseline, Policy, Rule } from "./policy.js";

/** The policy of these rules. */
export function makePolicy(rules: readonly Rule[], baseline: Baseline): Policy {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const digest = createHash("sha256")
    .update(canonicalize({ rules: sorted, baseline }) ?? "")
    .digest("hex");
  return { rules: sorted, baseline, version: `sha256:${digest}` };
}

/** What counts where no file says otherwise. */
export const DEFAULT_POLICY: Policy = makePolicy([], { low: "PERMIT", medium: "PERMIT", high: "ESCALATE", critical: "DENY" });
