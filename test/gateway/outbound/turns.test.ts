import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import type { OutboundCall } from "../../../gateway/src/outbound/index.js";
import { readPause } from "../../../gateway/src/outbound/read-pause.js";
import { advanceableClock, failureOf, get, openOutbound, startVendor } from "./vendor.js";

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("so many calls run at a time, so many wait, and the rest is refused", async () => {
  let running = 0;
  let most = 0;
  const vendor = await startVendor(async (_, response) => {
    running += 1;
    most = Math.max(most, running);
    await after(5);
    running -= 1;
    response.end();
  });
  const outbound = openOutbound({ concurrency: 4, queue: 50 });
  const calls = Array.from({ length: 64 }, () => failureOf(outbound.send("acme", get(vendor.url))));
  expect(outbound.figures()).toEqual([{ connector: "acme", active: 4, waiting: 50, breaker: "closed", pausedMs: 0 }]);
  const failures = (await Promise.all(calls)).filter((each) => each !== undefined);
  expect(failures.map(({ kind, outcome }) => [kind, outcome])).toEqual(Array(10).fill(["overloaded", "not_sent"]));
  expect([most, vendor.requests.length]).toEqual([4, 54]);
  expect(outbound.figures()).toMatchObject([{ active: 0, waiting: 0 }]);
});

test("a call that waits leaves its place at its deadline, or when its caller gives up", async () => {
  const held: ServerResponse[] = [];
  const vendor = await startVendor((_, response) => void held.push(response));
  const outbound = openOutbound({ concurrency: 1, queue: 2, timeoutMs: 300 });
  const controller = new AbortController();
  const first = failureOf(outbound.send("acme", get(vendor.url)));
  await after(20);
  const waiting = [undefined, controller.signal].map((signal) => failureOf(outbound.send("acme", get(vendor.url), signal)));
  controller.abort();
  expect(await waiting[1]).toMatchObject({ kind: "aborted", outcome: "not_sent" });
  expect(outbound.figures()).toMatchObject([{ waiting: 1 }]);
  expect([(await first)?.kind, vendor.requests.length]).toEqual(["timeout", 1]);
  expect(await waiting[0]).toMatchObject({ kind: "timeout" });
});

test("the breaker opens after failures in a row, lets one call try, and closes when that succeeds", async () => {
  let status = 500;
  const vendor = await startVendor((_, response) => response.writeHead(status).end());
  const advance = advanceableClock();
  const outbound = openOutbound({ breaker: { failures: 3, halfOpenAfterMs: 60_000 } });
  const send = async () => (await failureOf(outbound.send("acme", get(vendor.url))))?.kind ?? "answered";
  expect([await send(), await send()]).toEqual(["answered", "answered"]);
  status = 404;
  expect(await send()).toBe("answered");
  status = 503;
  expect([await send(), await send(), await send(), await send()]).toEqual(["answered", "answered", "answered", "breaker_open"]);
  expect(vendor.requests).toHaveLength(6);
  expect(outbound.figures()).toMatchObject([{ breaker: "open" }]);
  advance(60_000);
  expect(outbound.figures()).toMatchObject([{ breaker: "half_open" }]);
  expect([await send(), await send()]).toEqual(["answered", "breaker_open"]);
  status = 200;
  advance(60_000);
  expect(await Promise.all([send(), send(), send()])).toEqual(["answered", "breaker_open", "breaker_open"]);
  expect(await Promise.all([send(), send(), send()])).toEqual(["answered", "answered", "answered"]);
  expect(outbound.figures()).toMatchObject([{ breaker: "closed" }]);
});

test("what a caller or a setting is to blame for does not open the breaker, and a trial that tells nothing is repeated", async () => {
  let answers = true;
  const vendor = await startVendor((_, response) => answers && response.writeHead(500).end());
  const advance = advanceableClock();
  const outbound = openOutbound({ breaker: { failures: 1, halfOpenAfterMs: 60_000 } });
  answers = false;
  const abort = () => failureOf(outbound.send("acme", get(vendor.url), AbortSignal.timeout(30)));
  expect(await failureOf(outbound.send("acme", get("http://10.0.0.1/")))).toMatchObject({ kind: "blocked_address" });
  expect(await failureOf(outbound.send("acme", get(vendor.url, { "x-one": "\n" })))).toMatchObject({ kind: "invalid_request" });
  expect(await abort()).toMatchObject({ kind: "aborted" });
  answers = true;
  expect(await failureOf(outbound.send("acme", get(vendor.url)))).toBeUndefined();
  expect(await failureOf(outbound.send("acme", get(vendor.url)))).toMatchObject({ kind: "breaker_open", outcome: "not_sent" });
  advance(60_000);
  answers = false;
  expect(await abort()).toMatchObject({ kind: "aborted" });
  expect(outbound.figures()).toMatchObject([{ breaker: "half_open" }]);
  answers = true;
  expect(await failureOf(outbound.send("acme", get(vendor.url)))).toBeUndefined();
});

test("a call from before the breaker opened does not close it", async () => {
  const held: ServerResponse[] = [];
  const vendor = await startVendor(({ url }, response) => void (url === "/slow" ? held.push(response) : response.writeHead(500).end()));
  const outbound = openOutbound({ breaker: { failures: 1, halfOpenAfterMs: 60_000 } });
  const slow = outbound.send("acme", get(`${vendor.url}/slow`));
  while (held.length === 0) await new Promise(setImmediate);
  await outbound.send("acme", get(vendor.url));
  held[0]?.end();
  expect((await slow).status).toBe(200);
  expect(outbound.figures()).toMatchObject([{ breaker: "open" }]);
});

test("a vendor that asks for a pause is left alone until then; calls that wait are refused too", async () => {
  const vendor = await startVendor(async (_, response) => {
    await after(20);
    response.writeHead(429, { "retry-after": "60" }).end("slow down");
  });
  const advance = advanceableClock();
  const outbound = openOutbound({ concurrency: 1 });
  const [first, second] = [outbound.send("acme", get(vendor.url)), failureOf(outbound.send("acme", get(vendor.url)))];
  expect(String((await first).body)).toBe("slow down");
  for (const failure of [await second, await failureOf(outbound.send("acme", get(vendor.url)))]) {
    expect(failure).toMatchObject({ kind: "vendor_rate_limited", outcome: "not_sent" });
    expect(failure?.retryAfterMs).toBeGreaterThan(50_000);
    expect(failure?.retryAfterMs).toBeLessThanOrEqual(60_000);
  }
  advance(60_000);
  expect((await outbound.send("acme", get(vendor.url))).status).toBe(429);
  expect(vendor.requests).toHaveLength(2);
});

const date = "Sat, 28 Nov 2026 12:00:00 GMT";
const now = Date.parse(date);
test.each([
  [429, { "retry-after": "7" }, 7000],
  [503, { "retry-after": "Sat, 28 Nov 2026 12:00:30 GMT" }, 30_000],
  [429, { "retry-after": "Sat, 28 Nov 2026 11:00:00 GMT" }, 0],
  [429, { "retry-after": "86400" }, 120_000],
  [429, { "retry-after": "soon", "x-ratelimit-reset": "9" }, 9000],
  [429, { "x-rate-limit-reset": `${now / 1000 + 20}` }, 20_000],
  [429, { "x-ratelimit-retryafter": `${now + 5000}` }, 5000],
  [429, { "ratelimit-reset": "-5" }, 0],
  [429, {}, 0],
  [503, { "x-ratelimit-reset": "9" }, 0],
  [200, { "retry-after": "7", "x-ratelimit-reset": "9" }, 0],
] as const)("of a %i, %j asks for a pause", (status, headers, ms) => {
  expect(readPause({ status, headers: { date, ...headers } })).toBe(ms);
});

test("each call is heard of once, and closing lets what runs end", async () => {
  const heard: OutboundCall[] = [];
  const vendor = await startVendor(async (_, response) => {
    await after(50);
    response.writeHead(204).end();
  });
  const outbound = openOutbound({}, { heard: (call) => void heard.push(call) });
  await failureOf(outbound.send("acme", get("http://10.0.0.1/")));
  const running = outbound.send("acme", get(vendor.url));
  const closing = outbound.close();
  expect(await failureOf(outbound.send("acme", get(vendor.url)))).toMatchObject({ kind: "aborted", outcome: "not_sent" });
  expect((await running).status).toBe(204);
  await closing;
  expect(heard.map(({ connector, result }) => [connector, result])).toEqual([
    ["acme", "blocked_address"],
    ["acme", 204],
  ]);
  expect(heard[1]?.durationMs).toBeGreaterThan(40);
});
