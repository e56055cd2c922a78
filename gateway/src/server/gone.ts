import type { FastifyReply } from "fastify";
import { whenOver } from "./when-over.js";

/** Aborted when the client hangs up, or the gateway stops: then nobody waits for an answer any more. */
export function goneSignal(reply: FastifyReply, stopping: AbortSignal): AbortSignal {
  const hungUp = new AbortController();
  whenOver(reply, () => hungUp.abort());
  return AbortSignal.any([hungUp.signal, stopping]);
}
