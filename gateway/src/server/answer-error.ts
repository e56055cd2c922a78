import type { FastifyReply, FastifyRequest } from "fastify";
import { problemAnswer } from "../execute/answer.js";
import { Problem, type ProblemCode } from "../wire/problem.js";
import { toProblem } from "../wire/to-problem.js";
import { send } from "./send.js";

/** The framework's own errors, as the protocol calls them. */
const CODES: ReadonlyMap<string, [ProblemCode, string]> = new Map([
  ["FST_ERR_CTP_BODY_TOO_LARGE", ["body_too_large", "the body is too large"]],
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", ["unsupported_media_type", "send application/json"]],
  ["FST_ERR_CTP_INVALID_CONTENT_LENGTH", ["bad_request", "the body is not as long as Content-Length says"]],
  ["FST_ERR_CTP_EMPTY_JSON_BODY", ["malformed_json", "the body is empty"]],
  ["FST_ERR_BAD_URL", ["bad_request", "the address cannot be read"]],
  ["FST_ERR_MAX_PARAM_LENGTH", ["bad_request", "the address is too long"]],
]);

/** An error as its client gets it. What nobody foresaw is logged, and says nothing of itself. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = frameworkProblem(error) ?? toProblem(error);
  if (problem.status >= 500 && problem !== error) request.log.error({ err: error, request_id: request.id }, "request failed");
  return send(reply, problemAnswer(problem, { requestId: request.id }));
}

function frameworkProblem(error: unknown): Problem | undefined {
  const { code = "" } = Object(error) as { code?: string };
  const [known, detail] = CODES.get(code) ?? [];
  return known && detail ? new Problem(known, detail) : undefined;
}
