import type { FastifyReply } from "fastify";
import { whenOver } from "./when-over.js";

/** Aborted when the client hangs up, or the gateway stops: then nobody waits for an answer any more. */
export function goneSignal(reply: FastifyReply, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController();
  const end = () => gone.abort();
  // `AbortSignal.any` would leave something at `stopping` for good, each time.
  if (stopping.aborted) end();
  else stopping.addEventListener("abort", end);
  whenOver(reply, () => {
    stopping.removeEventListener("abort", end);
    end();
  });
  return gone.signal;
}
