import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Catalog } from "../../catalog/catalog.js";
import { jsonAnswer } from "../../execute/answer.js";
import { find } from "../../execute/resolve.js";
import { Problem } from "../../wire/problem.js";
import { send } from "../send.js";

/** `GET /v1/connectors` and what is below it: what can be called. */
export function connectorRoutes(app: FastifyInstance, catalog: Catalog): void {
  const anybodyWithAKey = { config: { keys: ["agent", "reviewer"] } } as const;
  app.get("/v1/connectors", anybodyWithAKey, (_request, reply) =>
    send(reply, jsonAnswer(200, { connectors: catalog.ids.map((id) => ({ id })) })),
  );
  app.get<{ Params: { name: string } }>("/v1/connectors/:name", anybodyWithAKey, async ({ params: { name } }, reply) => {
    const module = await catalog.load(name);
    if (!module) throw new Problem("unknown_connector", "there is no such connector: GET /v1/connectors lists them");
    const operations = Object.entries(module.OPERATION_MAP).map(([id, { method, path, scope, risk, effect, description }]) => ({
      ...{ id, method, path, scope, risk, effect, description },
    }));
    return send(reply, jsonAnswer(200, { id: name, name: module.CONNECTOR.name, operations }));
  });
  app.get<{ Params: { name: string; operation: string } }>(
    "/v1/connectors/:name/operations/:operation",
    anybodyWithAKey,
    async ({ params }, reply) => {
      const { id, operation } = await find(catalog, params.name, params.operation);
      const { method, path, scope, risk, effect, idempotent, description, pagination, contract } = operation;
      const schemas = { params: schemaOf(operation.params, "input"), result: schemaOf(operation.result, "output") };
      return send(
        reply,
        jsonAnswer(200, { id, method, path, scope, risk, effect, idempotent, description, pagination, contract, ...schemas }),
      );
    },
  );
}

const schemaOf = (schema: z.ZodType, io: "input" | "output") => z.toJSONSchema(schema, { io, unrepresentable: "any" });
