import type { Client } from "./arx-core.js";

/** Settles as `work` does, or after `ms`: rejecting with `late`, or resolving where there is no work. */
export type Limit = <T>(ms: number, work?: (controller: AbortController) => Promise<T>, late?: () => Error) => Promise<T>;

/**
 * Begins the lifetime of one call. Once the caller's signal is aborted or the client is closed, what waits within a limit ends
 * with the reason, and so does what would wait next.
 */
export function beginLifetime(client: Client, signal: AbortSignal | undefined, reason: () => Error): [limit: Limit, end: () => void] {
  let ended: Error | undefined;
  let stop: ((error: unknown) => void) | undefined;
  const abort = () => {
    ended ??= reason();
    stop?.(ended);
  };
  if (client.isClosed || signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  client.inFlight.add(abort);
  const limit: Limit = (ms, work, late) =>
    new Promise((resolve, reject) => {
      if (ended) throw ended;
      const controller = new AbortController();
      const give = (value?: unknown) => {
        clearTimeout(timer);
        resolve(value as never);
      };
      const fail = (error: unknown) => {
        clearTimeout(timer);
        controller.abort();
        reject(error);
      };
      // A longer delay overflows the timer and fires at once.
      const timer = setTimeout(() => (late ? fail(late()) : give()), Math.min(ms, 2 ** 31 - 1));
      stop = fail;
      work?.(controller).then(give, fail);
    });
  const end = () => {
    client.inFlight.delete(abort);
    signal?.removeEventListener("abort", abort);
  };
  return [limit, end];
}
