import type { FastifyInstance } from "fastify";
import { jsonAnswer } from "../../execute/answer.js";
import { send } from "../send.js";

/** What has to work before requests are taken; each throws, or resolves. */
export type ReadyChecks = Readonly<Record<string, () => Promise<unknown>>>;

/** `GET /healthz`: the process lives. `GET /readyz`: it can execute calls. */
export function healthRoutes(app: FastifyInstance, ready: ReadyChecks): void {
  const checks = Object.entries(ready).map(([name, check]) => [name, sharedCheck(check)] as const);
  app.get("/healthz", (_request, reply) => send(reply, jsonAnswer(200, { status: "ok" })));
  app.get("/readyz", async (_request, reply) => {
    const found = await Promise.all(
      checks.map(async ([name, check]) => [
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

/** Anybody may ask, and as often as they like: who asks while it is looked at is answered by the same look. */
function sharedCheck(check: () => Promise<unknown>): () => Promise<unknown> {
  let looking: Promise<unknown> | undefined;
  return () => {
    looking ??= check().finally(() => {
      looking = undefined;
    });
    return looking;
  };
}
