import { once } from "node:events";
import { connect } from "node:net";
import { operation } from "@agentvault/runtime/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Catalog } from "../../../gateway/src/catalog/catalog.js";
import { startVendor } from "../outbound/vendor.js";
import { startLiveGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

const NO_FLAW = (): undefined => undefined;

const vendorOf = (answer: string) =>
  startVendor((incoming, response) => {
    incoming.resume();
    response.setHeader("content-type", "application/json").end(answer);
  });

/** What became of calls of VirusTotal, each with its parameters: the statuses, and the URLs that the vendor was asked for. */
async function callVirusTotal(operation: string, calls: readonly Readonly<Record<string, string>>[]) {
  const vendor = await vendorOf('{"data":{}}');
  const gateway = await startLiveGateway({ connector: "virustotal", target: { servers: { default: `${vendor.url}/api/v3` } } });
  const statuses = [];
  for (const params of calls) statuses.push((await gateway.call({ connector: "virustotal", operation, params })).status);
  return { statuses, urls: vendor.requests.map(({ url }) => url) };
}

describe("row 2: dots in a path", () => {
  const refused = ["..", ".", "../users/me", "a/../../users", "%2e%2e", "a\\..\\b", "a\0b"].map((domain) => ({ domain }));
  const sent = ["a/b", "a?b#c", "é", "...", "a@b:c"].map((domain) => ({ domain }));

  test("lead nowhere: the call is refused, or the path stays", async () => {
    const { statuses, urls } = await callVirusTotal("domains:read_details", [...refused, ...sent]);
    expect(statuses).toEqual([...refused.map(() => 422), ...sent.map(() => 200)]);
    expect(urls).toEqual(["a%2Fb", "a%3Fb%23c", "%C3%A9", "...", "a%40b%3Ac"].map((end) => `/api/v3/domains/${end}`));
  });

  test("and would lead elsewhere without the two guards; either alone holds", async () => {
    const flaw = { "gateway/src/request/find-segment-flaw.ts": { findSegmentFlaw: NO_FLAW } };
    const path = { "gateway/src/request/require-kept-path.ts": { requireKeptPath: NO_FLAW } };
    const attack = () => callVirusTotal("domains:read_details", [{ domain: ".." }]);
    expect(await withoutGuards(flaw, attack)).toEqual({ statuses: [422], urls: [] });
    expect(await withoutGuards(path, attack)).toEqual({ statuses: [422], urls: [] });
    expect(await withoutGuards({ ...flaw, ...path }, attack)).toEqual({ statuses: [200], urls: ["/api/v3/"] });
  });
});

describe("row 3: values that would be more than a value", () => {
  const attack = () => callVirusTotal("search:read", [{ query: "a/b?x=1#&cursor=stolen&limit=40" }]);

  test("stay one in a query, and would not without the encoder", async () => {
    const { statuses, urls } = await attack();
    expect([statuses, [...new URL(urls[0] ?? "", "http://x").searchParams]]).toEqual([
      [200],
      [["query", "a/b?x=1#&cursor=stolen&limit=40"]],
    ]);
    const guards = { "gateway/src/request/encode-text.ts": { encodeText: (value: string) => value } };
    const smuggled = await withoutGuards(guards, () => callVirusTotal("search:read", [{ query: "a&cursor=stolen&limit=40" }]));
    expect([...new URL(smuggled.urls[0] ?? "", "http://x").searchParams.keys()]).toEqual(["query", "cursor", "limit"]);
  });

  /** What GitLab was sent: a document and its variables. */
  async function callGitLab() {
    const bodies: string[] = [];
    const vendor = await startVendor(async (incoming, response) => {
      for await (const chunk of incoming) bodies.push(String(chunk));
      response.setHeader("content-type", "application/json").end('{"data":{"project":null}}');
    });
    const gateway = await startLiveGateway({ connector: "gitlab", target: { servers: { default: vendor.url } } });
    const params = { fullPath: 'a") { id } } mutation { destroy(id: "1' };
    const { status } = await gateway.call({ connector: "gitlab", operation: "vulnerabilities:read", params });
    return { status, sent: JSON.parse(bodies.join("")) as { query: string; variables: object }, params };
  }

  test("stay a variable in GraphQL, and would not if they were written into the document", async () => {
    const { status, sent, params } = await callGitLab();
    expect([status, sent.variables]).toEqual([200, params]);
    expect(sent.query).not.toContain("destroy");
    type Build = typeof import("../../../gateway/src/request/build-body.js").buildBody;
    const buildBody: Build = (_plan, { graphql = "" }, given) => ({
      content: JSON.stringify({ query: graphql.replace("$fullPath)", `"${given[0]?.value}")`) }),
      type: "application/json",
    });
    const naive = await withoutGuards({ "gateway/src/request/build-body.ts": { buildBody } }, callGitLab);
    expect(naive.sent.query).toContain("mutation { destroy");
  });
});

describe("row 4: headers", () => {
  const CATALOG: Catalog = {
    ids: ["acme"],
    load: async () => ({
      CONNECTOR: { id: "acme", name: "Acme", api: { servers: { default: { baseUrl: "https://acme.example" } }, auth: { type: "bearer" } } },
      OPERATION_MAP: {
        "alerts:read": operation({
          ...({
            method: "GET",
            path: "/alerts",
            scope: [],
            risk: "low",
            effect: "read",
            idempotent: true,
            description: "List alerts.",
          } as const),
          parameters: {
            filter: { in: "header", wire: "X-Filter" },
            who: { in: "header", wire: "Authorization" },
            where: { in: "header", wire: "Host" },
          },
          params: () => z.strictObject({ filter: z.string().optional(), who: z.string().optional(), where: z.string().optional() }),
          result: () => z.unknown(),
        }),
      },
    }),
  };

  async function attack(params: Readonly<Record<string, string>>) {
    const vendor = await vendorOf("{}");
    const gateway = await startLiveGateway({
      ...{
        connector: "acme",
        catalog: CATALOG,
        target: { servers: { default: vendor.url } },
        secrets: { acme: { token: "of-the-gateway" } },
      },
    });
    const { status } = await gateway.call({ connector: "acme", operation: "alerts:read", params });
    const seen = vendor.requests.map(({ headers }) => ({
      authorization: headers.authorization,
      host: headers.host,
      evil: headers["x-evil"],
    }));
    return { status, seen, host: new URL(vendor.url).host };
  }

  const CRLF = { filter: "severity\r\nX-Evil: 1" };
  const OVERRIDE = { who: "Bearer of-the-agent", where: "evil.example" };
  const flaw = { "gateway/src/request/find-header-flaw.ts": { findHeaderFlaw: NO_FLAW } };

  test("take no line break, and no place of the gateway's own", async () => {
    for (const params of [CRLF, OVERRIDE]) expect(await attack(params)).toMatchObject({ status: 422, seen: [] });
  });

  test("would be two with a line break, without the guard and with a client that writes what it is given", async () => {
    // undici refuses it too, later: what was approved and recorded would then not be sent.
    expect(await withoutGuards(flaw, () => attack(CRLF))).toMatchObject({ status: 502, seen: [] });
    const { seen } = await withoutGuards({ ...flaw, "gateway/src/outbound/exchange.ts": { exchange: writeAsIs } }, () => attack(CRLF));
    expect(seen).toMatchObject([{ evil: "1" }]);
  });

  test("would be the agent's without the guard and with credentials that do not come last", async () => {
    const { seen, host } = await withoutGuards(flaw, () => attack(OVERRIDE));
    expect(seen).toEqual([{ authorization: "Bearer of-the-gateway", host, evil: undefined }]);
    type Set = typeof import("../../../gateway/src/auth/set-credentials.js").setCredentialHeaders;
    const setCredentialHeaders: Set = (request, credentials) => ({ ...request, headers: { ...credentials, ...request.headers } });
    const guards = { ...flaw, "gateway/src/auth/set-credentials.ts": { setCredentialHeaders } };
    expect((await withoutGuards(guards, () => attack(OVERRIDE))).seen).toMatchObject([{ authorization: "Bearer of-the-agent" }]);
  });

  const writeAsIs: typeof import("../../../gateway/src/outbound/exchange.js").exchange = async (_, { url, headers }) => {
    const socket = connect(Number(url.port), url.hostname);
    const lines = Object.entries({ ...headers, host: url.host, connection: "close" }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`GET ${url.pathname} HTTP/1.1\r\n${lines.join("")}\r\n`);
    await once(socket.resume(), "close");
    return { status: 200, headers: { "content-type": "application/json" }, body: Buffer.from("{}"), durationMs: 0 };
  };
});
