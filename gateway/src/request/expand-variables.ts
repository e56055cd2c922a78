import type { ConnectorInfo, VariableInfo } from "@agentvault/runtime/server";
import { Problem } from "../wire/problem.js";
import { requirePlainVariable, type VariablePlace } from "./require-plain-variable.js";
import type { Target } from "./target.js";

/**
 * A text of a spec with its `{variables}` filled in: a base URL, a token URL, an audience. The values are the administrator's, or else the
 * spec's defaults.
 * @throws Problem `credentials_missing` that names a variable without a value, or with one that does not fit.
 */
export function expandVariables(text: string, connector: ConnectorInfo, target: Target): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string, at: number) => {
    const info = variableOf(connector, name);
    const value = configured(target, name) ?? info?.default;
    if (value === undefined)
      throw misconfigured(connector, name, `is not set${info?.description ? `: ${info.description.replace(/\.$/, "")}` : ""}`);
    if (info?.enum && !info.enum.includes(value)) throw misconfigured(connector, name, `is none of ${info.enum.join(", ")}`);
    try {
      requirePlainVariable(value, placeOf(text.slice(0, at), text.slice(at + whole.length)));
    } catch (error) {
      throw misconfigured(connector, name, (error as Error).message);
    }
    return value;
  });
}

/** What is not configured rightly, and how to mend it. */
export const misconfigured = (connector: ConnectorInfo, name: string, what: string): Problem =>
  new Problem("credentials_missing", `Connector ${connector.id} is not configured: its variable "${name}" ${what}.`, {
    connector: connector.id,
    variable: name,
  });

const configured = ({ variables = {} }: Target, name: string): string | undefined =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;

/** Servers of one connector share their variables. */
function variableOf({ api }: ConnectorInfo, name: string): VariableInfo | undefined {
  for (const { variables } of Object.values(api.servers)) {
    if (variables && Object.hasOwn(variables, name)) return variables[name];
  }
  return undefined;
}

function placeOf(before: string, after: string): VariablePlace {
  const start = before.indexOf("://");
  if (start < 0 || before.includes("/", start + 3)) return "path";
  return before.length === start + 3 && /^(?:\/|$)/.test(after) ? "authority" : "host";
}
