import type { Verdict } from "@agentvault/runtime";
import type { Call, Judged } from "./judge.js";
import type { ExecuteRequest } from "./request.js";

/** What an answer says of its call; the event is the one that tells of it, where there is one. */
export function metaOf(
  { requestId }: ExecuteRequest,
  { operation, contract }: Call,
  judged: Judged,
  verdict: Verdict,
  event: { readonly id: string } | undefined,
) {
  const policy = { rule: judged.rule, version: judged.version };
  return { request_id: requestId, verdict, risk: operation.risk, policy, audit_event_id: event?.id, ...contract };
}
