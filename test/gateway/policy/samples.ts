import type { Policy } from "../../../gateway/src/policy/policy.js";
import type { PolicyRequest } from "../../../gateway/src/policy/policy-request.js";
import { readPolicy } from "../../../gateway/src/policy/read-policy.js";

export const BASELINE = "baseline: { low: PERMIT, medium: PERMIT, high: ESCALATE, critical: DENY }";

/** The policy of a text, which has no mistakes. */
export function policyOf(...lines: string[]): Policy {
  const read = readPolicy(`${lines.join("\n")}\n`, "policy.yaml");
  if ("mistakes" in read) throw new Error(JSON.stringify(read.mistakes));
  return read.policy;
}

/** The policy of rules, each in YAML's flow style, above the usual baseline. */
export const policyWith = (...rules: string[]): Policy =>
  policyOf(rules.length > 0 ? "rules:" : "rules: []", ...rules.map((rule) => `  - ${rule}`), BASELINE);

interface Given {
  agent?: string;
  connector?: string;
  operation?: string;
  formerNames?: string[];
  scopes?: string[];
  risk?: string;
  params?: unknown;
  asserted?: string[];
  observed?: string[];
}

/** A request to contain a host, unless something else is said. */
export function requestOf({
  agent = "agent:triage",
  params = { ids: ["h1"], action_name: "contain" },
  asserted = [],
  observed = [],
  ...given
}: Given = {}): PolicyRequest {
  const { connector = "crowdstrike", operation = "hosts:write", scopes = ["hosts:write"], risk = "high", formerNames } = given;
  return { agent, params, asserted, observed, operation: { connector, operation, scopes, risk, ...(formerNames ? { formerNames } : {}) } };
}
