import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import {
  ARXCore,
  type ARXOptions,
  type CallOf,
  type ExecuteOptions,
  type PageSpec,
  type Risk,
  SDKConnector,
} from "../../runtime/src/index.js";

/** A key that no output may contain. */
export const KEY = "arx_test_k1_s3cr3tS3cr3tS3cr3t";

/** A request as the server got it. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** The bytes, and what they say. */
  text: string;
  body: { connector: string; operation: string; params: Record<string, unknown>; session_context: { prior_actions: unknown[] } };
}

/** What a server answers: JSON with a status and headers, or whatever a function does with the response. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }
  | ((response: ServerResponse) => void);

export interface TestGateway {
  url: string;
  received: Received[];
}

/** A real server on a free port; it is closed when the test ends. */
export async function startGateway(answer: (request: Received, index: number) => Reply | Promise<Reply>): Promise<TestGateway> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await receive(incoming);
    received.push(request);
    const reply = await answer(request, received.length - 1);
    if (typeof reply === "function") return reply(response);
    const { status = 200, headers = {}, json, text } = reply;
    const type = status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(status, { "content-type": json === undefined ? "text/html" : type, ...headers });
    response.end(text ?? JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  let text = "";
  for await (const chunk of incoming) text += chunk;
  return {
    method: incoming.method as string,
    path: incoming.url as string,
    headers: incoming.headers as Record<string, string>,
    text,
    body: text ? JSON.parse(text) : undefined,
  };
}

export const meta = {
  request_id: "req_1",
  verdict: "PERMIT",
  risk: "low",
  policy: { rule: "baseline.low", version: "sha256:1" },
  audit_event_id: "evt_1",
  approval_id: null,
  replayed: false,
  upstream: { status: 200, duration_ms: 84 },
};

export const permit = (result: unknown, further: object = {}): Reply => ({ json: { result, meta: { ...meta, ...further } } });

export const escalate = (id = "apr_1"): Reply => ({
  status: 202,
  headers: { location: `/v1/approvals/${id}`, "retry-after": "2" },
  json: {
    status: "approval_pending",
    approval: {
      id,
      status: "pending",
      expires_at: "2026-11-24T18:00:00Z",
      params_digest: "hmac-sha256:1",
      required: 1,
      url: `/console/approvals/${id}`,
    },
    meta: { request_id: "req_2", verdict: "ESCALATE", risk: "high", policy: { rule: "baseline.high" }, audit_event_id: "evt_2" },
  },
});

/** An answer to a poll. */
export const approval = (status: string, further: object = {}): Reply => ({ json: { id: "apr_1", status, ...further } });

export const problem = (status: number, code: string, further: object = {}, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  json: {
    type: `https://arx.dev/problems/${code}`,
    title: code,
    detail: `Detail of ${code}.`,
    status,
    code,
    request_id: "req_3",
    audit_event_id: "evt_3",
    retryable: false,
    ...further,
  },
});

/** Sends the beginning of an answer and breaks the connection. */
export const cutOff: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"result":{"resour');
  setTimeout(() => response.destroy(), 5);
};

/** Never answers. */
export const silence: Reply = () => {};

interface Listing {
  items: string[];
}

export interface TestOperations {
  "items:list": { risk: "low"; params: { limit?: number }; result: Listing; item: string };
  "items:read": { risk: "low"; params: { id?: string }; result: { name: string } };
  "items:write": { risk: "high"; params: { id?: string }; result: { name: string } };
  "items:wipe": { risk: "critical"; params: object; result: null };
}

/** A connector as generated ones are. */
export class TestConnector<const M extends Risk = "critical"> extends SDKConnector<TestOperations, M> {
  constructor(core: ARXCore<M>, pages?: PageSpec) {
    super(core, {
      name: "test",
      operations: {
        low: { "items:list": pages ? [undefined, pages] : [], "items:read": [] },
        high: { "items:write": ["K7_314Tr"], "items:change": "items:write" },
        critical: { "items:wipe": [] },
      },
    });
  }

  list(params?: object, options?: ExecuteOptions): CallOf<TestOperations["items:list"]> {
    return this.call("items:list", params, options);
  }

  read(params?: object, options?: ExecuteOptions): CallOf<TestOperations["items:read"]> {
    return this.call("items:read", params, options);
  }

  write(params?: object, options?: ExecuteOptions): CallOf<TestOperations["items:write"]> {
    return this.call("items:write", params, options);
  }

  /** As from JavaScript: any text. */
  anything(operation: string, params?: object): CallOf<TestOperations["items:read"]> {
    return this.call(operation as "items:read", params);
  }
}

/** A connector of a client of that gateway. It neither retries nor waits for approvals unless told. */
export function connect(url: string, options: ARXOptions<Risk> & { pages?: PageSpec } = {}): TestConnector<Risk> & { core: ARXCore<Risk> } {
  const { pages, ...rest } = options;
  const core = new ARXCore<Risk>({ apiKey: KEY, baseUrl: url, maxRetries: 0, approvalWaitMs: 0, ...rest });
  return Object.assign(new TestConnector(core, pages), { core });
}

/** The error that a promise rejects with. */
export async function errorOf<E = Record<string, unknown> & Error>(promise: PromiseLike<unknown>): Promise<E> {
  return Promise.resolve(promise).then(
    () => {
      throw new Error("expected a rejection");
    },
    (error) => error as E,
  );
}
