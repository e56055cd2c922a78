import { evaluate, needsObserved } from "../policy/evaluate.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyRequest } from "../policy/policy-request.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import type { Judged, PolicyInForce } from "./judge.js";

/** How far back an agent's actions count as its history. */
const HISTORY = "24 hours";

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

async function observedActions(database: Queries, agent: string): Promise<string[]> {
  const rows = await database.query<{ action: string }>(
    `select distinct connector || ' ' || operation as action from calls where agent = $1 and finished_at > clock_timestamp() - interval '${HISTORY}'`,
    [agent],
  );
  return rows.map(({ action }) => action);
}
