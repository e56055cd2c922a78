import type { FastifyInstance } from "fastify";
import { shownToAgent } from "../../approvals/approval.js";
import type { Decisions } from "../../approvals/decisions.js";
import { jsonAnswer } from "../../execute/answer.js";
import { Problem } from "../../wire/problem.js";
import { goneSignal } from "../gone.js";
import { send } from "../send.js";
import { waitMs } from "../wait.js";

/** `GET /v1/approvals/{id}`: an agent sees its own. */
export function approvalRoute(app: FastifyInstance, decisions: Decisions, stopping: AbortSignal): void {
  app.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    "/v1/approvals/:id",
    { config: { keys: ["agent"] } },
    async (request, reply) => {
      const { id } = request.params;
      const approval = await decisions.waitFor(id, waitMs(`wait=${request.query.wait}`), goneSignal(reply, stopping));
      if (approval?.agent !== request.principal?.name || !approval) throw new Problem("unknown_approval", "you have no such approval");
      return send(reply, jsonAnswer(200, shownToAgent(approval), approval.status === "pending" ? { "retry-after": "2" } : {}));
    },
  );
}
