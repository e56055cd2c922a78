import type { Keys } from "../identity/keys.js";
import { type Call, type Judged, judge, type PolicyInForce } from "./judge.js";
import type { ExecuteRequest } from "./request.js";

/** What may have changed while a reviewer decided. */
export interface Changeable {
  readonly policy: PolicyInForce;
  readonly keys: Keys;
}

/**
 * Guards against what has changed since a call was judged (`before`): asks whether its key is still in use, and asks the policy again.
 * @throws Problem unauthenticated or policy_unavailable
 */
export async function judgeAnew({ policy, keys }: Changeable, { principal }: ExecuteRequest, call: Call, _before: Judged): Promise<Judged> {
  await keys.requireInUse(principal);
  return judge(policy, principal.name, call);
}
