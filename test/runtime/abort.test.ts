import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { ARXOptions, Risk } from "../../runtime/src/index.js";
import { approval, connect, errorOf, escalate, permit, problem, type Reply, silence, startGateway, type TestGateway } from "./gateway.js";

const dripping: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("{");
};

const never = new Promise<never>(() => {});

describe("an aborted call ends with AbortedError", () => {
  test.each<[string, number, Reply, ARXOptions<Risk>]>([
    ["while it waits for headers", 1, silence, {}],
    ["while it reads the body", 1, dripping, {}],
    ["between two attempts", 1, problem(503, "overloaded", { retryable: true }, { "retry-after": "50" }), { maxRetries: 3 }],
    ["while the approval is asked for", 2, escalate(), { approvalWaitMs: 60_000 }],
    ["while the key is fetched", 0, silence, { apiKey: () => never }],
    ["within middleware", 0, silence, { middleware: [() => never] }],
    ["within a fetch that knows no signals", 0, silence, { fetch: () => never }],
  ])("%s", async (_, requests, reply, options) => {
    let connections = 0;
    const gateway = await startGateway(({ method }) => {
      connections++;
      return method === "GET" ? silence : reply;
    });
    const controller = new AbortController();
    const reason = new Error("the user left");
    const promise = errorOf(connect(gateway.url, options).write({}, { signal: controller.signal }));
    while (connections < requests) await delay(5);
    await delay(30);
    controller.abort(reason);
    const error = await promise;
    expect(error).toMatchObject({ name: "AbortedError", code: "aborted", retryable: false, connector: "test", cause: reason });
    await delay(20);
    expect(connections).toBe(requests);
  });

  test("before it is sent", async () => {
    const gateway = await startGateway(() => permit(1));
    const call = connect(gateway.url).read({}, { signal: AbortSignal.abort() });
    expect(await errorOf(call)).toMatchObject({ name: "AbortedError" });
    expect(gateway.received).toHaveLength(0);
  });

  test("between polls", async () => {
    const gateway = await startGateway(({ method }) => (method === "GET" ? approval("pending") : escalate()));
    const controller = new AbortController();
    const promise = errorOf(connect(gateway.url, { approvalWaitMs: 60_000 }).write({}, { signal: controller.signal }));
    while (gateway.received.length < 2) await delay(5);
    await delay(30);
    controller.abort();
    expect(await promise).toMatchObject({ name: "AbortedError" });
  });

  test("and the connection is closed", async () => {
    const controller = new AbortController();
    let gateway: Promise<TestGateway> | undefined;
    const closed = new Promise((resolve) => {
      gateway = startGateway(() => (response) => {
        response.on("close", resolve);
        controller.abort();
      });
    });
    const { url } = await (gateway as Promise<TestGateway>);
    await errorOf(connect(url).read({}, { signal: controller.signal }));
    await closed;
  });

  test("no listener stays on the signal", async () => {
    const gateway = await startGateway(() => permit(1));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, args);
    };
    for (let index = 0; index < 20; index++) await connect(gateway.url).read({}, { signal });
    expect(listeners).toBe(0);
  });
});

describe("close()", () => {
  test("ends what is in flight and refuses what comes after", async () => {
    const gateway = await startGateway(() => silence);
    const connector = connect(gateway.url, { maxRetries: 2 });
    const inFlight = [errorOf(connector.read()), errorOf(connector.write())];
    while (gateway.received.length < 2) await delay(5);
    await connector.core.close();
    for (const error of await Promise.all(inFlight)) expect(error).toMatchObject({ name: "AbortedError" });
    expect(await errorOf(connector.read())).toMatchObject({ name: "AbortedError" });
    expect(gateway.received).toHaveLength(2);
    await connector.core.close();
  });

  test("happens at the end of `await using`", async () => {
    const gateway = await startGateway(() => permit(1));
    const connector = connect(gateway.url);
    {
      await using core = connector.core;
      expect(core.maxRisk).toBe("critical");
      expect(await connector.read()).toBe(1);
    }
    expect(await errorOf(connector.read())).toMatchObject({ name: "AbortedError" });
  });
});
