import { explain, resolveOperation } from "@agentvault/runtime/server";
import type { Catalog, Found, Resolved } from "../catalog/catalog.js";
import { Problem } from "../wire/problem.js";
import type { Asked } from "./request.js";

/** @throws Problem unknown_connector or unknown_operation */
export async function find(catalog: Catalog, connector: string, operation: string): Promise<Found> {
  const module = await catalog.load(connector);
  if (!module) throw new Problem("unknown_connector", `there is no connector ${quote(connector)}: GET /v1/connectors lists them`);
  const found = resolveOperation(module.OPERATION_MAP, operation);
  if (!found)
    throw new Problem("unknown_operation", `${connector} has no operation ${quote(operation)}: GET /v1/connectors/${connector} lists them`);
  return { connector: module.CONNECTOR, id: found.id, operation: found.info };
}

/** @throws Problem validation_error with every mistake. */
export function validate(found: Found, asked: Asked): Resolved {
  const { params: schema, parameters } = found.operation;
  const parsed = schema.safeParse(asked.params);
  if (parsed.success) return { ...found, params: parsed.data as Resolved["params"] };
  const sensitive = Object.keys(parameters).filter((name) => parameters[name]?.sensitive);
  const errors = explain(parsed.error, asked.params, { sensitive, schema });
  const [first] = errors;
  throw new Problem("validation_error", `${found.id}: ${first?.path || "the parameters"} ${first?.message}`, { errors });
}

/** What a client names, as it may stand in a message. */
const quote = (text: string): string => JSON.stringify(text.slice(0, 80));

/** Earlier actions that a client tells of, by their present names; what is unknown here stays as it was told. */
export async function presentNames(catalog: Catalog, asked: Asked): Promise<readonly string[]> {
  const actions = asked.session_context?.prior_actions ?? [];
  return Promise.all(
    actions.map(async ({ connector, operation }) => {
      const module = await catalog.load(connector);
      return `${connector} ${(module && resolveOperation(module.OPERATION_MAP, operation)?.id) ?? operation}`;
    }),
  );
}
