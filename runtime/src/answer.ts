import { errorClassOf, InvalidResponseError } from "./errors.js";
import type { Fail } from "./fail.js";
import { fromWire } from "./from-wire.js";
import type { WireProblem } from "./wire.js";

/** A success: its status, its JSON object, and its headers, which only few look at. */
export type Answer = readonly [status: number, body: object, headers: Headers];

/** What an answer says; throws the error that it stands for. */
export function readAnswer({ headers, status }: Response, text: string, redact: (text: string) => string, fail: Fail): Answer {
  const isSuccess = status === 200 || status === 202;
  const body = parseObject(isSuccess ? text : redact(text));
  if (isSuccess && body) return [status, body, headers];
  // Enough of a foreign answer to know it by, safe to print.
  const start = redact(text)
    .slice(0, 100)
    .replace(/\p{C}+/gu, " ");
  if (isSuccess) throw invalidResponse(fail, start);
  const problem: WireProblem = { detail: start, ...(headers.get("content-type")?.includes("problem+json") && body) };
  const { code, title, detail = title } = problem;
  const retryAfterMs = readRetryAfter(headers);
  throw fail(errorClassOf(status, code), code ?? "http_error", `${detail} (HTTP ${status})`, {
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
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  const ms = Number(value) * 1000 || Date.parse(value as string) - Date.now();
  return ms > 0 ? ms : ms <= 0 ? 0 : undefined;
}
