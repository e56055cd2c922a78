import { step } from "../telemetry/step.js";
import { VendorFailure, type VendorResult } from "../vendor/vendor.js";
import { Problem } from "../wire/problem.js";
import { jsonAnswer } from "./answer.js";
import { callEvent } from "./events.js";
import type { Call } from "./judge.js";
import { type Ending, endWith, settledBy } from "./outcome.js";
import type { ExecuteRequest } from "./request.js";

/** Calls the vendor. That it may be called is recorded before. */
export async function perform(request: ExecuteRequest, call: Call, meta: object, approvalId: string | undefined): Promise<Ending> {
  try {
    return finished(request, call, meta, approvalId, await step("vendor", () => call.ready.send(request.traceparent)));
  } catch (error) {
    if (!(error instanceof VendorFailure)) throw error;
    return failed(request, call, meta, approvalId, error);
  }
}

function finished(request: ExecuteRequest, call: Call, meta: object, approvalId: string | undefined, result: VendorResult): Ending {
  const { status, durationMs, nextPage } = result;
  const members = { outcome: "finished", upstream_status: status, duration_ms: durationMs, ...(approvalId && { approval_id: approvalId }) };
  const event = callEvent("execution.finished", request, call, members);
  const upstream = { status, duration_ms: durationMs };
  const answer = jsonAnswer(200, {
    result: result.result,
    meta: {
      ...{ ...meta, audit_event_id: event.id, approval_id: approvalId ?? null, replayed: false, upstream },
      ...(nextPage && { next_page: nextPage }),
    },
  });
  return { answer, entry: { events: [event], settled: { ...settledBy(request, answer, false), isFinished: true } } };
}

function failed(request: ExecuteRequest, call: Call, meta: object, approvalId: string | undefined, failure: VendorFailure): Ending {
  const { code, message, outcome, upstream, retryAfterMs } = failure;
  // What was not sent may be sent; what may have been done must not be done twice, unless doing it twice is doing it once.
  const retryable = outcome === "not_sent" || (outcome === "unknown" && call.operation.idempotent);
  const event = callEvent(outcome === "unknown" ? "execution.unknown" : "execution.failed", request, call, {
    ...{ outcome, ...(upstream && { upstream_status: upstream.status }), ...(approvalId && { approval_id: approvalId }) },
  });
  const after = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  const told = code === "upstream_error" ? { upstream } : { outcome };
  const problem = new Problem(code, message, { retryable, approval_id: approvalId ?? null, ...told }, after);
  const { answer, entry } = endWith(request, problem, event, meta);
  return { answer, entry: { ...entry, events: [event] } };
}
