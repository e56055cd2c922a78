import { describe, expect, test } from "vitest";
import { connect, cutOff, errorOf, permit, problem, type Reply, silence, startGateway } from "./gateway.js";

const now = { "retry-after": "0" };

describe("a passing failure is repeated under one idempotency key", () => {
  test.each<[string, Reply]>([
    ["429 that does not say", problem(429, "rate_limited", { retryable: undefined }, now)],
    ["429 that says retryable", problem(429, "rate_limited", { retryable: true }, now)],
    ["503 that says retryable", problem(503, "overloaded", { retryable: true }, now)],
    ["502 that says retryable", problem(502, "upstream_error", { retryable: true }, now)],
    ["409 while the first attempt still runs", problem(409, "idempotency_in_progress", { retryable: true }, now)],
    ["502 of a proxy", { status: 502, headers: now, text: "<html>" }],
    ["503 of a proxy", { status: 503, headers: now, text: "" }],
    ["504 of a proxy", { status: 504, headers: now, text: "" }],
    ["429 of a proxy", { status: 429, headers: now, text: "" }],
  ])("%s", async (_, reply) => {
    const gateway = await startGateway((__, index) => (index < 2 ? reply : permit("done")));
    expect(await connect(gateway.url, { maxRetries: 2 }).read()).toBe("done");
    expect(gateway.received).toHaveLength(3);
    expect(new Set(gateway.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(new Set(gateway.received.map(({ text }) => text)).size).toBe(1);
  });

  test("a broken connection and a time-out", async () => {
    const replies = [cutOff, silence, permit("done")];
    const gateway = await startGateway((_, index) => replies[index] as Reply);
    expect(await connect(gateway.url, { maxRetries: 2, timeoutMs: 300 }).read()).toBe("done");
    expect(new Set(gateway.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });
});

describe("what is not repeated", () => {
  test.each<[string, Reply]>([
    ["a problem that says so", problem(503, "audit_unavailable", { retryable: false }, now)],
    ["a limit that says so", problem(429, "rate_limited", { retryable: false }, now)],
    ["a problem that does not say", problem(503, "overloaded", { retryable: undefined }, now)],
    ["500 of a proxy", { status: 500, text: "" }],
    ["policy_denied", problem(403, "policy_denied", {}, now)],
    ["validation_error", problem(422, "validation_error", {}, now)],
  ])("%s", async (_, reply) => {
    const gateway = await startGateway(() => reply);
    await errorOf(connect(gateway.url, { maxRetries: 5 }).read());
    expect(gateway.received).toHaveLength(1);
  });
});

describe("how often and when", () => {
  test("maxRetries of the client, or of the call", async () => {
    const gateway = await startGateway(() => ({ status: 503, headers: now, text: "" }));
    const connector = connect(gateway.url, { maxRetries: 3 });
    expect(await errorOf(connector.read())).toMatchObject({ name: "ServiceUnavailableError", retryAfterMs: 0 });
    expect(gateway.received).toHaveLength(4);
    await errorOf(connector.read({}, { maxRetries: 0 }));
    expect(gateway.received).toHaveLength(5);
  });

  test("undefined options are as if left out", async () => {
    const gateway = await startGateway((_, index) => (index ? permit(1) : { status: 503, headers: now, text: "" }));
    const options = { timeoutMs: undefined, maxRetries: undefined, signal: undefined, headers: undefined } as object;
    expect(await connect(gateway.url, { maxRetries: 1, timeoutMs: undefined as never }).read({}, options)).toBe(1);
  });

  test("Retry-After in seconds", async () => {
    const gateway = await startGateway((_, index) =>
      index ? permit(1) : problem(429, "rate_limited", { retryable: true }, { "retry-after": "1" }),
    );
    const start = Date.now();
    await connect(gateway.url, { maxRetries: 1 }).read();
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  });

  test("Retry-After as a date", async () => {
    const at = new Date(Date.now() + 2000).toUTCString();
    const gateway = await startGateway((_, index) =>
      index ? permit(1) : problem(429, "rate_limited", { retryable: true }, { "retry-after": at }),
    );
    await connect(gateway.url, { maxRetries: 1 }).read();
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at) - 10);
  });

  test("a date in the past is now, and a text that is neither is left aside", async () => {
    for (const [value, ms] of [
      ["Mon, 01 Jan 2024 00:00:00 GMT", 0],
      ["soon", undefined],
    ] as const) {
      const gateway = await startGateway(() => problem(429, "rate_limited", {}, { "retry-after": value }));
      expect((await errorOf(connect(gateway.url).read()))["retryAfterMs"]).toBe(ms);
    }
  });

  test("a Retry-After above a minute is raised at once", async () => {
    const gateway = await startGateway(() => problem(429, "rate_limited", { retryable: true }, { "retry-after": "61" }));
    const error = await errorOf(connect(gateway.url, { maxRetries: 5 }).read());
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 61_000, retryable: true });
    expect(gateway.received).toHaveLength(1);
  });

  test("without Retry-After the delay is half a second to begin with, with jitter", async () => {
    const gateway = await startGateway((_, index) => (index ? permit(1) : { status: 503, text: "" }));
    const start = Date.now();
    await connect(gateway.url, { maxRetries: 1 }).read();
    expect(Date.now() - start).toBeGreaterThanOrEqual(245);
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test("every attempt has timeoutMs of its own", async () => {
    const gateway = await startGateway(() => silence);
    const error = await errorOf(connect(gateway.url, { timeoutMs: 40, maxRetries: 1 }).read());
    expect(error).toMatchObject({ name: "TimeoutError", code: "timeout", retryable: true });
    expect(error.message).toContain("40 ms");
    expect(gateway.received).toHaveLength(2);
  });

  test("a body that drips is ended by timeoutMs", async () => {
    const gateway = await startGateway(() => (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    expect(await errorOf(connect(gateway.url, { timeoutMs: 80 }).read())).toMatchObject({ name: "TimeoutError" });
  });

  test("a time-out of Infinity is none", async () => {
    const gateway = await startGateway(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return permit(1);
    });
    expect(await connect(gateway.url, { timeoutMs: Number.POSITIVE_INFINITY }).read()).toBe(1);
  });
});
