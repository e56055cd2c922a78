import { pathVariables } from "../model/params.js";
import type { Spec } from "../spec/format.js";
import { asList, asNode, asText, asTexts, member, type Node } from "./node.js";
import type { RawOperation } from "./operations.js";
import { plainText } from "./text.js";
import { snakeCase, wordsOf } from "./words.js";

type Api = Spec["api"];
type Auth = Api["auth"];
type Server = Exclude<NonNullable<Api["servers"]>[string], string>;

/** The hosts and the credential of a document, and which host each operation is sent to. */
export interface DraftApi {
  readonly api: Api;
  readonly serverOf: (operation: RawOperation) => string | undefined;
  /** What the document left open. */
  readonly notes: readonly string[];
}

export function mapApi(operations: readonly RawOperation[], document: Node): DraftApi {
  const servers: Record<string, Server> = {};
  const byUrl = new Map<string, string>();
  const main = serverAt(document["servers"], document) ?? { baseUrl: "https://{host}" };
  byUrl.set(main.baseUrl, "default");
  const serverOf = (operation: RawOperation): string | undefined => {
    const server = serversOf(operation);
    if (server === undefined) return undefined;
    const name = byUrl.get(server.baseUrl) ?? serverName(server.baseUrl, servers);
    if (name === "default") return undefined;
    byUrl.set(server.baseUrl, name);
    servers[name] = server;
    return name;
  };
  for (const operation of operations) serverOf(operation);
  const others = Object.keys(servers).length > 0 ? { servers } : {};
  const { auth, notes } = authOf(document, operations);
  const hostless = main.baseUrl.startsWith("https://{host}") ? ["api.baseUrl is https://{host}: the document names no host"] : [];
  return { api: { ...main, ...others, auth }, serverOf, notes: [...hostless, ...notes] };
}

/** The nearest list of servers counts; that of another document of the folder is its own. */
function serversOf({ node, item, document }: RawOperation): Server | undefined {
  return serverAt(node["servers"], document) ?? serverAt(item["servers"], document) ?? serverAt(document["servers"], document);
}

function serverAt(servers: unknown, document: Node): Server | undefined {
  const all = asList(servers)
    .map(asNode)
    .filter((server) => server !== undefined);
  const first = all.find((server) => String(server["url"]).startsWith("https:")) ?? all[0];
  const url = asText(first?.["url"]);
  if (url === undefined) return undefined;
  const baseUrl = absolute(named(url.trim()), document)
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  if (!/^https?:\/\/[^\s]+$/.test(baseUrl)) return undefined;
  const variables = variablesOf(asNode(first?.["variables"]), baseUrl);
  return { baseUrl, ...(Object.keys(variables).length > 0 && { variables }) };
}

/** A variable may carry the pattern of its values: {region:^(?:[^/]+)$}. */
const named = (url: string): string => url.replace(/\{(\w+):[^{}]*\}/g, "{$1}");

/** A document that names no host describes a product that everybody hosts. */
function absolute(url: string, document: Node): string {
  if (/^https?:\/\//.test(url)) return url;
  if (url.startsWith("//")) return `https:${url}`;
  const host = asText(document["host"]);
  return /^[\w.{}-]+\.[\w.{}-]+(\/|$)/.test(url) ? `https://${url}` : `https://${host ?? "{host}"}${url.startsWith("/") ? "" : "/"}${url}`;
}

function variablesOf(written: Node | undefined, url: string): NonNullable<Server["variables"]> {
  const variables: NonNullable<Server["variables"]> = {};
  for (const name of pathVariables(url)) {
    const variable = asNode(member(written, name));
    if (variable === undefined) continue;
    const values = asTexts(variable["enum"]);
    const preset = asText(variable["default"]);
    const description = plainText(variable["description"]);
    variables[name] = {
      ...(preset !== undefined && (values.length === 0 || values.includes(preset)) && { default: preset }),
      ...(values.length > 0 && { enum: values }),
      ...(description !== undefined && { description }),
    };
  }
  return variables;
}

/** The first part of the host that tells it apart. */
function serverName(url: string, taken: Readonly<Record<string, Server>>): string {
  const host = url.replace(/^https?:\/\//, "").split("/")[0] ?? "";
  const name = snakeCase(wordsOf(host.split(".")[0] ?? "")) || "other";
  let n = 1;
  while (Object.hasOwn(taken, n === 1 ? name : `${name}_${n}`) || name === "default") n += 1;
  return n === 1 ? name : `${name}_${n}`;
}

/** The first scheme that the document asks for and the gateway can serve. */
function authOf(document: Node, operations: readonly RawOperation[]): { auth: Auth; notes: string[] } {
  const schemes = asNode(asNode(document["components"])?.["securitySchemes"]) ?? {};
  const lists = [document["security"], ...operations.map(({ node }) => node["security"])];
  const asked = [...new Set(lists.flatMap((list) => asList(list).flatMap((requirement) => Object.keys(asNode(requirement) ?? {}))))];
  for (const name of [...asked, ...Object.keys(schemes)]) {
    const auth = mapScheme(asNode(member(schemes, name)) ?? {});
    if (auth !== undefined) return { auth, notes: [] };
  }
  const undeclared = asked.filter((name) => asNode(member(schemes, name)) === undefined);
  const why =
    undeclared.length > 0
      ? `the document asks for ${undeclared.join(", ")} and does not say what it is`
      : Object.keys(schemes).length > 0
        ? `the gateway knows none of the document's schemes (${Object.keys(schemes).join(", ")})`
        : "the document declares no security scheme";
  return { auth: { type: "none" }, notes: [`api.auth is none: ${why}`] };
}

function mapScheme(scheme: Node): Auth | undefined {
  const { type, in: place, name } = scheme;
  const kind = String(scheme["scheme"]).toLowerCase();
  if (type === "http") return kind === "basic" ? { type: "basic" } : kind === "bearer" ? { type: "bearer" } : undefined;
  if (type === "apiKey")
    return (place === "header" || place === "query") && typeof name === "string" && name !== ""
      ? { type: "api_key", in: place, name }
      : undefined;
  if (type === "openIdConnect") return { type: "bearer" };
  return type === "oauth2" ? mapFlows(asNode(scheme["flows"]) ?? {}) : undefined;
}

function mapFlows(flows: Node): Auth | undefined {
  const token = (flow: string): string | undefined => asText(asNode(flows[flow])?.["tokenUrl"])?.trim();
  const machine = token("clientCredentials");
  if (machine !== undefined) return { type: "oauth2_client_credentials", tokenUrl: machine };
  const user = token("authorizationCode") ?? token("password");
  if (user !== undefined) return { type: "oauth2_refresh_token", tokenUrl: user };
  return Object.keys(flows).length > 0 ? { type: "bearer" } : undefined;
}
