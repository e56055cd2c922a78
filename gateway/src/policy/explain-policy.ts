import type { Approvals } from "./approval-terms.js";
import type { CommandResult } from "./command-result.js";
import { conditionsOf } from "./conditions.js";
import { evaluate } from "./evaluate.js";
import { onlyRaises } from "./only-raises.js";
import type { Policy, Rule } from "./policy.js";
import type { PolicyRequest } from "./policy-request.js";

/** What a policy says to a request, and of each rule whether it matches, or which of its conditions is the first that does not hold. */
export function explainPolicy(policy: Policy, request: PolicyRequest): CommandResult {
  const { verdict, rule, approvals } = evaluate(policy, request);
  const width = Math.max(0, ...policy.rules.map(({ id }) => id.length));
  const { connector, operation, risk } = request.operation;
  const lines = [
    `${verdict} by ${rule}: ${request.agent}, ${connector} ${operation} (${risk})`,
    ...(approvals === undefined ? [] : [describeApprovals(approvals)]),
    ...policy.rules.map((one) => `  ${one.id.padEnd(width)}  ${one.verdict.padEnd(8)}  ${explainRule(one, request)}`),
  ];
  return { text: `${lines.join("\n")}\n`, exitCode: 0 };
}

function explainRule(rule: Rule, request: PolicyRequest): string {
  const failed = conditionsOf(rule).find((condition) => !condition.holds(request));
  if (failed !== undefined) return `no: ${failed.name}`;
  return onlyRaises(rule.match, request.operation) ? "matches, and only raises" : "matches";
}

const describeApprovals = ({ required, reviewers, expiresMs }: Approvals): string =>
  `  ${required} of ${reviewers?.join(", ") ?? "all reviewers"}, within ${expiresMs / 60_000} minutes`;
