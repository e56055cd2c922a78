import type { AnyOperation, ConnectorInfo } from "@agentvault/runtime/server";
import type { VendorRequest } from "../vendor/exchange.js";
import { buildBody } from "./build-body.js";
import { buildUrl } from "./build-url.js";
import { checkParams, type Given } from "./check-params.js";
import { encodeText } from "./encode-text.js";
import { planRequest } from "./request-plan.js";
import { serverUrl } from "./server-url.js";
import type { Target } from "./target.js";

/** A call that was validated and permitted: `params` are what the operation's schema gave back. */
export interface Call {
  readonly connector: ConnectorInfo;
  readonly operation: AnyOperation;
  readonly params: Readonly<Record<string, unknown>>;
  readonly target: Target;
}

/**
 * The request that a call is to its vendor, without credentials.
 * @throws Problem `validation_error` for parameters that cannot be sent without becoming something else, `credentials_missing` where the
 *   connector's place is not configured.
 */
export function buildRequest({ connector, operation, params, target }: Call): VendorRequest {
  const plan = planRequest(connector, operation);
  const server = serverUrl(connector, operation.server ?? "default", target);
  const given = checkParams(plan, operation.body, params);
  const url = buildUrl(plan, server, given);
  const headers = { ...plan.headers, ...parameterHeaders(given) };
  const body = buildBody(plan, operation, given);
  if (body === undefined) return { method: operation.method, url, headers };
  return { method: operation.method, url, headers: { "content-type": body.type, ...headers }, body: body.content };
}

function parameterHeaders(given: readonly Given[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const { name, info, value } of given) {
    if (info.in === "header") headers[name.toLowerCase()] = `${value}`;
    if (info.in === "cookie") cookies.push(`${encodeText(name)}=${encodeText(`${value}`)}`);
  }
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  return headers;
}
