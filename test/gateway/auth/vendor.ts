import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AuthInfo } from "@agentvault/runtime/server";
import { request } from "undici";
import { onTestFinished } from "vitest";
import { authenticate } from "../../../gateway/src/auth/authenticate.js";
import type { AuthContext } from "../../../gateway/src/auth/context.js";
import { Tokens } from "../../../gateway/src/auth/tokens.js";
import { EnvironmentStore } from "../../../gateway/src/vault/environment-store.js";
import { readCredential } from "../../../gateway/src/vault/read-credential.js";
import type { Send, VendorRequest } from "../../../gateway/src/vendor/exchange.js";

/** A request as the server got it. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The body, read as a form. */
  form: Record<string, string>;
}

export interface Reply {
  status?: number;
  json?: unknown;
  text?: string;
}

/** A real server on a free port; it is closed when the test ends. */
export async function startVendor(answer: (request: Received, index: number) => Reply | Promise<Reply>) {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    const got = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers as Record<string, string>,
      body,
      form: Object.fromEntries(new URLSearchParams(body)),
    };
    received.push(got);
    const { status = 200, json, text = JSON.stringify(json) } = await answer(got, received.length - 1);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Sends for real, without the gateway's guards: the servers here are on the loopback. */
export const send: Send = async ({ method, url, headers, body }) => {
  const answer = await request(url, { method: method as "GET", headers, ...(body !== undefined && { body }) });
  return { status: answer.statusCode, headers: {}, body: Buffer.from(await answer.body.arrayBuffer()), durationMs: 0 };
};

/** A request to an API at `url`. */
export const requestTo = (url: string, more: Partial<VendorRequest> = {}): VendorRequest => ({
  method: "GET",
  url: new URL(url),
  headers: {},
  ...more,
});

/** A context for connector `acme` whose credential is `secret`, at noon on 2026-01-01. */
export function contextOf(auth: AuthInfo, secret: Record<string, unknown>, more: Partial<AuthContext> = {}): AuthContext {
  const store = new EnvironmentStore({ ARX_SECRET_ACME: JSON.stringify(secret) });
  return {
    auth,
    credential: readCredential(auth.type, "acme", { version: "environment", secret }),
    connector: "Acme",
    expand: (text) => text.replace("{tenant}", "t1"),
    send,
    now: () => Date.UTC(2026, 0, 1, 12),
    tokens: new Tokens(),
    store,
    ...more,
  };
}

export { authenticate };
