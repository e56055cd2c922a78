import { type APIStatusError, errorClassOf, InvalidResponseError } from "./errors.js";
import type { Fail } from "./fail.js";
import { fromWire } from "./from-wire.js";
import type { WireProblem } from "./wire.js";

/** A success: its status, its JSON object, and in how many milliseconds the gateway wants to be asked again. */
export type Answer = readonly [status: number, body: object, retryAfterMs: number | undefined];

/** What an answer says; throws the error that it stands for. */
export function readAnswer({ headers, status }: Response, text: string, redact: (text: string) => string, fail: Fail): Answer {
  const retryAfterMs = readRetryAfter(headers.get("retry-after"));
  const isSuccess = status === 200 || status === 202;
  const body = parseObject(isSuccess ? text : redact(text));
  if (isSuccess && body) return [status, body, retryAfterMs];
  // Enough of a foreign answer to know it by, safe to print.
  const detail = redact(text)
    .slice(0, 100)
    .replace(/\p{C}+/gu, " ");
  if (isSuccess) throw invalidResponse(fail, detail);
  const isProblem = headers.get("content-type")?.includes("problem+json");
  throw statusError(fail, status, { detail, ...(isProblem && body) }, retryAfterMs);
}

/** The error that an error answer stands for. */
export function statusError(fail: Fail, status: number, problem: WireProblem, retryAfterMs?: number): APIStatusError {
  const { code, title, detail = title } = problem;
  return fail(errorClassOf(status, code), code ?? "http_error", `${detail} (HTTP ${status})`, {
    // Where the answer does not say: the gateway is too busy, or a proxy did not reach it.
    retryable: /^(429|50[234]|rate_limited|idempotency_in_progress)$/.test(code ?? `${status}`),
    ...fromWire(problem),
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

export function invalidResponse(fail: Fail, got: string): InvalidResponseError {
  return fail(InvalidResponseError, "invalid_response", `not the gateway's answer: ${got}; check baseUrl`);
}

function parseObject(text: string): object | undefined {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds; it is a number of seconds or a date, or cannot be read. */
function readRetryAfter(value: string | null): number | undefined {
  const ms = Number(value) * 1000 || Date.parse(value as string) - Date.now();
  return ms > 0 ? ms : ms <= 0 ? 0 : undefined;
}
