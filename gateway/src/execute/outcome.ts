import type { NamedEvent } from "../audit/event.js";
import type { Found } from "../catalog/catalog.js";
import type { Entry, Held, Settled } from "../ledger/entry.js";
import type { Problem } from "../wire/problem.js";
import { type Answer, problemAnswer } from "./answer.js";
import type { ExecuteRequest } from "./request.js";

/** Answers that the same request would get again: these are kept and replayed. The others leave the key free. */
const FINAL: ReadonlySet<number> = new Set([200, 403, 410, 422, 502, 504]);

/** The call of a request, as its key names it. */
export const callOf = ({ principal, idempotencyKey }: ExecuteRequest) => ({ agent: principal.name, key: idempotencyKey });

/** A call that a request goes on working on, now that it is known what it calls. */
export const claimedCall = (held: Held, { connector, id }: Found) =>
  ({ ...held, state: "claimed", connector: connector.id, operation: id }) as const;

/** What a call becomes when it is answered so. */
export const settledBy = (held: Held, { status, body }: Answer, isRetryable: boolean): Settled =>
  FINAL.has(status) && !isRetryable ? { ...held, state: "answered", status, answer: body } : { ...held, state: "free" };

/** How a call ends: what is recorded, and what the client is answered. */
export interface Ending {
  readonly entry: Entry & { readonly settled: Settled };
  readonly answer: Answer;
}

/** A call that ends with a problem. `event` tells of it; `held` is left out by the entry that claims. */
export function endWith(
  request: ExecuteRequest,
  problem: Problem,
  event: NamedEvent,
  meta: object = {},
  held: Held = callOf(request),
): Ending {
  const answer = problemAnswer(problem, { requestId: request.requestId, auditEventId: event.id, members: { ...meta } });
  return { answer, entry: { events: [event], settled: settledBy(held, answer, problem.members["retryable"] === true) } };
}
