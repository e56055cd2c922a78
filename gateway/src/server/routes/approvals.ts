import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { shownToAgent } from "../../approvals/approval.js";
import type { Decisions } from "../../approvals/decisions.js";
import { listApprovals } from "../../approvals/repository.js";
import { requireOwn } from "../../approvals/require-own.js";
import { requireThere } from "../../approvals/require-there.js";
import { showToReviewer } from "../../approvals/show.js";
import { jsonAnswer } from "../../execute/answer.js";
import type { Queries } from "../../store/database.js";
import { goneSignal } from "../gone.js";
import { PageLimit, readQuery } from "../read-query.js";
import { send } from "../send.js";
import { waitMs } from "../wait.js";

const STATUSES = ["pending", "approved", "denied", "expired", "cancelled", "revoked", "consumed"] as const;

const Page = z.strictObject({
  status: z.enum(STATUSES).default("pending"),
  cursor: z.string().max(64).optional(),
  limit: PageLimit,
});

/** `GET /v1/approvals` for reviewers, and `GET /v1/approvals/{id}`: an agent sees its own, a reviewer sees each and all of it. */
export function approvalRoutes(app: FastifyInstance, database: Queries, decisions: Decisions, stopping: AbortSignal): void {
  app.get("/v1/approvals", { config: { keys: ["reviewer"] } }, async (request, reply) => {
    const { status, cursor, limit } = readQuery(request.query, Page);
    const { approvals, isLast } = await listApprovals(database, { status, after: cursor, limit });
    const next = isLast ? null : (approvals.at(-1)?.id ?? null);
    return send(reply, jsonAnswer(200, { approvals: await showToReviewer(database, approvals), next_cursor: next }));
  });
  app.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    "/v1/approvals/:id",
    { config: { keys: ["agent", "reviewer"] } },
    async (request, reply) => {
      const { id } = request.params;
      const { kind, name } = request.principal ?? {};
      const found = await decisions.waitFor(id, waitMs(`wait=${request.query.wait}`), goneSignal(reply, stopping));
      const approval = kind === "reviewer" ? requireThere(found) : requireOwn(name ?? "", found);
      const shown = kind === "reviewer" ? (await showToReviewer(database, [approval]))[0] : shownToAgent(approval);
      return send(reply, jsonAnswer(200, shown, approval.status === "pending" ? { "retry-after": "2" } : {}));
    },
  );
}
