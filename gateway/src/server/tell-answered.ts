import type { FastifyInstance } from "fastify";
import type { Answered } from "../telemetry/answered.js";

/** Tells of every request when it is over, also where the client hung up. */
export function tellAnswered(app: FastifyInstance, heard: (answered: Answered) => void): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.raw.once("close", () =>
      heard({
        requestId: request.id,
        route: `${request.method} ${request.routeOptions.url ?? "unknown"}`,
        principal: request.principal?.name,
        status: reply.raw.writableFinished ? reply.statusCode : undefined,
        durationMs: reply.elapsedTime,
        notes: request.notes,
      }),
    );
  });
}
