import { type Candidate, candidatesOf } from "./candidates.js";
import { type Decision, decide } from "./decide.js";
import type { Policy } from "./policy.js";
import type { PolicyRequest } from "./policy-request.js";
import { NO_RULE } from "./reserved-rules.js";

/** What a policy says to a request. Never throws: what goes wrong is a DENY. */
export function evaluate(policy: Policy, request: PolicyRequest): Decision {
  try {
    return decide(policy, request.operation.risk, matchesOf(policy, request));
  } catch {
    return { verdict: "DENY", rule: NO_RULE.error, matched: [] };
  }
}

function matchesOf(policy: Policy, request: PolicyRequest): Candidate[] {
  return candidatesOf(policy, request.operation).filter(({ conditions }) => conditions.every((condition) => condition.holds(request)));
}

/** Whether a verdict takes knowing what the agent did before: `observed` of the request is not looked at. Never throws. */
export function needsObserved(policy: Policy, request: PolicyRequest): boolean {
  try {
    return candidatesOf(policy, request.operation).some(({ conditions }) => isOpenBut(conditions, request));
  } catch {
    return false; // evaluate fails in the same place, and denies
  }
}

/** Whether what the agent did before is all that is left to ask. */
const isOpenBut = (conditions: Candidate["conditions"], request: PolicyRequest): boolean =>
  conditions.some(({ of }) => of === "observed") &&
  conditions.every((condition) => condition.of === "observed" || condition.holds(request));
