import { generateKeyPairSync } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type AuthInfo, operation } from "@agentvault/runtime/server";
import { type Logger, pino } from "pino";
import { z } from "zod";
import type { Catalog } from "../../../gateway/src/catalog/catalog.js";
import { startVendor } from "../outbound/vendor.js";
import type { Reply, TestGateway } from "../support/gateway.js";

/** A secret that may be seen nowhere. */
export const CANARY = "cAnary/7+Zq4=Xw9+vB2!k";
/** What token endpoints give for it. */
export const TOKEN = "tokenCanary-Jq8Rz3WmT5";

/** A secret as it is and as URLs and base64 write it, wherever it begins there: the characters at the edges also hold other bits. */
export function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((before) =>
    Buffer.from("x".repeat(before) + secret)
      .toString("base64")
      .slice(4, -4),
  );
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  return [secret, encodeURIComponent(secret), form, ...base64, ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))];
}

/** A key as Google's service accounts have one; it is seen as a whole or line by line. */
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PEM = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const KEY_LINES = PEM.split("\n").filter((line) => line.length === 64);

// OAuth clients write their secret URL-encoded, and that in base64.
const FORMS = [CANARY, encodeURIComponent(CANARY), TOKEN, ...KEY_LINES].flatMap(formsOf);

/** The forms of the canary and of what was made of it that stand in a text; `further` has what was made in the run. */
export const leaksIn = (text: string, further: readonly string[] = []): string[] =>
  [...FORMS, ...further.flatMap(formsOf)].filter((form) => text.includes(form));

/** One connector for each way of authenticating, with a credential that is the canary wherever it is secret. */
export const KINDS: Readonly<Record<string, { readonly auth: AuthInfo; readonly secret: object }>> = {
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
  google: {
    auth: { type: "google_service_account", scopes: ["https://g.example/read"] },
    secret: { client_email: "robot@p.example", private_key: PEM, token_uri: "" },
  },
  duo: { auth: { type: "duo_hmac" }, secret: { integration_key: "DI", secret_key: CANARY } },
  akamai: { auth: { type: "akamai_edgegrid" }, secret: { client_token: CANARY, client_secret: CANARY, access_token: CANARY } },
};

/** A credential whose tokens, where it says so itself, come from that vendor. */
export const secretOf = (kind: string, url: string): object => {
  const secret = KINDS[kind]?.secret ?? {};
  return "token_uri" in secret ? { ...secret, token_uri: `${url}/token` } : secret;
};

export const CATALOG: Catalog = {
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
export const ECHOES = ["ok", "error", "unauthorized", "text", "headers", "redirect", "cut"] as const;

/** A vendor that hands everything back, and a token endpoint; the endpoint refuses with what it was sent where it is told to. */
export async function startEcho(isRefusing = false) {
  /** Signed with a private key: whoever has one gets a token for it. What quotes one cuts it, so its beginning counts. */
  const assertions: string[] = [];
  const vendor = await startVendor(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming) body += String(chunk);
    const all = echoOf(incoming, body);
    const assertion = new URLSearchParams(body).get("assertion");
    if (assertion !== null) assertions.push(assertion.slice(0, 300));
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
  return { ...vendor, assertions };
}

function echoOf({ url = "", headers }: IncomingMessage, body: string) {
  const plain = { url, headers, body };
  const text = JSON.stringify(plain);
  return { plain, base64: Buffer.from(text).toString("base64"), url: encodeURIComponent(text) };
}

/** The scenarios that were run, by their names. */
export const ran = new Set<string>();

/** All that leaves a gateway or stays behind it: logs, answers, metrics, and each row of its database but those of the vault. */
export function watch() {
  const seen: string[] = [];
  return {
    logger: pino({ level: "trace" }, { write: (line: string) => void seen.push(line) }) as unknown as Logger,
    saw: (scenario: string, { status, headers, body }: Reply) => {
      ran.add(scenario);
      seen.push(JSON.stringify([status, [...headers], body]));
      return status;
    },
    async everything({ database, gateway }: TestGateway): Promise<string> {
      const tables = await database.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
      for (const { name } of tables.filter((one) => !one.name.startsWith("vault")))
        seen.push(JSON.stringify(await database.query(`select row_to_json(t)::text as row from ${name} t`)));
      seen.push(await gateway.metrics());
      return seen.join("\n");
    },
  };
}
