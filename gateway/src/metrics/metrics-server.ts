import fastify from "fastify";
import type { Gateway } from "../gateway.js";
import { healthRoutes } from "../server/routes/health.js";

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `/metrics`, `/healthz` and `/readyz` on an address of their own: they take no key, and are nobody's business outside. */
export async function startMetricsServer(
  { host, port }: { readonly host: string; readonly port: number },
  { metrics, ready }: Pick<Gateway, "metrics" | "ready">,
): Promise<MetricsServer> {
  const app = fastify({ forceCloseConnections: true });
  app.get("/metrics", async (_request, reply) => reply.type("text/plain; version=0.0.4; charset=utf-8").send(await metrics()));
  healthRoutes(app, ready);
  const url = await app.listen({ host, port });
  return { url, close: async () => app.close() };
}
