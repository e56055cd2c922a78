import { type Condition, conditionsOf } from "./conditions.js";
import { onlyRaises } from "./only-raises.js";
import type { Policy, Rule } from "./policy.js";
import type { JudgedOperation, PolicyRequest } from "./policy-request.js";

/** A rule that is about an operation, and what is left to ask of a request. */
export interface Candidate {
  readonly rule: Rule;
  readonly onlyRaises: boolean;
  readonly conditions: readonly Condition[];
}

const known = new WeakMap<Policy, WeakMap<JudgedOperation, readonly Candidate[]>>();

/** The rules of a policy that are about an operation, found once for each operation object. */
export function candidatesOf(policy: Policy, operation: JudgedOperation): readonly Candidate[] {
  const ofPolicy = known.get(policy) ?? new WeakMap<JudgedOperation, readonly Candidate[]>();
  const candidates = ofPolicy.get(operation) ?? find(policy, operation);
  known.set(policy, ofPolicy.set(operation, candidates));
  return candidates;
}

function find(policy: Policy, operation: JudgedOperation): Candidate[] {
  const request: PolicyRequest = { agent: "", operation, params: undefined, asserted: [], observed: [] };
  return policy.rules.flatMap((rule) => {
    const conditions = conditionsOf(rule);
    if (!conditions.every((condition) => condition.of !== "operation" || condition.holds(request))) return [];
    return [
      { rule, onlyRaises: onlyRaises(rule.match, operation), conditions: conditions.filter((condition) => condition.of !== "operation") },
    ];
  });
}
