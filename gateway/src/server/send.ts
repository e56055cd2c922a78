import type { FastifyReply } from "fastify";
import type { Answer } from "../execute/answer.js";

/** Sends an answer, which is JSON already. */
export const send = (reply: FastifyReply, { status, body, headers }: Answer): FastifyReply =>
  reply
    .code(status)
    .headers({ "content-type": "application/json", ...headers })
    .send(body);
