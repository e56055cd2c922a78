import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { type Approval, shownToAgent } from "../../approvals/approval.js";
import { showToReviewer } from "../../approvals/show.js";
import { vote } from "../../approvals/vote.js";
import { withdraw } from "../../approvals/withdraw.js";
import { jsonAnswer } from "../../execute/answer.js";
import type { Principal } from "../../identity/principal.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { Queries } from "../../store/database.js";
import { readJson } from "../read-json.js";
import { send } from "../send.js";

/** No database takes a NUL in a text. */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^[^\0]*$/, "has a NUL in it");
const Digest = z.string().max(200);

const Approve = z.strictObject({ expected_digest: Digest, comment: Words.optional() });
const Deny = z.strictObject({ reason: Words, expected_digest: Digest.optional() });
const Withdraw = z.strictObject({ reason: Words.optional() });

type Asked = FastifyRequest<{ Params: { id: string } }>;

const askedBy = ({ params, principal, id: requestId }: Asked) => ({ id: params.id, requestId, principal: principal as Principal });

/** `POST /v1/approvals/{id}/approve`, `/deny` and `/revoke` for reviewers, `/cancel` for the agent that asked. */
export function decideRoutes(app: FastifyInstance, ledger: Ledger, database: Queries): void {
  const toReviewers = (action: string, decide: (request: Asked) => Promise<Approval>) =>
    app.post<{ Params: { id: string } }>(`/v1/approvals/:id/${action}`, { config: { keys: ["reviewer"] } }, async (request, reply) => {
      const [shown] = await showToReviewer(database, [await decide(request)]);
      return send(reply, jsonAnswer(200, shown));
    });
  toReviewers("approve", (request) => {
    const { expected_digest: expectedDigest, comment } = readJson(request, Approve);
    const { principal: reviewer, ...asked } = askedBy(request);
    return vote(ledger, { ...asked, reviewer, vote: "approve", comment, expectedDigest });
  });
  toReviewers("deny", (request) => {
    const { expected_digest: expectedDigest, reason: comment } = readJson(request, Deny);
    const { principal: reviewer, ...asked } = askedBy(request);
    return vote(ledger, { ...asked, reviewer, vote: "deny", comment, expectedDigest });
  });
  const takeBack = (request: Asked) => withdraw(ledger, { ...askedBy(request), reason: readJson(request, Withdraw).reason });
  toReviewers("revoke", takeBack);
  app.post<{ Params: { id: string } }>("/v1/approvals/:id/cancel", { config: { keys: ["agent"] } }, async (request, reply) =>
    send(reply, jsonAnswer(200, shownToAgent(await takeBack(request)))),
  );
}
