import type { AnyOperation } from "@agentvault/runtime/server";
import type { UpstreamFault } from "../answer/upstream-fault.js";
import { OutboundError, type Outcome } from "../outbound/index.js";
import { StoreAwayError } from "../store/store-away.js";
import { toProblem } from "../wire/to-problem.js";
import { type Failure, VendorFailure } from "./vendor.js";

/** A vendor's answer that is an error. With 429 a vendor says that it did nothing; with 503 it may have done some of it. */
export function faultOf({ idempotent }: AnyOperation, { message, status, body }: UpstreamFault, pauseMs: number): VendorFailure {
  const retryable = status === 429 || (status === 503 && idempotent);
  const pause = pauseMs > 0 ? { retryAfterMs: pauseMs } : {};
  return new VendorFailure(message, { code: "upstream_error", outcome: "failed", retryable, upstream: { status, body }, ...pause });
}

/** What failed before the call itself was sent: whatever became of a request for its token, the vendor has done nothing of it. */
export const unsentFailureOf = (operation: AnyOperation, error: unknown): unknown =>
  error instanceof StoreAwayError ? toProblem(error) : failureOf(operation, error, "not_sent");

/** No answer of a vendor; anything else is handed back as it is. */
export function failureOf({ idempotent }: AnyOperation, error: unknown, known?: Outcome): unknown {
  if (!(error instanceof OutboundError)) return error;
  const { kind, message, details } = error;
  const outcome = known ?? error.outcome;
  const retryAfter = details.retryAfterMs === undefined ? {} : { retryAfterMs: details.retryAfterMs };
  return new VendorFailure(message, { ...failureByKind(kind, outcome, idempotent), ...retryAfter });
}

function failureByKind(kind: OutboundError["kind"], outcome: Outcome, idempotent: boolean): Failure {
  switch (kind) {
    case "overloaded":
    case "breaker_open":
    case "vendor_rate_limited":
      return { code: "overloaded", outcome: "not_sent", retryable: true };
    // Neither the address nor the answer becomes another by asking again.
    case "blocked_address":
    case "invalid_request":
      return { code: "upstream_error", outcome: "failed", retryable: false };
    case "too_large":
    case "bad_encoding":
      return { code: "upstream_error", outcome, retryable: false };
    default:
      return { code: "upstream_timeout", outcome, retryable: outcome === "not_sent" || idempotent };
  }
}
