import { expect, test } from "vitest";
import { type ARXRequest, ConnectionError, type Middleware } from "../../runtime/src/index.js";
import { approval, connect, cutOff, errorOf, escalate, KEY, permit, problem, type Reply, startGateway } from "./gateway.js";

test("wraps every attempt, the first one outermost, and never sees the key", async () => {
  const replies = [
    problem(503, "overloaded", { retryable: true }, { "retry-after": "0" }),
    escalate(),
    approval("approved"),
    permit("done"),
  ];
  const gateway = await startGateway((_, index) => replies[index] as Reply);
  const log: string[] = [];
  const seen: ARXRequest[] = [];
  const trace =
    (name: string): Middleware =>
    async (request, next) => {
      log.push(`${name} ${request.kind} ${request.attempt}`);
      seen.push(request);
      const response = await next(request);
      log.push(`${name} ${response.status}`);
      return response;
    };
  const connector = connect(gateway.url, { middleware: [trace("a"), trace("b")], maxRetries: 1, approvalWaitMs: 5000 });
  expect(await connector.write({ id: "1" })).toBe("done");
  expect(log.slice(0, 8)).toEqual(["a execute 1", "b execute 1", "b 503", "a 503", "a execute 2", "b execute 2", "b 202", "a 202"]);
  expect(log.filter((line) => line.startsWith("a "))).toEqual([
    ...["a execute 1", "a 503", "a execute 2", "a 202", "a approval 1", "a 200", "a execute 1", "a 200"],
  ]);
  expect(JSON.stringify(seen)).not.toContain(KEY);
  expect(seen[0]).toMatchObject({
    url: `${gateway.url}/v1/sdk/execute`,
    method: "POST",
    connector: "test",
    operation: "items:write",
    body: gateway.received[0]?.text,
    headers: { "content-type": "application/json" },
  });
  expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  expect(seen.find(({ kind }) => kind === "approval")).toMatchObject({ method: "GET" });
  expect(seen.find(({ kind }) => kind === "approval")?.body).toBeUndefined();
});

test("may change what is sent, and answer itself", async () => {
  const gateway = await startGateway(() => permit(1));
  const connector = connect(gateway.url, {
    middleware: [
      async (request, next) =>
        request.operation === "items:read"
          ? Response.json({ result: "cached" })
          : next({ ...request, headers: { ...request.headers, "x-added": "1" } }),
    ],
  });
  expect(await connector.read()).toBe("cached");
  expect(gateway.received).toHaveLength(0);
  await connector.write();
  expect(gateway.received[0]?.headers).toMatchObject({ "x-added": "1", authorization: `Bearer ${KEY}` });
});

test("sees transport errors", async () => {
  const errors: unknown[] = [];
  const watch: Middleware = async (request, next) => {
    try {
      return await next(request);
    } catch (error) {
      errors.push(error);
      throw error;
    }
  };
  await errorOf(connect("http://127.0.0.1:9", { middleware: [watch], maxRetries: 0 }).read());
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(ConnectionError);
});

test("its own error is the call's, and is not retried", async () => {
  const gateway = await startGateway(() => permit(1));
  for (const thrown of [new Error("mine"), "text", null, undefined]) {
    let times = 0;
    const refuse: Middleware = () => {
      times++;
      throw thrown;
    };
    expect(await errorOf(connect(gateway.url, { middleware: [refuse], maxRetries: 3 }).read())).toBe(thrown);
    expect(times).toBe(1);
  }
});

test("a body cut off behind it is a lost connection", async () => {
  const gateway = await startGateway(() => cutOff);
  const error = await errorOf(connect(gateway.url, { middleware: [(request, next) => next(request)] }).read());
  expect(error).toMatchObject({ name: "ConnectionError" });
});
