import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";

/** Longer than any request. */
const LONG_MS = 2 ** 31 - 1;

/**
 * A `fetch` that hands its requests to an app of this process: no port, no socket, and everything else as over HTTP. The app must not be
 * ready yet.
 */
export function fetchFrom(app: FastifyInstance): typeof fetch {
  const callers = new AsyncLocalStorage<AbortSignal>();
  app.addHook("onRequest", async (_request, reply) => hangUpWith(callers.getStore(), reply.raw));
  return async (input, init) => {
    const request = new Request(input, init);
    // The caller's own: the signal of a request stops following it once either is collected.
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const payload = Buffer.from(await request.arrayBuffer());
    const sent = {
      ...{ method: request.method as "GET", url: pathname + search, headers: Object.fromEntries(request.headers) },
      ...(payload.length > 0 && { payload }),
    };
    // A socket would keep the process from ending before there is an answer.
    const alive = setTimeout(() => {}, LONG_MS);
    try {
      // Asked for its answer inside, or it would begin outside of what the hook can see.
      const answer = await callers.run(signal, () => app.inject(sent).then((one) => one));
      const { statusCode: status, headers, rawPayload } = answer;
      return new Response(rawPayload.length > 0 ? new Uint8Array(rawPayload) : null, { status, headers: pairsOf(headers) });
    } catch (cause) {
      // As fetch has it: the reason of whoever aborted, or a TypeError where there is no answer.
      throw signal.aborted ? signal.reason : new TypeError("fetch failed", { cause });
    } finally {
      clearTimeout(alive);
    }
  };
}

/** Whoever aborts a fetch closes its connection. */
function hangUpWith(signal: AbortSignal | undefined, response: ServerResponse): void {
  const hangUp = () => void response.destroy();
  signal?.addEventListener("abort", hangUp);
  response.once("close", () => signal?.removeEventListener("abort", hangUp));
}

const pairsOf = (headers: Readonly<Record<string, number | string | readonly string[] | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, String(one)]));
