import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { EVENT_TYPES } from "../../audit/event.js";
import type { StoredEvent } from "../../audit/export-lines.js";
import type { Checkpoints } from "../../audit-log/checkpoints.js";
import { exportTrail } from "../../audit-log/export-trail.js";
import { findEvent, findEvents } from "../../audit-log/find-events.js";
import { verifyStored } from "../../audit-log/verify-stored.js";
import { jsonAnswer } from "../../execute/answer.js";
import { VERDICTS } from "../../policy/policy.js";
import type { Queries } from "../../store/database.js";
import { Problem } from "../../wire/problem.js";
import { goneSignal } from "../gone.js";
import { PageLimit, readQuery, Whole } from "../read-query.js";
import { send } from "../send.js";

const Name = z.string().min(1).max(200).optional();
const Time = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((date) => date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999, "Expected a year from 1 to 9999")
  .optional();
const Positive = Whole.pipe(z.number().min(1));

const Page = z.strictObject({
  ...{ agent: Name, connector: Name, operation: Name, approval_id: Name, type: z.enum(EVENT_TYPES).optional(), from: Time, to: Time },
  verdict: z.enum(VERDICTS).optional(),
  cursor: Whole.optional(),
  limit: PageLimit,
});
const Span = z.strictObject({ from: Positive.optional(), to: Positive.optional() });
const Proof = z.union([
  z.strictObject({ seq: Positive, size: Positive.optional() }),
  z.strictObject({ earlier: Positive, size: Positive.optional() }),
]);

const toReviewers = { config: { keys: ["reviewer"] } } as const;

const TEXT = { "content-type": "text/plain; charset=utf-8" };

/** The stored text itself: what is shown is what was hashed. */
const shown = ({ body, hash }: StoredEvent): string => `{"event":${body},"hash":"${hash}"}`;

/** `GET /v1/audit/…`: the trail for reviewers. */
export function auditRoutes(app: FastifyInstance, database: Queries, checkpoints: Checkpoints, stopping: AbortSignal): void {
  app.get("/v1/audit/events", toReviewers, async ({ query }, reply) => {
    const { cursor = 0, limit, ...filter } = readQuery(query, Page);
    const found = await findEvents(database, filter, cursor, limit + 1);
    const page = found.slice(0, limit);
    const next = found.length > limit ? `"${page.at(-1)?.seq}"` : "null";
    return send(reply, { status: 200, body: `{"events":[${page.map(shown).join()}],"next_cursor":${next}}` });
  });
  app.get<{ Params: { id: string } }>("/v1/audit/events/:id", toReviewers, async ({ params }, reply) => {
    const event = await findEvent(database, params.id);
    if (!event) throw new Problem("not_found", "there is no such event: GET /v1/audit/events lists them");
    return send(reply, { status: 200, body: shown(event) });
  });
  app.get("/v1/audit/verify", toReviewers, async ({ query }, reply) => {
    const { from = 1, to = Number.MAX_SAFE_INTEGER } = readQuery(query, Span);
    return send(reply, jsonAnswer(200, await verifyStored(database, from, to, goneSignal(reply, stopping))));
  });
  app.get("/v1/audit/key", toReviewers, (_request, reply) =>
    send(reply, { status: 200, body: `${checkpoints.publicKey}\n`, headers: TEXT }),
  );
  app.get("/v1/audit/checkpoint", toReviewers, async (_request, reply) =>
    send(reply, { status: 200, body: (await checkpoints.newest()).note, headers: TEXT }),
  );
  app.get("/v1/audit/proof", toReviewers, async ({ query }, reply) => send(reply, jsonAnswer(200, await prove(checkpoints, query))));
  app.get("/v1/audit/export", { ...toReviewers, exposeHeadRoute: false }, (_request, reply) => {
    const lines = Readable.from(exportTrail(database, checkpoints), { signal: stopping, highWaterMark: 1 });
    return reply
      .headers({ "content-type": "application/x-ndjson", "content-disposition": 'attachment; filename="audit.ndjson"' })
      .send(lines);
  });
}

/** The proof that is asked for, with the root that it leads to. */
async function prove(checkpoints: Checkpoints, query: unknown): Promise<object> {
  const asked = readQuery(query, Proof);
  const newest = await checkpoints.newest();
  const { size = newest.size } = asked;
  const least = "seq" in asked ? asked.seq : asked.earlier;
  if (size > newest.size || least > size)
    throw new Problem("not_found", `the trail has ${newest.size} events: a proof is of one of the first ${size}`);
  const proof = await ("seq" in asked ? checkpoints.proveInclusion(least, size) : checkpoints.proveConsistency(least, size));
  return { ...asked, size, root: await checkpoints.rootAt(size), proof };
}
