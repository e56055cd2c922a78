import type { Held } from "../ledger/entry.js";
import { step } from "../telemetry/step.js";
import { type Failure, VendorFailure, type VendorResult } from "../vendor/vendor.js";
import { Problem } from "../wire/problem.js";
import { internalError } from "../wire/to-problem.js";
import { jsonAnswer, problemAnswer } from "./answer.js";
import { callEvent } from "./events.js";
import type { Call } from "./judge.js";
import type { Ending } from "./outcome.js";
import type { ExecuteRequest } from "./request.js";

/** A call on its way to the vendor: that it may be called is recorded. */
export interface Run {
  readonly request: ExecuteRequest;
  readonly held: Held;
  readonly call: Call;
  readonly meta: object;
  readonly approvalId?: string;
  /** Told of what nobody foresaw. */
  readonly failed: (error: unknown) => void;
}

/** Calls the vendor, and gives what the client is answered and what is recorded of it. Never throws. */
export async function perform(run: Run): Promise<Ending> {
  try {
    return finished(run, await step("vendor", () => run.call.ready.send(run.request.traceparent)));
  } catch (error) {
    if (error instanceof VendorFailure) return failed(run, error);
    if (error instanceof Problem) return ended(run, error, "not_sent");
    run.failed(error);
    return ended(run, internalError(), "unknown");
  }
}

function finished(run: Run, { result, status, durationMs, nextPage }: VendorResult): Ending {
  const { request, held, call, meta, approvalId } = run;
  const upstream = { status, duration_ms: Math.round(durationMs) };
  const event = callEvent("execution.finished", request, call, {
    ...{ outcome: "succeeded", upstream_status: status, duration_ms: upstream.duration_ms },
    ...approvalOf(run),
  });
  const told = { ...meta, audit_event_id: event.id, approval_id: approvalId ?? null, replayed: false, upstream };
  const answer = jsonAnswer(200, { result, meta: { ...told, ...(nextPage && { next_page: nextPage }) } });
  const settled = { ...held, state: "answered", status: 200, answer: answer.body, isFinished: true } as const;
  return { answer, entry: { events: [event], settled } };
}

function failed(run: Run, { failure, message }: VendorFailure): Ending {
  const { code, outcome, retryable, upstream, retryAfterMs } = failure;
  const headers = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  const told = code === "upstream_error" ? { upstream } : { outcome };
  return ended(run, new Problem(code, message, { retryable, ...told }, headers), outcome, upstream?.status);
}

/** The key is free again where nothing was sent or doing it twice does no harm; otherwise this is its answer for good. */
function ended(run: Run, problem: Problem, outcome: Failure["outcome"], status?: number): Ending {
  const { request, held, call, meta, approvalId } = run;
  const members = { outcome, code: problem.code, ...(status !== undefined && { upstream_status: status }), ...approvalOf(run) };
  const event = callEvent(outcome === "unknown" ? "execution.unknown" : "execution.failed", request, call, members);
  const told = { ...meta, approval_id: approvalId ?? null };
  const answer = problemAnswer(problem, { requestId: request.requestId, auditEventId: event.id, members: told });
  const isFree = outcome === "not_sent" || problem.members["retryable"] === true;
  const settled = isFree ? ({ state: "free" } as const) : ({ state: "answered", status: answer.status, answer: answer.body } as const);
  return { answer, entry: { events: [event], settled: { ...held, ...settled } } };
}

const approvalOf = ({ approvalId }: Run): object => (approvalId === undefined ? {} : { approval_id: approvalId });
