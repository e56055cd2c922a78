import type { Client } from "./arx-core.js";
import { AbortedError, TimeoutError } from "./errors.js";
import type { Fail } from "./fail.js";

/** Settles as `work` does, with a `TimeoutError` after `ms`; without work it only waits that long. One at a time. */
export type Limit = <T>(ms: number, work?: () => Promise<T>) => Promise<T>;

/**
 * Begins the lifetime of one call. Once the caller's signal is aborted or the client is closed, what waits within a limit ends
 * with an `AbortedError`, and so does what would wait next.
 */
export function beginLifetime(client: Client, signal: AbortSignal | undefined, fail: Fail): [limit: Limit, end: () => void] {
  let ended: Error | undefined;
  let stop: ((error: Error) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => {
    ended ??= fail(AbortedError, "aborted", "aborted, or its client closed; it may have been executed", { cause: signal?.reason });
    stop?.(ended);
  };
  if (client.isClosed || signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  client.inFlight.add(abort);
  const limit: Limit = (ms, work) =>
    new Promise((resolve, reject) => {
      if (ended) throw ended;
      stop = reject;
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          work ? reject(fail(TimeoutError, "timeout", `no answer within ${ms} ms`, { retryable: true })) : resolve(undefined as never),
        // A longer delay overflows the timer and fires at once.
        Math.min(ms, 2 ** 31 - 1),
      );
      work?.().then(resolve, reject);
    });
  const end = () => {
    clearTimeout(timer);
    client.inFlight.delete(abort);
    signal?.removeEventListener("abort", abort);
  };
  return [limit, end];
}
