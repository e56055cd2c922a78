import { afterAll, beforeAll, expect, test } from "vitest";
import { type MetricsServer, startMetricsServer } from "../../../gateway/src/metrics/metrics-server.js";
import type { OutboundFigures } from "../../../gateway/src/outbound/index.js";
import { DEFAULT_POLICY } from "../../../gateway/src/policy/make-policy.js";
import { VendorFailure } from "../../../gateway/src/vendor/vendor.js";
import { startTestGateway, type TestGateway } from "../support/gateway.js";
import { startVendor, type TestVendor } from "../support/vendor.js";

let gateway: TestGateway;
let server: MetricsServer;
let vendor: TestVendor;
let hasPolicy = true;
let isPolicyStale = false;
let figures: OutboundFigures[] = [];

beforeAll(async () => {
  vendor = await startVendor();
  const failing = new VendorFailure("failed", { code: "upstream_error", outcome: "failed", retryable: false });
  gateway = await startTestGateway({
    policy: () => (hasPolicy ? DEFAULT_POLICY : undefined),
    isPolicyStale: () => isPolicyStale,
    outbound: { figures: () => figures },
    vendor: {
      prepare: (call) => (call.connector.id === "jira" ? Promise.resolve({ send: () => Promise.reject(failing) }) : vendor.prepare(call)),
    },
  });
  server = await startMetricsServer({ host: "127.0.0.1", port: 0 }, gateway.gateway);
});
afterAll(async () => {
  await server.close();
  await gateway.close();
  await vendor.close();
});

const get = (path: string) => fetch(server.url + path);

/** The value of each series, by its name and labels as they are written. */
async function scrape(): Promise<ReadonlyMap<string, number>> {
  const answer = await get("/metrics");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]));
}

const requests = (verdict: string, outcome: string, connector: string): string =>
  `arx_requests_total{verdict="${verdict}",outcome="${outcome}",connector="${connector}"}`;

test("calls are counted by verdict, outcome and connector, and measured", async () => {
  for (let at = 0; at < 2; at++) await gateway.call({ operation: "detections:read", params: {} });
  await gateway.call();
  await gateway.call({ params: { nonsense: 1 } });
  await gateway.call({ connector: "jira", operation: "issues:read", params: { jql: "x" } });
  const seen = await scrape();
  expect(seen.get(requests("PERMIT", "succeeded", "crowdstrike"))).toBe(2);
  expect(seen.get(requests("ESCALATE", "approval_pending", "crowdstrike"))).toBe(1);
  expect(seen.get(requests("none", "validation_error", "crowdstrike"))).toBe(1);
  expect(seen.get(requests("PERMIT", "upstream_error", "jira"))).toBe(1);
  expect(seen.get('arx_request_seconds_count{connector="crowdstrike",risk="low"}')).toBe(2);
  expect(seen.get('arx_request_seconds_count{connector="crowdstrike",risk="high"}')).toBe(2);
  expect(seen.get('arx_upstream_seconds_count{connector="crowdstrike",outcome="succeeded"}')).toBe(2);
  expect(seen.get('arx_upstream_seconds_count{connector="jira",outcome="upstream_error"}')).toBe(1);
  expect(seen.get("arx_approvals_pending")).toBe(1);
  expect(seen.get("arx_audit_append_seconds_count")).toBeGreaterThan(5);
  expect(seen.get("process_resident_memory_bytes")).toBeGreaterThan(0);
});

test("a replay is counted with the outcome that it repeats", async () => {
  const call = { connector: "jira", operation: "issues:read", params: { jql: "x" }, idempotencyKey: "again" };
  const before = (await scrape()).get(requests("PERMIT", "upstream_error", "jira")) ?? 0;
  for (let at = 0; at < 2; at++) await gateway.call(call);
  expect((await scrape()).get(requests("PERMIT", "upstream_error", "jira"))).toBe(before + 2);
});

test("no label is what a client made up", async () => {
  const made = "zzmadeup";
  await gateway.call({ connector: made });
  await gateway.call({ operation: `${made}:read`, headers: { "x-risk": made } });
  await gateway.call({ key: `arx_test_${made}` });
  await gateway.send("POST", `/v1/${made}`, { body: {} });
  const text = await gateway.gateway.metrics();
  expect(text).not.toContain(made);
  expect(text).toContain(requests("none", "unknown_connector", "unknown"));
  expect(text).toContain(requests("none", "unauthenticated", "unknown"));
});

test("there are no more series, whatever clients make up", async () => {
  const makeUp = async (made: string) => {
    const other = { operation: "detections:read", params: {} };
    await gateway.call({ connector: made });
    await gateway.call({ ...other, operation: made });
    await gateway.call({ ...other, params: { [made]: made } });
    await gateway.call({ ...other, idempotencyKey: made, headers: { "arx-contract": made, traceparent: made, "user-agent": made } });
    await gateway.call({ ...other, approval: made });
    await gateway.call({ key: await gateway.key(`agent:${made}`), ...other });
    await gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, body: { [made]: made } });
    for (const method of ["GET", "PUT"]) await gateway.send(method, `/v1/sdk/execute/${made}`, { key: made });
  };
  // Those of the process come as it goes.
  const ownSeries = async () => [...(await scrape()).keys()].filter((name) => name.startsWith("arx_"));
  await makeUp("first");
  const before = await ownSeries();
  for (let at = 0; at < 5; at++) await makeUp(`made_up_${at}`);
  expect(await ownSeries()).toEqual(before);
});

test("a stale policy shows, and one that there is not", async () => {
  expect((await scrape()).get("arx_policy_stale")).toBe(0);
  isPolicyStale = true;
  expect((await scrape()).get("arx_policy_stale")).toBe(1);
  isPolicyStale = false;
  hasPolicy = false;
  expect((await scrape()).get("arx_policy_stale")).toBe(1);
  hasPolicy = true;
});

test("how vendors stand shows as it is now", async () => {
  figures = [{ connector: "jira", active: 2, waiting: 3, breaker: "open", pausedMs: 1500 }];
  const seen = await scrape();
  const of = (name: string) => seen.get(`arx_outbound_${name}{connector="jira"}`);
  expect([of("active"), of("waiting"), of("breaker"), of("pause_seconds")]).toEqual([2, 3, 2, 1.5]);
});

test("health is told beside the metrics, and metrics are not told beside the calls", async () => {
  expect(await (await get("/healthz")).json()).toEqual({ status: "ok" });
  expect(await (await get("/readyz")).json()).toMatchObject({ status: "ready", checks: { store: "ok" } });
  expect((await gateway.send("GET", "/metrics")).status).toBe(404);
});
