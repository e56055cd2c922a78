import { type Approval, shownToAgent } from "../approvals/approval.js";
import { consumeApproval } from "../approvals/consume-approval.js";
import { requestApproval } from "../approvals/repository.js";
import { newUlid } from "../identity/new-ulid.js";
import type { Entry, Held } from "../ledger/entry.js";
import { DEFAULT_APPROVALS } from "../policy/approval-terms.js";
import type { Queries } from "../store/database.js";
import { jsonAnswer } from "./answer.js";
import { callEvent, decidedEvent } from "./events.js";
import type { Call, Judged } from "./judge.js";
import { callOf, claimedCall, type Ending, settledBy } from "./outcome.js";
import type { ExecuteRequest } from "./request.js";

export interface ApprovalSettings {
  /** How many one agent may have open: more would not be read. */
  readonly mostPending: number;
  /** What else goes with asking, in the same transaction: notifications. */
  readonly asked: (queries: Queries, approvalId: string) => Promise<void>;
}

/** An approval that is asked for: the entry that asks, and afterwards its id. */
export interface Asking {
  readonly entry: Entry;
  readonly id: () => string;
  /** The event of the decision that it was asked for by; none where it was asked for before. */
  readonly event: () => { readonly id: string } | undefined;
}

/** Asks for an approval, or takes the one that the request or an earlier one with its key names; `anew` is given where that one is not enough. */
export function askForApproval(settings: ApprovalSettings, request: ExecuteRequest, call: Call, judged: Judged, anew?: Held): Asking {
  let id = "";
  let isKnown = false;
  const event = decidedEvent(request, call, judged);
  const claimed = (approvalId: string) => ({ ...claimedCall(anew ?? callOf(request), call), approvalId });
  const change: Entry["change"] = async (queries, { approvalId }) => {
    const known = anew ? undefined : (request.approvalId ?? approvalId);
    isKnown = known !== undefined;
    if (known !== undefined) {
      id = known;
      // The trail has the decision already; the next one is that to use the approval. It becomes the call's own then: it may be anybody's.
      return { events: [], settled: claimedCall(callOf(request), call) };
    }
    const requested = await requestApproval(queries, requestOf(request, call, judged), settings.mostPending);
    if (requested.is === "too_many") return undefined;
    id = requested.id;
    if (requested.is === "merged") return { events: [event], settled: claimed(id) };
    await settings.asked(queries, id);
    return {
      events: [...requested.expired, event, callEvent("approval.requested", request, call, { approval_id: id, rule: judged.rule })],
      settled: claimed(id),
    };
  };
  return { entry: { change }, id: () => id, event: () => (isKnown ? undefined : event) };
}

function requestOf({ principal, requestId }: ExecuteRequest, call: Call, { rule, approvals = DEFAULT_APPROVALS }: Judged) {
  const { connector, id: operation, operation: info, digest, shownParams } = call;
  return {
    ...{ id: `apr_${newUlid()}`, agent: principal.name, owner: principal.owner, connector: connector.id, operation, risk: info.risk },
    ...{ description: info.description, params: JSON.stringify(shownParams), params_digest: digest, rule, request_id: requestId },
    ...{ required: approvals.required, reviewers: approvals.reviewers ?? [], expiresInMs: approvals.expiresMs },
  };
}

/** Uses the approval up, and records that the vendor may be called. The outcome is `changed` where somebody else was first. */
export function consumeEntry(
  request: ExecuteRequest,
  held: Held,
  call: Call,
  judged: Judged,
  approval: Approval,
): Entry & { readonly event: { readonly id: string } } {
  const event = decidedEvent(request, call, judged, { approval_id: approval.id });
  return {
    event,
    change: async (queries) => ((await consumeApproval(queries, approval.id, held)) ? { events: [event] } : undefined),
    events: [
      callEvent("approval.consumed", request, call, { approval_id: approval.id }),
      callEvent("execution.started", request, call, { approval_id: approval.id }),
    ],
    settled: { ...claimedCall(held, call), isStarted: true, approvalId: approval.id },
  };
}

/** 202: nobody has decided yet, and nothing was sent. The key is free for the request that comes back. */
export function pendingEnding(held: Held, approval: Approval, meta: object): Ending {
  const headers = { location: `/v1/approvals/${approval.id}`, "retry-after": "2" };
  const answer = jsonAnswer(202, { status: "approval_pending", approval: shownToAgent(approval), meta }, headers);
  return { answer, entry: { settled: settledBy(held, answer, true) } };
}
