import type { Logger } from "pino";
import { type Answered, outcomeOf } from "./answered.js";

/** One line for a request: who asked for what, and what came of it. Nothing that it brought along stands in it. */
export function logAnswered(logger: Logger, answered: Answered): void {
  const { requestId, route, principal, status, durationMs, notes } = answered;
  const { connector, operation, verdict } = notes;
  const ms = Math.round(durationMs * 10) / 10;
  logger.info(
    { request_id: requestId, route, agent: principal, connector, operation, verdict, outcome: outcomeOf(answered), status, ms },
    "request",
  );
}
