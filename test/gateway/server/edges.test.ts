import dns from "node:dns";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Keys } from "../../../gateway/src/identity/keys.js";
import { createApp } from "../../../gateway/src/server/app.js";
import { healthRoutes } from "../../../gateway/src/server/routes/health.js";
import { startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** What comes back for these bytes until the gateway ends the connection. */
function exchange(bytes: string | Buffer): Promise<string> {
  const { port, hostname } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  return new Promise((resolve, reject) => {
    let got = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer, and no end: ${got}`)));
    socket.on("data", (data) => {
      got += String(data);
    });
    socket.on("error", reject).on("close", () => resolve(got));
    socket.write(bytes);
  });
}

/** The status of each answer, with the code of its problem. */
async function tell(bytes: string | Buffer): Promise<readonly string[]> {
  const got = await exchange(bytes);
  expect(got).not.toMatch(/node_modules|\.ts:| {4}at /);
  return got
    .split(/(?=HTTP\/1\.1 \d{3})/)
    .map((answer) => [/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1], /"code":"(\w+)"/.exec(answer)?.[1]].filter(Boolean).join(" "));
}

const BODY = '{"connector":"crowdstrike","operation":"detections:read","params":{}}';

const asked = (line: string, ...headers: readonly string[]) => [line, "host: x", ...headers, "connection: close", "", ""].join("\r\n");
const as = (key: string) => `authorization: Bearer ${key}`;
const length = (body: string | Buffer) => `content-length: ${Buffer.byteLength(body)}`;

/** A call with further headers. */
const call = (headers: readonly string[] = [], body = BODY, path = "/v1/sdk/execute", version = "1.1") =>
  asked(`POST ${path} HTTP/${version}`, as(gateway.agent), "content-type: application/json", length(body), ...headers) + body;

test("what may be read in two ways is refused, and never executed", async () => {
  const before = gateway.hits.length;
  for (const [name, value] of [
    ["authorization", `Bearer ${gateway.alice}`],
    ["Content-Type", "text/plain"],
    ["arx-approval", "apr_1"],
    ["traceparent", "x"],
    ["Idempotency-Key", "a"],
    ["arx-dry-run", "1"],
  ])
    expect(await tell(call([`${name}: ${value}`, `${name}: ${value}`])), name).toEqual(["400 bad_request"]);
  for (const value of ["true", "1, 1", "yes"]) expect(await tell(call([`arx-dry-run: ${value}`]))).toEqual(["400 bad_request"]);
  const both = asked(
    "POST /v1/sdk/execute HTTP/1.1",
    as(gateway.agent),
    "content-type: application/json",
    "transfer-encoding: chunked",
    length(BODY),
  );
  expect(await tell(`${both}0\r\n\r\n${call()}`)).toEqual(["400"]);
  for (const header of [length("x"), "transfer-encoding: xchunked"]) expect(await tell(call([header]))).toEqual(["400"]);
  expect(gateway.hits.length).toBe(before);
});

test("a body is JSON in UTF-8, and in no encoding", async () => {
  const packed = gzipSync(BODY);
  const head = asked(
    "POST /v1/sdk/execute HTTP/1.1",
    as(gateway.agent),
    "content-type: application/json",
    "content-encoding: gzip",
    length(packed),
  );
  expect(await tell(Buffer.concat([Buffer.from(head), packed]))).toEqual(["415 unsupported_media_type"]);
  expect(await tell(call([], `\ufeff${BODY}`))).toEqual(["200"]);
  expect(await tell(call([], ""))).toEqual(["400 malformed_json"]);
  const half = (params: string) => tell(call([], BODY.replace('"params":{}', `"params":${params}`)));
  expect(await half('{"filter":"\\ud800"}')).toEqual(["400 malformed_json"]);
  expect(await half('{"\\uDFFF":1}')).toEqual(["400 malformed_json"]);
  for (const number of ["1e999", "-1E+400", "9".repeat(400)])
    expect(await half(`{"deep":[{"x":${number}}]}`), number).toEqual(["400 malformed_json"]);
  expect(await half('{"filter":"1e999"}')).toEqual(["200"]);
  expect(await half('{"filter":"\\ud83d\\ude00 \\\\ud800"}')).toEqual(["200"]);
});

test("a NUL in a parameter is kept as it is until a reviewer sees it", async () => {
  const pending = await gateway.call({ params: { ids: ["h\0st"], action_name: "contain" } });
  expect(pending.status).toBe(202);
  const shown = await gateway.send("GET", `/v1/approvals/${pending.body.approval.id}`, { key: gateway.alice });
  expect(shown.body.params).toEqual({ ids: ["h\0st"], action_name: "contain" });
});

test("addresses are what they are, or there are none", async () => {
  expect(await tell(call([], BODY, "/v1/sdk/%65xecute"))).toEqual(["200"]);
  for (const path of ["/v1/sdk/execute/", "//v1/sdk/execute", "/V1/sdk/execute", "/v1%2fsdk%2fexecute", "/v1/sdk/execute;x"])
    expect(await tell(call([], BODY, path)), path).toEqual(["404 not_found"]);
  const { alice } = gateway;
  for (const path of [
    "/%zz",
    "/v1/approvals/%00",
    "/v1/audit/events/%00",
    "/v1/audit/events?agent=%00",
    `/v1/approvals/${"x".repeat(5_000)}`,
  ])
    expect(await tell(asked(`GET ${path} HTTP/1.1`, as(alice))), path).toEqual(["400 bad_request"]);
  for (const span of ["from=0000-01-01T00:00:00Z", "to=9999-12-31T23:59:59-12:00"])
    expect(await tell(asked(`GET /v1/audit/events?${span} HTTP/1.1`, as(alice))), span).toEqual(["422 validation_error"]);
});

test("other methods and versions get an answer, or the end of the connection", async () => {
  for (const method of ["GET", "OPTIONS", "TRACE", "PUT"])
    expect(await tell(asked(`${method} /v1/sdk/execute HTTP/1.1`)), method).toEqual(["404 not_found"]);
  // Without a body, as HEAD has none.
  expect(await tell(asked("HEAD /v1/sdk/execute HTTP/1.1"))).toEqual(["404"]);
  expect(await tell(asked("CONNECT internal:443 HTTP/1.1"))).toEqual([""]);
  expect(await tell(call([], BODY, "/v1/sdk/execute", "1.0"))).toEqual(["200"]);
  expect(await tell("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).toEqual(["400"]);
  expect(await tell(Buffer.from("16030100a5010000a1", "hex"))).toEqual(["400"]);
});

test("without a key, one is told how to send it", async () => {
  const reply = await fetch(`${gateway.url}/v1/connectors`);
  expect([reply.status, await reply.json()]).toMatchObject([
    401,
    { code: "unauthenticated", detail: expect.stringContaining("Authorization: Bearer") },
  ]);
});

test("long keys, expectations and pipelines get their answers", async () => {
  const get = (...headers: readonly string[]) => tell(asked("GET /v1/connectors HTTP/1.1", ...headers));
  expect(await get(as(`arx_${"x".repeat(9_000)}`))).toEqual(["401 unauthenticated"]);
  expect(await get(as(`arx_${"x".repeat(20_000)}`))).toEqual(["431"]);
  expect(await tell(call(["expect: 100-continue"]))).toEqual(["100", "200"]);
  expect(await tell(call(["expect: miracles"]))).toEqual(["417"]);
  const open = call().replace("connection: close\r\n", "");
  const before = gateway.hits.length;
  expect(await tell(open + open + call())).toEqual(["200", "200", "200"]);
  expect(gateway.hits.length).toBe(before + 3);
});

test("a host with several addresses has one server, the guarded", async () => {
  const addresses = ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 }));
  const spy = vi.spyOn(dns, "lookup").mockImplementation(((host: string, ...rest: unknown[]) => {
    const found = rest.pop() as (...found: unknown[]) => void;
    if (rest.length > 0) found(null, addresses);
    else found(null, host === "localhost" ? "127.0.0.1" : host, 4);
  }) as typeof dns.lookup);
  const limits = { bodyBytes: 1_000, perMinute: 10, atOnce: 10 };
  const app = await createApp({ keys: new Keys(gateway.database), logger: pino({ level: "silent" }), limits, answered: () => {} });
  try {
    await app.listen({ host: "localhost", port: 0 });
    expect(app.addresses()).toHaveLength(1);
  } finally {
    spy.mockRestore();
    await app.close();
  }
});

test("however many ask at once whether the gateway is ready, its store is asked a few times", async () => {
  let looks = 0;
  const app = fastify();
  const store = async () => {
    looks += 1;
    await pause(50);
    if (looks > 1) throw new Error("gone");
  };
  healthRoutes(app as unknown as FastifyInstance, { store });
  app.addHook("onRequest", async (request) => {
    request.notes = {};
  });
  const ask = async () => (await app.inject("/readyz")).statusCode;
  expect(new Set(await Promise.all(Array.from({ length: 20 }, ask)))).toEqual(new Set([200]));
  expect([looks, await ask(), looks]).toEqual([1, 503, 2]);
  await app.close();
});

test("however many keys are made up at once, the store is asked a few times", async () => {
  const { database } = gateway;
  let looks = 0;
  const query: typeof database.query = (...asked) => {
    looks += 1;
    return database.query(...asked);
  };
  const keys = new Keys({ query });
  const made = Array.from({ length: 100 }, (_, at) => `arx_test_${String(at).padStart(12, "0")}_${"a".repeat(43)}`);
  const known = await Promise.allSettled([gateway.agent, ...made].map((key) => keys.authenticate(`Bearer ${key}`)));
  expect(known.filter(({ status }) => status === "fulfilled")).toMatchObject([{ value: { name: "agent:triage" } }]);
  expect(looks).toBe(1);
});
