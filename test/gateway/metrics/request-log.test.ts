import { AsyncLocalStorage } from "node:async_hooks";
import { type Context, context, propagation, ROOT_CONTEXT, type Span, trace } from "@opentelemetry/api";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
const lines: string[] = [];

beforeAll(async () => {
  gateway = await startTestGateway({ logger: pino({ level: "trace" }, { write: (line: string) => void lines.push(line) }) });
});
afterAll(() => gateway.close());

/** The lines of requests that are logged from now on, once there are that many. */
async function logged(count: number, work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  lines.length = 0;
  await work();
  await expect.poll(() => lines.filter((line) => line.includes('"msg":"request"')).length).toBe(count);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("a call is one line: who asked for what, and what came of it", async () => {
  const [line, ...more] = await logged(1, () => gateway.call());
  expect(more).toEqual([]);
  const known = { agent: "agent:triage", connector: "crowdstrike", operation: "hosts:write", verdict: "ESCALATE" };
  expect(line).toMatchObject({ msg: "request", route: "POST /v1/sdk/execute", status: 202, outcome: "approval_pending", ...known });
  expect(line?.["request_id"]).toMatch(/^req_/);
  expect(line?.["ms"]).toBeGreaterThan(0);
});

test("a request of a client that hung up is a line as well", async () => {
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(), 300);
  const body = { connector: "crowdstrike", operation: "hosts:write", params: { ids: ["h9"], action_name: "contain" } };
  const sending = { key: gateway.agent, headers: { prefer: "wait=20" }, body, signal: leaving.signal };
  const [line] = await logged(1, () => gateway.send("POST", "/v1/sdk/execute", sending).catch(() => {}));
  expect(line).toMatchObject({ outcome: "hung_up", verdict: "ESCALATE" });
  expect(line).not.toHaveProperty("status");
});

test("nothing that a request brings along is logged", async () => {
  const canary = "canary4711";
  await logged(3, async () => {
    await gateway.call({ params: { ids: [canary], action_name: "contain" }, headers: { "x-canary": canary }, idempotencyKey: canary });
    await gateway.call({ operation: canary, key: `arx_test_${canary}` });
    await gateway.send("GET", `/v1/${canary}?q=${canary}`, { key: gateway.agent });
  });
  expect(lines.join("")).not.toContain(canary);
  expect(lines.join("")).not.toContain(gateway.agent);
});

test("the caller's trace is the parent of the gateway's spans", async () => {
  const storage = new AsyncLocalStorage<Context>();
  const spans: { name: string; parent: unknown }[] = [];
  const KEY = Symbol.for("arx.test.parent");
  let isOn = true;
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.call(self as never, ...args)),
    bind: (_active, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  propagation.setGlobalPropagator({
    inject: () => {},
    fields: () => ["traceparent"],
    extract: (active, carrier, getter) => active.setValue(KEY, getter.get(carrier, "traceparent")),
  });
  const none = trace.getSpan(trace.setSpan(ROOT_CONTEXT, trace.wrapSpanContext({ traceId: "", spanId: "", traceFlags: 0 }))) as Span;
  const begin = (name: string, ...rest: unknown[]) => {
    if (isOn) spans.push({ name, parent: context.active().getValue(KEY) });
    return (rest.at(-1) as (span: Span) => never)(none);
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan: () => none, startActiveSpan: begin }) });
  try {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    await gateway.call({ operation: "detections:read", params: {}, headers: { traceparent } });
    expect(spans.map(({ name }) => name)).toEqual(["arx.execute", "arx.read", "arx.policy", "arx.vendor", "arx.finish"]);
    expect(spans.map(({ parent }) => parent)).toEqual(spans.map(() => traceparent));
  } finally {
    isOn = false;
    trace.disable();
    propagation.disable();
    context.disable();
  }
});
