import type { FastifyReply } from "fastify";

/** Calls back when an answer is sent or its client has hung up: at once where that was before. */
export function whenOver({ raw }: FastifyReply, over: () => void): void {
  if (raw.destroyed) over();
  else raw.once("close", over);
}
