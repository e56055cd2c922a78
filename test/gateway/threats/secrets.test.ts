import { createServer } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { HashicorpStore } from "../../../gateway/src/vault/hashicorp-store.js";
import { startVendor } from "../outbound/vendor.js";
import { startTestGateway } from "../support/gateway.js";
import { CANARY, CATALOG, ECHOES, formsOf, KINDS, leaksIn, ran, secretOf, startEcho, TOKEN, watch } from "./canary.js";
import { startGateway, startLiveGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

/** Kinds that get a token first. */
const WITH_TOKEN = ["client", "refresh", "google"];
/** Credentials that cannot be used. */
const WRONG: Readonly<Record<string, object>> = {
  basic: { username: `${CANARY}:`, password: CANARY },
  bearer: { token: `${CANARY}\n` },
  key: { [CANARY]: CANARY },
  keys: { keys: CANARY },
  client: { client_id: CANARY, client_secret: 1 },
  google: { client_email: "robot@p.example", private_key: CANARY },
  duo: [CANARY],
};

const OF_VAULT = ["basic", "bearer", "key"];
/** Where a client puts a secret that belongs nowhere. */
const PLACES = [
  "as a key",
  "as a name and a password",
  "in other headers",
  "in a key of a call",
  "as a type",
  "beside the parameters",
] as const;
const SENSITIVE = ["a sensitive parameter waits for a reviewer", "a sensitive parameter is refused", "a reviewer lists approvals"] as const;
const WEBHOOKS = "webhooks with a secret in their address fail";

const echoed = (kind: string, how: string) => `${kind}: the vendor hands everything back: ${how}`;
const refused = (kind: string) => `${kind}: the token endpoint refuses, and repeats what it got`;
const senseless = (kind: string) => `${kind}: the credential makes no sense`;
const ofVault = (kind: string, where: string) => `${kind}: HashiCorp Vault is asked, and is ${where}`;
const misplaced = (place: string) => `a client puts it ${place}`;

/** What the canary is sent through. */
const SCENARIOS = [
  ...Object.keys(KINDS).flatMap((kind) => ECHOES.map((how) => echoed(kind, how))),
  ...WITH_TOKEN.map(refused),
  ...Object.keys(WRONG).map(senseless),
  ...["there", "gone"].flatMap((where) => OF_VAULT.map((kind) => ofVault(kind, where))),
  ...PLACES.map(misplaced),
  ...SENSITIVE,
  WEBHOOKS,
];

async function echoAll(kinds = Object.keys(KINDS)) {
  const vendor = await startEcho();
  const { logger, saw, everything } = watch();
  const secrets = Object.fromEntries(kinds.map((kind) => [kind, secretOf(kind, vendor.url)]));
  const settings = { breaker: { failures: 1_000, halfOpenAfterMs: 1 } };
  const target = { servers: { default: vendor.url } };
  const gateway = await startLiveGateway({ connector: kinds, catalog: CATALOG, target, secrets, settings, logger });
  const statuses: number[] = [];
  for (const connector of kinds)
    for (const how of ECHOES)
      statuses.push(saw(echoed(connector, how), await gateway.call({ connector, operation: "things:read", params: { how } })));
  return { statuses, leaks: leaksIn(await everything(gateway), vendor.assertions) };
}

const same = (text: string) => text;
const redacting = { "gateway/src/vault/redact.ts": { redactor: () => same, redactorOf: () => same } };

describe("row 13: a secret", () => {
  test("that a vendor hands back, in any way, is nowhere; and would be without the guard", async () => {
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
    const secrets = Object.fromEntries(WITH_TOKEN.map((kind) => [kind, secretOf(kind, vendor.url)]));
    const target = { servers: { default: vendor.url } };
    const gateway = await startLiveGateway({ connector: WITH_TOKEN, catalog: CATALOG, target, secrets, logger });
    const statuses = [];
    for (const connector of WITH_TOKEN)
      statuses.push(saw(refused(connector), await gateway.call({ connector, operation: "things:read", params: { how: "ok" } })));
    return { statuses, leaks: leaksIn(await everything(gateway), vendor.assertions), assertions: vendor.assertions };
  }

  test("that a token endpoint repeats as it refuses is nowhere, and would be without the guard", async () => {
    expect(await refuse()).toMatchObject({ statuses: [502, 502, 502], leaks: [] });
    const { leaks, assertions } = await withoutGuards(redacting, refuse);
    for (const forms of [formsOf(CANARY), formsOf(encodeURIComponent(CANARY)), assertions.flatMap(formsOf)])
      expect(leaks.some((leak) => forms.includes(leak))).toBe(true);
  });

  test("that makes no sense is not quoted", async () => {
    const { logger, saw, everything } = watch();
    const target = { servers: { default: "http://127.0.0.1:9" } };
    const gateway = await startLiveGateway({ connector: [], catalog: CATALOG, target, secrets: WRONG, logger });
    for (const connector of Object.keys(WRONG))
      expect(saw(senseless(connector), await gateway.call({ connector, operation: "things:read", params: { how: "ok" } }))).toBe(424);
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
    for (const [where, address] of [
      ["there", vault.url],
      ["gone", "http://127.0.0.1:9"],
    ] as const) {
      const store: HashicorpStore = new HashicorpStore({ address, token: CANARY });
      const vendor = liveVendor({ outbound: createOutbound(), secrets: store, targetOf: () => ({}) });
      const gateway = await startGateway({ catalog: CATALOG, vendor, logger });
      for (const connector of OF_VAULT)
        told.push(saw(ofVault(connector, where), await gateway.call({ connector, operation: "things:read", params: { how: "ok" } })));
      expect(leaksIn(await everything(gateway))).toEqual([]);
    }
    expect([vault.requests.length, told]).toEqual([3, [424, 503, 424, 503, 503, 503]]);
  });

  test("that a client puts in the wrong place is in no log, no trail and no answer", async () => {
    const { logger, saw, everything } = watch();
    const gateway = await startGateway({ logger });
    const agent = { authorization: `Bearer ${gateway.agent}` };
    const places: Readonly<Record<(typeof PLACES)[number], readonly [headers: Readonly<Record<string, string>>, body: string]>> = {
      "as a key": [{ authorization: `Bearer ${CANARY}` }, "{}"],
      "as a name and a password": [{ authorization: `Basic ${Buffer.from(CANARY).toString("base64")}` }, "{}"],
      "in other headers": [{ ...agent, cookie: CANARY, "x-api-key": CANARY }, "{"],
      "in a key of a call": [{ ...agent, "idempotency-key": `${CANARY}${"x".repeat(200)}` }, "{}"],
      "as a type": [{ ...agent, "content-type": CANARY }, "{}"],
      "beside the parameters": [agent, `{"connector":"crowdstrike","operation":"detections:read","params":{},"api_key":"${CANARY}"}`],
    };
    const statuses = [];
    for (const place of PLACES) {
      const [headers, body] = places[place];
      statuses.push(saw(misplaced(place), await gateway.send("POST", "/v1/sdk/execute", { headers, body })));
    }
    expect(statuses).toEqual([401, 401, 400, 400, 415, 400]);
    const seen = await everything(gateway);
    expect(leaksIn(seen)).toEqual([]);
    // Nor are keys of the gateway itself: of these only hashes are kept.
    for (const key of [gateway.agent, gateway.alice]) expect(seen).not.toContain(key.slice(-40));
  });

  /** A call with a sensitive parameter: refused, and waiting for a reviewer. */
  async function sendPassword() {
    const { logger, saw, everything } = watch();
    const gateway = await startGateway({ catalog: CATALOG, logger });
    const call = (password: string) => gateway.call({ connector: "basic", operation: "passwords:write", params: { password } });
    const statuses = [saw(SENSITIVE[0], await call(CANARY)), saw(SENSITIVE[1], await call(CANARY.repeat(2)))];
    saw(SENSITIVE[2], await gateway.send("GET", "/v1/approvals", { key: gateway.alice }));
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
      logger,
    });
    expect(saw(WEBHOOKS, await gateway.call())).toBe(202);
    await vi.waitFor(async () => {
      const rows = await gateway.database.query("select from outbox where error is not null");
      expect(rows).toHaveLength(2);
    }, 20_000);
    expect(leaksIn(await everything(gateway))).toEqual([]);
    await gateway.close();
  });

  test("was sent through each of these scenarios", () => {
    expect(SCENARIOS.length).toBeGreaterThan(100);
    expect([...ran].toSorted()).toEqual(SCENARIOS.toSorted());
  });
});
