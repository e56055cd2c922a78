import type { ShownToReviewer } from "../approvals/approval.js";
import { safeText } from "./safe-text.js";

/** What has to be known of an approval to describe it; dates may be text, as JSON has them. */
export type Describable = Pick<
  ShownToReviewer,
  "id" | "agent" | "owner" | "connector" | "operation" | "risk" | "description" | "rule" | "required" | "params"
> & { readonly expires_at: Date | string };

/** An approval in words. All but the parameters is the gateway's own; the parameters are the agent's, and not made safe yet. */
export interface Described {
  readonly headline: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** A line each: its name, and its value as JSON. */
  readonly params: readonly string[];
}

/** How risky it is comes first, and from the operation's spec: nothing that an agent sends can say otherwise. */
export function describeApproval(approval: Describable): Described {
  const { agent, owner, connector, operation, risk, description, rule, required, expires_at, params } = approval;
  const until = new Date(expires_at).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    headline: safeText(`${risk.toUpperCase()} RISK: ${agent} asks for ${connector} ${operation}`),
    facts: [
      ["What it does", safeText(description)],
      ["Answers for the agent", safeText(owner)],
      ["Rule", safeText(rule)],
      ["Approvals needed", String(required)],
      ["Decide before", until],
    ],
    params: Object.entries(params).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  };
}
