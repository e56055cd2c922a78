import type { Answer } from "./answer.js";
import type { Client } from "./arx-core.js";
import { TimeoutError } from "./errors.js";
import type { Limit } from "./lifetime.js";
import type { Prepared } from "./prepare.js";

/** Sends an execution with further headers; without them, asks for an approval. Repeats what fails in passing. */
export type Exchange = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

export function newExchange(
  { transport, baseUrl }: Client,
  { fail, connector, operation, headers, body }: Prepared,
  limit: Limit,
  timeoutMs: number,
  maxRetries: number,
): Exchange {
  const late = () => fail(TimeoutError, "timeout", `no answer within ${timeoutMs} ms`, { retryable: true });
  return async (path, extra) => {
    // Member by member: spreading costs a call more than all of the rest here.
    const request = {
      url: baseUrl + path,
      method: extra ? "POST" : "GET",
      kind: extra ? "execute" : "approval",
      headers: extra ? { ...headers, ...extra } : headers,
      body: extra && body,
      connector,
      operation,
    } as const;
    for (let attempt = 1; ; attempt++) {
      try {
        return await limit(timeoutMs, ({ signal }) => transport({ ...request, attempt, signal }, fail), late);
      } catch (error) {
        await limit(retryDelay(error, attempt, maxRetries));
      }
    }
  };
}

/** As the answer asks, else 0.5 s, 1 s, 2 s … with jitter. Throws the error where it is not worth repeating, or not so soon. */
function retryDelay(error: unknown, attempt: number, maxRetries: number): number {
  const backoff = Math.min(8000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const { retryable, retryAfterMs = backoff } = Object(error) as { retryable?: boolean; retryAfterMs?: number };
  if (retryable && attempt <= maxRetries && retryAfterMs <= 60_000) return retryAfterMs;
  throw error;
}
