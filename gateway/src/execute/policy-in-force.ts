import { evaluate, needsObserved } from "../policy/evaluate.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyRequest } from "../policy/policy-request.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import { observedActions } from "./history.js";
import type { Judged, PolicyInForce } from "./judge.js";

/** The policy as it is now, with what the gateway itself saw agents do. */
export const policyInForce = (current: () => Policy | undefined, database: Queries): PolicyInForce => ({
  async decide(request): Promise<Judged> {
    const policy = current();
    if (!policy)
      throw new Problem("policy_unavailable", "there is no policy to judge by, so nothing was sent: try again later", { retryable: true });
    const known: PolicyRequest = { ...request, observed: [] };
    const observed = needsObserved(policy, known) ? await observedActions(database, request.agent) : [];
    return { ...evaluate(policy, { ...known, observed }), version: policy.version };
  },
});
