import type { FastifyReply } from "fastify";
import type { Answer } from "../execute/answer.js";

/** Sends an answer, which is JSON already. */
export function send(reply: FastifyReply, { status, body, headers, code }: Answer): FastifyReply {
  if (code !== undefined) reply.request.notes.code = code;
  return reply
    .code(status)
    .headers({ "content-type": "application/json", ...headers })
    .send(body);
}
