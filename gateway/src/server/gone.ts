import type { FastifyReply } from "fastify";

/** Aborted when the client hangs up, or the gateway stops: then nobody waits for an answer any more. */
export function goneSignal(reply: FastifyReply, stopping: AbortSignal): AbortSignal {
  const hungUp = new AbortController();
  if (reply.raw.destroyed) hungUp.abort();
  else reply.raw.once("close", () => hungUp.abort());
  return AbortSignal.any([hungUp.signal, stopping]);
}
