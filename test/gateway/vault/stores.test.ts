import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import type { ConnectorInfo } from "@agentvault/runtime/server";
import { describe, expect, onTestFinished, test } from "vitest";
import { chainStores } from "../../../gateway/src/vault/chain.js";
import { type AuthKind, CREDENTIALS } from "../../../gateway/src/vault/credential.js";
import { Credentials } from "../../../gateway/src/vault/credentials.js";
import { EnvironmentStore } from "../../../gateway/src/vault/environment-store.js";
import { HashicorpStore } from "../../../gateway/src/vault/hashicorp-store.js";
import { readCredential } from "../../../gateway/src/vault/read-credential.js";
import { SecretError } from "../../../gateway/src/vault/secret-error.js";
import type { SecretStore } from "../../../gateway/src/vault/secret-store.js";

const everythingOf = (value: unknown) => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true });
const CANARY = "canary-9f3b7c";

/** Vault's KV engine of version 2, as far as it is read: github.com/hashicorp/vault, website/content/api-docs/secret/kv/kv-v2.mdx. */
async function startHashicorp(
  secrets: Record<string, { data: object | null; version: number }>,
  more: { token?: string; namespace?: string } = {},
) {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.headers["x-vault-token"] !== (more.token ?? "hvs.token") || request.headers["x-vault-namespace"] !== more.namespace)
      return answer(403, { errors: ["permission denied"] });
    const found = secrets[request.url?.replace("/v1/kv/data/team/", "") ?? ""];
    if (!found) return answer(404, { errors: [] });
    const metadata = {
      created_time: "2026-01-01T00:00:00Z",
      deletion_time: found.data ? "" : "2026-01-02T00:00:00Z",
      destroyed: false,
      version: found.version,
    };
    return answer(found.data ? 200 : 404, { request_id: "r", lease_id: "", renewable: false, data: { data: found.data, metadata } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections()));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

describe("the environment", () => {
  test("has a variable for each connector and for each server of it", async () => {
    const store = new EnvironmentStore({
      ARX_SECRET_AWS_IAM: '{"token":"1"}',
      ARX_SECRET_AWS_IAM__ANALYZER: '{"token":"2"}',
      ARX_SECRET_EMPTY: "",
    });
    expect(await store.open("aws_iam")).toEqual({ version: "environment", secret: { token: "1" } });
    expect((await store.open("aws_iam/analyzer"))?.secret).toEqual({ token: "2" });
    expect(await store.describe("aws_iam")).toEqual({ version: "environment" });
    expect([await store.open("empty"), await store.open("other")]).toEqual([undefined, undefined]);
  });

  test.each([CANARY, `{"token":"${CANARY}"`, `"${CANARY}"`, `["${CANARY}"]`, "null"])(
    "what is no object is not quoted: %s",
    async (text) => {
      const error = await new EnvironmentStore({ ARX_SECRET_ACME: text }).open("acme").catch((caught: unknown) => caught);
      expect((error as Error).message).toBe("The secret of acme: ARX_SECRET_ACME must be a JSON object.");
      expect(everythingOf(error)).not.toContain("canary");
    },
  );

  test("what is renewed is the newest for this process", async () => {
    const store = new EnvironmentStore({ ARX_SECRET_ACME: '{"count":0}' });
    const renewals = [1, 2, 3].map(() => store.renew("acme", async ({ secret }) => ({ count: (secret["count"] as number) + 1 })));
    await Promise.all(renewals);
    expect(await store.open("acme")).toEqual({ version: "environment+3", secret: { count: 3 } });
    expect(await store.renew("other", async () => ({}))).toBeUndefined();
  });
});

describe("HashiCorp Vault", () => {
  test("is asked for data of the path, with token and namespace, and not again at once", async () => {
    const { address, received } = await startHashicorp({ crowdstrike: { data: { client_id: "i" }, version: 4 } }, { namespace: "ns1" });
    const store = new HashicorpStore({ address: `${address}/`, token: "hvs.token", namespace: "ns1", mount: "kv", folder: "team" });
    expect(await store.describe("crowdstrike")).toEqual({ version: "4" });
    expect(await store.open("crowdstrike")).toEqual({ version: "4", secret: { client_id: "i" } });
    expect(received).toEqual(["GET /v1/kv/data/team/crowdstrike"]);
  });

  test("what is not there, or was deleted, is none", async () => {
    const { address } = await startHashicorp({ gone: { data: null, version: 2 } });
    const store = new HashicorpStore({ address, token: "hvs.token", mount: "kv", folder: "team" });
    expect([await store.open("gone"), await store.open("never")]).toEqual([undefined, undefined]);
  });

  test.each([
    ["a wrong token", 0, "HashiCorp Vault refuses it: the token is invalid, or its policy does not let it read this path.", 424],
    ["nobody there", 1, "HashiCorp Vault cannot be reached (ECONNREFUSED).", 503],
    ["no KV engine", 2, "HashiCorp Vault did not answer as a KV engine of version 2 does.", 424],
    ["a failure", 3, "HashiCorp Vault answered 503.", 503],
  ])("%s is told without the token", async (_what, which, message, status) => {
    const { address } = await startHashicorp({});
    const other = createServer((_request, response) => response.writeHead(which === 3 ? 503 : 200).end(`{"data":{"x":"${CANARY}"}}`));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => new Promise((resolve) => other.close(() => resolve()) && other.closeAllConnections()));
    const addresses = [address, "http://127.0.0.1:1", ...Array(2).fill(`http://127.0.0.1:${(other.address() as AddressInfo).port}`)];
    const store = new HashicorpStore({ address: addresses[which], token: `hvs.${CANARY}` });
    const error = await store.open("acme").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: `The secret of acme: ${message}`, status });
    expect(everythingOf([error, store])).not.toContain("canary");
  });
});

test("a chain takes each secret from the first store that has it, and renews it there", async () => {
  const first = new EnvironmentStore({ ARX_SECRET_A: '{"n":1}' });
  const second = new EnvironmentStore({ ARX_SECRET_A: '{"n":2}', ARX_SECRET_B: '{"n":3}' });
  const chain = chainStores(first, second);
  expect([(await chain.open("a"))?.secret, (await chain.open("b"))?.secret, await chain.open("c")]).toEqual([
    { n: 1 },
    { n: 3 },
    undefined,
  ]);
  expect([await chain.describe("b"), await chain.describe("c")]).toEqual([{ version: "environment" }, undefined]);
  await chain.renew("b", async () => ({ n: 4 }));
  expect([(await second.open("b"))?.secret, await chain.renew("c", async () => ({}))]).toEqual([{ n: 4 }, undefined]);
});

describe("credentials", () => {
  const connector: ConnectorInfo = {
    id: "acme",
    name: "Acme",
    api: {
      auth: { type: "bearer" },
      servers: {
        default: { baseUrl: "https://a.com" },
        same: { baseUrl: "https://b.com" },
        other: { baseUrl: "https://c.com", auth: { type: "basic" } },
        open: { baseUrl: "https://d.com", auth: { type: "none" } },
      },
    },
  };
  const storeOf = (secrets: Record<string, object>) =>
    new EnvironmentStore(
      Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [`ARX_SECRET_${name}`, JSON.stringify(secret)])),
    );

  test("a server has its own, or the connector's where that is of the same kind", async () => {
    const credentials = new Credentials(
      storeOf({ ACME: { token: "1" }, ACME__SAME: { token: "2" }, ACME__OTHER: { username: "u", password: "p" } }),
    );
    const open = async (server: string) => (await credentials.open(connector, server)).value;
    expect([await open("default"), await open("same"), await open("other"), await open("open")]).toEqual([
      { token: "1" },
      { token: "2" },
      { username: "u", password: "p" },
      {},
    ]);
    expect(await credentials.describe(connector, "same")).toEqual({ name: "acme/same", version: "environment" });
    expect((await new Credentials(storeOf({ ACME: { token: "1" } })).open(connector, "same")).name).toBe("acme");
  });

  test("what is missing is named with its kind", async () => {
    const credentials = new Credentials(storeOf({ ACME: { token: "1" } }));
    await expect(credentials.open(connector, "other")).rejects.toMatchObject({
      code: "credentials_missing",
      message: "There is no credential for Acme: the gateway's operator sets acme/other (basic).",
    });
    expect(await credentials.describe(connector, "other")).toBeUndefined();
  });

  test("one is opened once a version", async () => {
    let opened = 0;
    let version = "1";
    const store: SecretStore = {
      describe: async () => ({ version }),
      open: async () => {
        opened += 1;
        return { version, secret: { token: version } };
      },
      renew: async () => undefined,
    };
    const credentials = new Credentials(store);
    const first = await credentials.open(connector, "default");
    expect(await credentials.open(connector, "default")).toBe(first);
    version = "2";
    expect([(await credentials.open(connector, "default")).value, opened]).toEqual([{ token: "2" }, 2]);
  });

  test.each<[AuthKind, object, string]>([
    ["basic", { username: "u" }, "as basic password must be of type string."],
    ["basic", { username: "a:b", password: CANARY }, "as basic username has a colon."],
    ["bearer", { token: `${CANARY}\n` }, "as bearer token has a control character or a line break."],
    ["bearer", { token: `“${CANARY}”` }, "as bearer token has a character that a header cannot carry."],
    ["bearer", { token: "" }, "as bearer token is empty."],
    ["bearer", { token: "t", [CANARY]: CANARY }, "as bearer it has an unknown member; there are token."],
    ["api_keys", { keys: { a: 1, b: "" } }, "as api_keys keys.a must be of type string; keys.b is empty."],
    [
      "google_service_account",
      { client_email: "e", private_key: "k", token_uri: CANARY },
      "as google_service_account token_uri is no URL.",
    ],
    ["aws_sigv4", { access_key_id: CANARY }, "as aws_sigv4 secret_access_key must be of type string."],
    ["oauth2_refresh_token", { client_id: 1, refresh_token: CANARY }, "as oauth2_refresh_token client_id must be of type string."],
  ])("a wrong one for %s is told by member, without values: %j", (kind, secret, message) => {
    const read = () => readCredential(kind, "acme", { version: "1", secret: secret as Record<string, unknown> });
    expect(read).toThrow(new SecretError("acme", message));
    try {
      read();
    } catch (error) {
      expect(everythingOf(error)).not.toContain("canary");
    }
  });

  test("every secret member that is named is one that there is", () => {
    for (const { schema, secret } of Object.values(CREDENTIALS))
      for (const member of secret) expect(Object.keys(schema.shape)).toContain(member);
  });
});
