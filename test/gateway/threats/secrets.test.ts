import { createServer, type IncomingMessage } from "node:http";
import { type AuthInfo, operation } from "@agentvault/runtime/server";
import { pino } from "pino";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import type { Catalog } from "../../../gateway/src/catalog/catalog.js";
import type { HashicorpStore } from "../../../gateway/src/vault/hashicorp-store.js";
import { startVendor } from "../outbound/vendor.js";
import { type Reply, startTestGateway, type TestGateway } from "../support/gateway.js";
import { startGateway, startLiveGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

const CANARY = "cAnary/7+Zq4=Xw9+vB2!k";
/** What token endpoints give for it. */
const TOKEN = "tokenCanary-Jq8Rz3WmT5";

/** A secret as it is and as URLs and base64 write it, wherever it begins there: the characters at the edges also hold other bits. */
function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((before) =>
    Buffer.from("x".repeat(before) + secret)
      .toString("base64")
      .slice(4, -4),
  );
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  return [secret, encodeURIComponent(secret), form, ...base64, ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))];
}

// OAuth clients write their secret URL-encoded, and that in base64.
const FORMS = [CANARY, encodeURIComponent(CANARY), TOKEN].flatMap(formsOf);
const leaksIn = (text: string): string[] => FORMS.filter((form) => text.includes(form));

/** One connector for each way of authenticating, with a credential that is the canary wherever it is secret. */
const KINDS: Readonly<Record<string, { readonly auth: AuthInfo; readonly secret: object }>> = {
  basic: { auth: { type: "basic" }, secret: { username: "u", password: CANARY } },
  bearer: { auth: { type: "bearer" }, secret: { token: CANARY } },
  key: { auth: { type: "api_key", in: "header", name: "X-Key" }, secret: { key: CANARY } },
  query: { auth: { type: "api_key", in: "query", name: "key" }, secret: { key: CANARY } },
  keys: { auth: { type: "api_keys", keys: [{ in: "header", name: "X-One" }] }, secret: { keys: { "X-One": CANARY } } },
  client: { auth: { type: "oauth2_client_credentials", tokenUrl: "/token" }, secret: { client_id: "c", client_secret: CANARY } },
  refresh: { auth: { type: "oauth2_refresh_token", tokenUrl: "/token" }, secret: { client_id: "c", refresh_token: CANARY } },
  aws: {
    auth: { type: "aws_sigv4", service: "iam" },
    secret: { access_key_id: "AKIA", secret_access_key: CANARY, session_token: CANARY, region: "us-east-1" },
  },
  duo: { auth: { type: "duo_hmac" }, secret: { integration_key: "DI", secret_key: CANARY } },
  akamai: { auth: { type: "akamai_edgegrid" }, secret: { client_token: CANARY, client_secret: CANARY, access_token: CANARY } },
};

const CATALOG: Catalog = {
  ids: Object.keys(KINDS),
  load: async (id) => ({
    CONNECTOR: {
      id,
      name: id,
      api: { servers: { default: { baseUrl: "https://acme.example" } }, auth: KINDS[id]?.auth ?? { type: "none" } },
    },
    OPERATION_MAP: {
      "things:read": operation({
        ...({ method: "GET", path: "/things", scope: [], risk: "low", effect: "read", idempotent: true, description: "" } as const),
        parameters: { how: { in: "query" } },
        params: () => z.strictObject({ how: z.string() }),
        result: () => z.unknown(),
      }),
      "passwords:write": operation({
        ...({ method: "POST", path: "/passwords", scope: [], risk: "high", effect: "update", idempotent: true, description: "" } as const),
        parameters: { password: { in: "body", sensitive: true } },
        params: () => z.strictObject({ password: z.string().max(40) }),
        result: () => z.unknown(),
      }),
    },
  }),
};

/** How a vendor answers with all that it was sent: as it is, in base64, and URL-encoded. */
const ECHOES = ["ok", "error", "unauthorized", "text", "headers", "redirect", "cut"] as const;

/** A vendor that hands everything back, and a token endpoint; the endpoint refuses with what it was sent where it is told to. */
async function startEcho(isRefusing = false) {
  return startVendor(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming) body += String(chunk);
    const all = echoOf(incoming, body);
    if (incoming.url?.startsWith("/token")) {
      const granted = { access_token: TOKEN, refresh_token: `${TOKEN}-next`, expires_in: 3600 };
      const refused = { error: "invalid_grant", error_description: `${incoming.headers.authorization} ${body}` };
      response
        .writeHead(isRefusing ? 400 : 200, { "content-type": "application/json" })
        .end(JSON.stringify(isRefusing ? refused : granted));
      return;
    }
    const how = new URL(incoming.url ?? "", "http://x").searchParams.get("how");
    const type = { "content-type": how === "text" ? "text/html" : "application/json" };
    if (how === "cut") response.writeHead(200, { ...type, "content-length": 9_999 }).write(JSON.stringify(all), () => response.destroy());
    else if (how === "redirect") response.writeHead(302, { location: `/${encodeURIComponent(JSON.stringify(all))}` }).end();
    else if (how === "headers") response.writeHead(200, { ...type, "x-echo": encodeURIComponent(JSON.stringify(all)) }).end("{}");
    else
      response
        .writeHead(how === "error" ? 500 : how === "unauthorized" ? 401 : 200, type)
        .end(`${how === "text" ? "oops: " : ""}${JSON.stringify(all)}`);
  });
}

function echoOf({ url = "", headers }: IncomingMessage, body: string) {
  const plain = { url, headers, body };
  const text = JSON.stringify(plain);
  return { plain, base64: Buffer.from(text).toString("base64"), url: encodeURIComponent(text) };
}

/** All that leaves a gateway or stays behind it: logs, answers, and each row of its database but those of the vault. */
function watch() {
  const seen: string[] = [];
  return {
    logger: pino({ level: "trace" }, { write: (line: string) => void seen.push(line) }),
    saw: ({ status, headers, body }: Reply) => {
      seen.push(JSON.stringify([status, [...headers], body]));
      return status;
    },
    async everything({ database }: TestGateway): Promise<string> {
      const tables = await database.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
      for (const { name } of tables.filter((one) => !one.name.startsWith("vault")))
        seen.push(JSON.stringify(await database.query(`select row_to_json(t)::text as row from ${name} t`)));
      return seen.join("\n");
    },
  };
}

async function echoAll(kinds = Object.keys(KINDS)) {
  const vendor = await startEcho();
  const { logger, saw, everything } = watch();
  const secrets = Object.fromEntries(kinds.map((kind) => [kind, KINDS[kind]?.secret ?? {}]));
  const settings = { breaker: { failures: 1_000, halfOpenAfterMs: 1 } };
  const target = { servers: { default: vendor.url } };
  const gateway = await startLiveGateway({ connector: kinds, catalog: CATALOG, target, secrets, settings, logger: logger as never });
  const statuses: number[] = [];
  for (const connector of kinds)
    for (const how of ECHOES) statuses.push(saw(await gateway.call({ connector, operation: "things:read", params: { how } })));
  return { statuses, leaks: leaksIn(await everything(gateway)) };
}

const same = (text: string) => text;
const redacting = { "gateway/src/vault/redact.ts": { redactor: () => same, redactorOf: () => same } };

describe("row 13: a secret", () => {
  test("that a vendor hands back, in any of 70 ways, is nowhere; and would be without the guard", async () => {
    const { statuses, leaks } = await echoAll();
    expect(leaks).toEqual([]);
    const each = [200, 502, 502, 502, 200, 502, 504];
    expect(statuses).toEqual(Object.keys(KINDS).flatMap(() => each));
    const naive = await withoutGuards(redacting, () => echoAll(["basic", "bearer", "client"]));
    expect(naive.leaks).toEqual(expect.arrayContaining([CANARY, TOKEN, encodeURIComponent(CANARY)]));
  });

  async function refuse() {
    const vendor = await startEcho(true);
    const { logger, saw, everything } = watch();
    const [secrets, target] = [
      { client: KINDS["client"]?.secret ?? {}, refresh: KINDS["refresh"]?.secret ?? {} },
      { servers: { default: vendor.url } },
    ];
    const gateway = await startLiveGateway({
      ...{ connector: ["client", "refresh"], catalog: CATALOG, target, secrets, logger: logger as never },
    });
    const statuses = [];
    for (const connector of ["client", "refresh"])
      statuses.push(saw(await gateway.call({ connector, operation: "things:read", params: { how: "ok" } })));
    return { statuses, leaks: leaksIn(await everything(gateway)) };
  }

  test("that a token endpoint repeats as it refuses is nowhere, and would be without the guard", async () => {
    expect(await refuse()).toEqual({ statuses: [502, 502], leaks: [] });
    const { leaks } = await withoutGuards(redacting, refuse);
    for (const forms of [formsOf(CANARY), formsOf(encodeURIComponent(CANARY))])
      expect(leaks.some((leak) => forms.includes(leak))).toBe(true);
  });

  test("that makes no sense is not quoted", async () => {
    const wrong: Readonly<Record<string, object>> = {
      basic: { username: `${CANARY}:`, password: CANARY },
      bearer: { token: `${CANARY}\n` },
      key: { [CANARY]: CANARY },
      keys: { keys: CANARY },
      client: { client_id: CANARY, client_secret: 1 },
      duo: [CANARY],
    };
    const { logger, saw, everything } = watch();
    const target = { servers: { default: "http://127.0.0.1:9" } };
    const gateway = await startLiveGateway({ connector: [], catalog: CATALOG, target, secrets: wrong, logger: logger as never });
    for (const connector of Object.keys(wrong))
      expect(saw(await gateway.call({ connector, operation: "things:read", params: { how: "ok" } }))).toBe(424);
    expect(leaksIn(await everything(gateway))).toEqual([]);
  });

  test("that HashiCorp Vault is asked with is nowhere when it refuses, fails, or is not there", async () => {
    const { HashicorpStore } = await import("../../../gateway/src/vault/hashicorp-store.js");
    const { createOutbound } = await import("../../../gateway/src/outbound/index.js");
    const { liveVendor } = await import("../../../gateway/src/vendor/live-vendor.js");
    const vault = await startVendor((incoming, response) => {
      const status = { basic: 403, bearer: 500, key: 200 }[incoming.url?.split("/").at(-2) ?? ""] ?? 403;
      response.writeHead(status).end(JSON.stringify({ errors: [incoming.headers] }));
    });
    const { logger, saw, everything } = watch();
    const told = [];
    for (const address of [vault.url, "http://127.0.0.1:9"]) {
      const store: HashicorpStore = new HashicorpStore({ address, token: CANARY });
      const vendor = liveVendor({ outbound: createOutbound(), secrets: store, targetOf: () => ({}) });
      const gateway = await startGateway({ catalog: CATALOG, vendor, logger: logger as never });
      for (const connector of ["basic", "bearer", "key"])
        told.push(saw(await gateway.call({ connector, operation: "things:read", params: { how: "ok" } })));
      expect(leaksIn(await everything(gateway))).toEqual([]);
    }
    expect([vault.requests.length, told]).toEqual([3, [424, 503, 424, 503, 503, 503]]);
  });

  test("that a client puts in the wrong place is in no log, no trail and no answer", async () => {
    const { logger, saw, everything } = watch();
    const gateway = await startGateway({ logger: logger as never });
    const send = async (headers: Readonly<Record<string, string>>, body: string) =>
      saw(await gateway.send("POST", "/v1/sdk/execute", { headers, body }));
    const agent = { authorization: `Bearer ${gateway.agent}` };
    const statuses = [
      await send({ authorization: `Bearer ${CANARY}` }, "{}"),
      await send({ authorization: `Basic ${Buffer.from(CANARY).toString("base64")}` }, "{}"),
      await send({ ...agent, cookie: CANARY, "x-api-key": CANARY }, "{"),
      await send({ ...agent, "idempotency-key": `${CANARY}${"x".repeat(200)}` }, "{}"),
      await send({ ...agent, "content-type": CANARY }, "{}"),
      await send(agent, `{"connector":"crowdstrike","operation":"detections:read","params":{},"api_key":"${CANARY}"}`),
    ];
    expect(statuses).toEqual([401, 401, 400, 400, 415, 400]);
    const seen = await everything(gateway);
    expect(leaksIn(seen)).toEqual([]);
    // Nor are keys of the gateway itself: of these only hashes are kept.
    for (const key of [gateway.agent, gateway.alice]) expect(seen).not.toContain(key.slice(-40));
  });

  /** A call with a sensitive parameter: refused, and waiting for a reviewer. */
  async function sendPassword() {
    const { logger, saw, everything } = watch();
    const gateway = await startGateway({ catalog: CATALOG, logger: logger as never });
    const call = (password: string) => gateway.call({ connector: "basic", operation: "passwords:write", params: { password } });
    const statuses = [saw(await call(CANARY)), saw(await call(CANARY.repeat(2)))];
    saw(await gateway.send("GET", "/v1/approvals", { key: gateway.alice }));
    return { statuses, leaks: leaksIn(await everything(gateway)) };
  }

  test("that is a parameter is shown to nobody, and would be without the guard", async () => {
    expect(await sendPassword()).toEqual({ statuses: [202, 422], leaks: [] });
    const redactParams = (_operation: unknown, params: unknown) => params;
    const guards = { "gateway/src/execute/redact-params.ts": { redactParams } };
    expect((await withoutGuards(guards, sendPassword)).leaks).toContain(CANARY);
  });

  test("in the address of a webhook is in no log, when that answers wrongly or not at all", async () => {
    const server = createServer((incoming, response) => response.writeHead(500).end(incoming.url)).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await vi.waitFor(() => expect(server.listening).toBe(true), 10_000);
    const { port } = server.address() as { port: number };
    const { logger, saw, everything } = watch();
    const channels = [port, 9].map(
      (one) => ({ name: `soc-${one}`, kind: "slack", url: `http://127.0.0.1:${one}/${encodeURIComponent(CANARY)}` }) as const,
    );
    const gateway = await startTestGateway({
      notifications: { publicUrl: "https://gateway.example", channels, retryMs: 60_000 },
      logger: logger as never,
    });
    expect(saw(await gateway.call())).toBe(202);
    await vi.waitFor(async () => {
      const rows = await gateway.database.query("select from outbox where error is not null");
      expect(rows).toHaveLength(2);
    }, 20_000);
    expect(leaksIn(await everything(gateway))).toEqual([]);
    await gateway.close();
  });
});
