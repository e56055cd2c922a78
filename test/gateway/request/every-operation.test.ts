import type { AnyOperation, ConnectorInfo, ConnectorModule, VariableInfo } from "@agentvault/runtime/server";
import { connectors } from "agentvault/server";
import { expect, test } from "vitest";
import { buildRequest } from "../../../gateway/src/request/build-request.js";
import type { Target } from "../../../gateway/src/request/target.js";
import { sampleParams } from "./sample-params.js";

type Params = Readonly<Record<string, unknown>>;

test("every operation of every connector becomes the request that its spec tells", { timeout: 120_000 }, async () => {
  let count = 0;
  const refused: string[] = [];
  for (const load of Object.values(connectors)) {
    const { CONNECTOR, OPERATION_MAP }: ConnectorModule = await load();
    const target = { variables: configured(CONNECTOR) };
    for (const [id, operation] of Object.entries(OPERATION_MAP)) {
      count += 1;
      const { params, isAccepted } = sampleParams(operation.params);
      if (!isAccepted) refused.push(`${CONNECTOR.id} ${id}`);
      check(CONNECTOR, id, operation, params, target);
    }
  }
  expect(count).toBeGreaterThanOrEqual(2841);
  expect(refused.length, refused.join("\n")).toBeLessThan(100);
});

const variablesOf = ({ api }: ConnectorInfo): Readonly<Record<string, VariableInfo>> =>
  Object.assign({}, ...Object.values(api.servers).map(({ variables }) => variables));

/** A value for each variable that has no default. */
const configured = (connector: ConnectorInfo): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variablesOf(connector))
      .filter(([, info]) => info.default === undefined)
      .map(([name]) => [name, "my-own"]),
  );

function check(connector: ConnectorInfo, id: string, operation: AnyOperation, params: Params, target: Target): void {
  const at = `${connector.id} ${id} ${JSON.stringify(params)}`;
  const { method, url, headers, body } = buildRequest({ connector, operation, params, target });
  expect(method, at).toBe(operation.method);
  expect(url.href, at).not.toMatch(/[{}#]/);
  const { baseUrl = "" } = connector.api.servers[operation.server ?? "default"] ?? {};
  const variables = variablesOf(connector);
  const base = baseUrl.replace(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? "my-own");
  expect(url.href.startsWith(base), at).toBe(true);
  expect(readPath(operation, url.pathname.slice(new URL(base).pathname.replace(/\/$/, "").length)), at).toEqual(
    pathParams(operation, params),
  );
  expect([...url.searchParams].sort(), at).toEqual(expectedQuery(connector, operation, params).sort());
  if (method === "GET") expect(body, at).toBeUndefined();
  if (body !== undefined) expect(readBody(`${body}`, headers["content-type"] ?? ""), at).toEqual(expectedBody(operation, params));
  for (const [key, { in: place, wire = key }] of Object.entries(operation.parameters)) {
    if (place === "header" && Object.hasOwn(params, key)) expect(headers[wire.toLowerCase()], at).toBe(`${params[key]}`);
  }
}

/** The parameters in a path, read back by the template alone. */
function readPath({ path }: AnyOperation, actual: string): Params {
  const names: string[] = [];
  const pattern = (path.split("#")[0] ?? "").replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  const [, ...values] = new RegExp(`^${pattern}$`).exec(actual) ?? [];
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at] ?? "")]));
}

const pathParams = ({ parameters }: AnyOperation, params: Params): Params =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([, info]) => info.in === "path")
      .map(([key, { wire = key }]) => [wire, `${params[key]}`]),
  );

function expectedQuery({ api }: ConnectorInfo, { query, parameters }: AnyOperation, params: Params): string[][] {
  const fixed = Object.entries({ ...api.query, ...query }).map(([name, value]) => [name, `${value}`]);
  const given = Object.entries(parameters)
    .filter(([key, info]) => info.in === "query" && params[key] != null)
    .flatMap(([key, { wire = key, style, explode }]) => flatten(wire, params[key], style === "deepObject", explode !== false));
  return [...fixed, ...given];
}

function flatten(name: string, value: unknown, isDeep: boolean, isExploded: boolean): string[][] {
  if (Array.isArray(value)) return isExploded ? value.map((item) => [name, `${item}`]) : [[name, value.join(",")]];
  if (!isDeep || typeof value !== "object" || value === null) return [[name, `${value}`]];
  return Object.entries(value).flatMap(([key, item]) => flatten(`${name}[${key}]`, item, true, true));
}

function readBody(body: string, type: string): unknown {
  if (type.includes("json")) return JSON.parse(body);
  return type.includes("form-urlencoded") ? [...new URLSearchParams(body)] : body;
}

function expectedBody({ body = "json", fields = {}, graphql, parameters }: AnyOperation, params: Params): unknown {
  const given = Object.entries(parameters).filter(([key]) => params[key] !== undefined);
  const whole = given.find(([, info]) => info.whole);
  if (whole) return params[whole[0]];
  if (graphql) return { query: graphql, variables: Object.fromEntries(given.map(([key, { wire = key }]) => [wire, params[key]])) };
  const named = given.filter(([, info]) => info.in === "body").map(([key, { wire = key }]) => [wire, params[key]] as const);
  if (body === "json") return { ...fields, ...Object.fromEntries(named) };
  return [...Object.entries(fields), ...named].flatMap(([name, value]) => flatten(name, value, false, true));
}
