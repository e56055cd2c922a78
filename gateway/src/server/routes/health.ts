import type { FastifyInstance } from "fastify";
import { jsonAnswer } from "../../execute/answer.js";
import { send } from "../send.js";

/** What has to work before requests are taken; each throws, or resolves. */
export type ReadyChecks = Readonly<Record<string, () => Promise<unknown>>>;

/** `GET /healthz`: the process lives. `GET /readyz`: it can execute calls. */
export function healthRoutes(app: FastifyInstance, checks: ReadyChecks): void {
  app.get("/healthz", (_request, reply) => send(reply, jsonAnswer(200, { status: "ok" })));
  app.get("/readyz", async (_request, reply) => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [
        name,
        await check().then(
          () => "ok",
          () => "failed",
        ),
      ]),
    );
    const isReady = found.every(([, state]) => state === "ok");
    return send(reply, jsonAnswer(isReady ? 200 : 503, { status: isReady ? "ready" : "not ready", checks: Object.fromEntries(found) }));
  });
}
