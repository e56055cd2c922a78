import type { Spec } from "../spec/format.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { pathVariables } from "./params.js";
import type { Api, Server } from "./types.js";

/** The hosts of a connector, by name; the one that operations use unless told is `default`. */
export function resolveApi({ api }: Spec, findings: Findings): Api {
  const servers: Record<string, Server> = {};
  if (api.baseUrl !== undefined)
    servers["default"] = { baseUrl: api.baseUrl, ...(api.variables === undefined ? {} : { variables: api.variables }) };
  for (const [name, written] of Object.entries(api.servers ?? {})) {
    if (name === "default" && api.baseUrl !== undefined) {
      findings.reportKey("ARX404", ["api", "servers", name], "the default server is baseUrl already", "keep one of the two");
      continue;
    }
    const server = typeof written === "string" ? { baseUrl: written } : written;
    const auth = server.auth === "none" ? ({ type: "none" } as const) : server.auth;
    const variables = server.variables ?? (name === "default" ? api.variables : undefined);
    servers[name] = { baseUrl: server.baseUrl, ...(variables === undefined ? {} : { variables }), ...(auth === undefined ? {} : { auth }) };
  }
  if (servers["default"] === undefined)
    findings.report("ARX107", ["api"], 'missing key "baseUrl"', "add api.baseUrl, or api.servers.default");
  for (const [name, server] of Object.entries(servers))
    checkVariables(
      server,
      server.auth ?? api.auth,
      name === "default" && api.baseUrl !== undefined ? ["api"] : ["api", "servers", name],
      findings,
    );
  const { auth, headers, query, errors } = api;
  return {
    servers,
    auth,
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** A {variable} needs no declaration; a declared one must stand in the URL, and its default among its values. */
function checkVariables(server: Server, auth: Api["auth"], path: Path, findings: Findings): void {
  const tokenUrl = "tokenUrl" in auth ? auth.tokenUrl : "";
  const used = new Set([...pathVariables(server.baseUrl), ...pathVariables(tokenUrl)]);
  for (const [name, variable] of Object.entries(server.variables ?? {})) {
    if (!used.has(name))
      findings.reportKey(
        "ARX410",
        [...path, "variables", name],
        `neither baseUrl nor tokenUrl has {${name}}`,
        "remove it, or correct the URL",
      );
    if (variable.default !== undefined && variable.enum !== undefined && !variable.enum.includes(variable.default)) {
      findings.report("ARX305", [...path, "variables", name, "default"], `the default is not one of ${variable.enum.join(", ")}`);
    }
  }
}
