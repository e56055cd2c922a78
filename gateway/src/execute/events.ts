import { type EventMembers, type EventType, type Json, type NamedEvent, nameEvent } from "../audit/event.js";
import { cutParams } from "./cut-params.js";
import type { Call, Judged } from "./judge.js";
import type { ExecuteRequest } from "./request.js";

/** An event about a call. */
export function callEvent(type: EventType, { principal, requestId }: ExecuteRequest, call: Call, members: EventMembers = {}): NamedEvent {
  const { connector, id, operation } = call;
  return nameEvent(type, {
    ...{ agent: principal.name, request_id: requestId, connector: connector.id, operation: id, risk: operation.risk },
    ...members,
  });
}

/** What the policy decided, with all that it decided on. */
export function decidedEvent(
  request: ExecuteRequest,
  call: Call,
  { verdict, rule, version }: Judged,
  members: EventMembers = {},
): NamedEvent {
  const { method, path, scope } = call.operation;
  return callEvent("policy.decided", request, call, {
    ...{ method, path_template: path, scope, verdict, rule, policy_version: version },
    ...{ params_digest: call.digest, params_redacted: cutParams(call.shownParams) as Json },
    ...members,
  });
}
