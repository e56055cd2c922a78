import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connectors, isConnectorId } from "agentvault/server";
import type { Approvals } from "./approvals.js";
import type { AuditTrail } from "./audit-trail.js";
import { operationsOf, readExecution } from "./execution.js";
import { type Answer, type Governor, shown, type Wishes } from "./govern.js";
import { Problem } from "./problem.js";

/** What a request meets. */
export interface Services {
  readonly apiKey: string;
  readonly trail: AuditTrail;
  readonly approvals: Approvals;
  readonly governor: Governor;
}

const AGENT = "agent:practice";
const LARGEST_BODY = 1024 * 1024;
const LONGEST_WAIT = 30;

/** The answer to a request. @throws Problem */
export async function route(request: IncomingMessage, requestId: string, gone: AbortSignal, services: Services): Promise<Answer> {
  authenticate(request, services.apiKey);
  const [path = "", query] = (request.url ?? "").split("?");
  const [, resource, name = ""] = /^\/v1\/(sdk\/execute|approvals|connectors|audit\/events)(?:\/([^/]+))?$/.exec(path) ?? [];
  switch (`${request.method} ${resource}${name && "/name"}`) {
    case "POST sdk/execute":
      return execute(request, requestId, gone, services.governor);
    case "GET approvals/name":
      return ok(shown(await services.approvals.waitFor(name, waitMs(new URLSearchParams(query).get("wait")), gone)));
    case "GET connectors":
      return ok({ connectors: Object.keys(connectors) });
    case "GET connectors/name":
      return ok(await describeConnector(name));
    case "GET audit/events":
      return ok({ events: services.trail.events });
    default:
      throw new Problem(404, "not_found", `there is no ${request.method} ${path}`);
  }
}

const ok = (body: object): Answer => ({ status: 200, body: { ...body } });

const waitMs = (seconds: string | null | undefined): number => Math.min(Number(seconds) || 0, LONGEST_WAIT) * 1000;

/** Hashes are compared: they are of one length, and the time tells nothing. */
function authenticate(request: IncomingMessage, apiKey: string): void {
  const [, given = ""] = /^Bearer (.+)$/.exec(request.headers.authorization ?? "") ?? [];
  const hash = (text: string) => createHash("sha256").update(text).digest();
  if (!timingSafeEqual(hash(given), hash(apiKey)))
    throw new Problem(401, "unauthenticated", "the API key is not known here", {}, { "www-authenticate": "Bearer" });
}

async function execute(request: IncomingMessage, requestId: string, gone: AbortSignal, governor: Governor): Promise<Answer> {
  const { headers } = request;
  const header = (name: string) => headers[name] as string | undefined;
  const wishes: Wishes = {
    requestId,
    agent: AGENT,
    idempotencyKey: header("idempotency-key") ?? requestId,
    waitMs: waitMs(/\bwait=(\d+)/.exec(header("prefer") ?? "")?.[1]),
    gone,
    approvalId: header("arx-approval"),
    isDryRun: header("arx-dry-run") === "1",
  };
  return governor.execute(await readExecution(AGENT, await readBody(request), header("arx-contract")), wishes);
}

async function readBody(request: IncomingMessage): Promise<string> {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) throw new Problem(415, "bad_request", "send application/json");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Problem(413, "body_too_large", `the body is over ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function describeConnector(name: string): Promise<object> {
  if (!isConnectorId(name)) throw new Problem(404, "unknown_connector", `there is no connector ${name}`);
  const operations = Object.entries(await operationsOf(name)).map(([id, { method, path, scope, risk, effect, description }]) => ({
    ...{ id, method, path, scope, risk, effect, description },
  }));
  return { id: name, operations };
}

/** A refusal, recorded unless it was already. */
export function problemAnswer(error: unknown, requestId: string, trail: AuditTrail): Answer {
  const { status, code, message, members, headers } =
    error instanceof Problem ? error : new Problem(500, "internal_error", "the practice gateway failed; its own output says how");
  if (status === 500) console.error(error);
  const event = {
    audit_event_id: members["audit_event_id"] ?? trail.append({ type: "request.refused", request_id: requestId, reason: code }).id,
  };
  const type = `https://arx.dev/problems/${code.replaceAll("_", "-")}`;
  const problem = { type, title: code.replaceAll("_", " "), status, code, detail: message, request_id: requestId, retryable: false };
  return { status, body: { ...problem, ...members, ...event }, headers: { "content-type": "application/problem+json", ...headers } };
}

export function send(response: ServerResponse, requestId: string, { status, body, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store", "x-request-id": requestId, ...headers });
  response.end(JSON.stringify(body));
}
