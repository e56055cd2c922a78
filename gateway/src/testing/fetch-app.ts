import type { FastifyInstance } from "fastify";

/** Longer than any request. */
const LONG_MS = 2 ** 31 - 1;

/** A `fetch` that hands its requests to an app of this process: no port, no socket, and everything else as over HTTP. */
export const fetchFrom =
  (app: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { method, headers, signal } = request;
    signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const payload = Buffer.from(await request.arrayBuffer());
    const sent = {
      ...{ method: method as "GET", url: pathname + search, headers: Object.fromEntries(headers), signal },
      ...(payload.length > 0 && { payload }),
    };
    // A socket would keep the process from ending before there is an answer.
    const alive = setTimeout(() => {}, LONG_MS);
    const answer = await app
      .inject(sent)
      .catch((cause: unknown) => {
        // As fetch has it: the reason of whoever aborted, or a TypeError where there is no answer. Asking the request keeps it in memory:
        // its signal does not follow the caller's once it is collected.
        throw request.signal.aborted ? request.signal.reason : new TypeError("fetch failed", { cause });
      })
      .finally(() => clearTimeout(alive));
    return new Response(answer.rawPayload.length > 0 ? new Uint8Array(answer.rawPayload) : null, {
      status: answer.statusCode,
      headers: Object.entries(answer.headers).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, String(one)]),
      ),
    });
  };
