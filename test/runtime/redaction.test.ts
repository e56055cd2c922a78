import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ARXCore, type ARXOptions, type Risk } from "../../runtime/src/index.js";
import { connect, cutOff, errorOf, escalate, KEY, permit, problem, type Reply, silence, startGateway } from "./gateway.js";

/** Whatever a program may print. */
function print(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, JSON.stringify(value, Object.getOwnPropertyNames(value))] : [];
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    inspect(value, { depth: Number.POSITIVE_INFINITY }),
    JSON.stringify(value) ?? "",
    String(value),
    ...error,
  ].join("\n");
}

const expectNoKey = (value: unknown) => expect(print(value)).not.toContain(KEY.slice(4, 20));

test("client, connector and calls", async () => {
  const gateway = await startGateway(() => permit({ items: [] }));
  for (const apiKey of [KEY, () => KEY, async () => KEY]) {
    const connector = connect(gateway.url, { apiKey, pages: { style: "offset", offset: "offset", items: "/items" } });
    expectNoKey(connector.core);
    expectNoKey(connector);
    for (const call of [connector.read(), connector.list()]) {
      expectNoKey(call);
      await call;
      expectNoKey(call);
      expectNoKey(await call.outcome());
    }
    expectNoKey(connector.core.session);
  }
  expect(inspect(new ARXCore({ apiKey: KEY }), { showHidden: true, depth: 9 })).toMatch(/^ARXCore/);
});

const echo = (status: number, type: string): Reply => ({
  status,
  headers: { "content-type": type },
  text: `{"detail":"${"x".repeat(60)} Bearer ${KEY}","code":"${KEY}","a":{"b":"${KEY}"}}`,
});

test.each<[string, Reply, ARXOptions<Risk>?]>([
  ["an error that echoes the key", echo(401, "application/problem+json")],
  ["a proxy's page that echoes the headers", echo(502, "text/html")],
  ["a page instead of an answer", { text: `${"y".repeat(80)} ${KEY}` }],
  ["an answer cut off", cutOff],
  ["a time-out", silence, { timeoutMs: 30 }],
  ["a pending approval", escalate()],
  ["a verdict", problem(403, "policy_denied")],
  ["no connection", permit(1), { baseUrl: "http://127.0.0.1:9" }],
  [
    "a fetch whose error carries the request",
    permit(1),
    {
      fetch: async (url, init) => {
        throw Object.assign(
          new Error(`cannot POST ${url}`, { cause: Object.assign(new Error(`with ${KEY}`), { headers: init?.headers }) }),
          { init },
        );
      },
    },
  ],
  [
    "middleware that throws what it got",
    permit(1),
    {
      middleware: [
        async (request) => {
          throw Object.assign(new Error("mine"), { request });
        },
      ],
    },
  ],
])("%s", async (_, reply, options) => {
  const { url } = await startGateway(() => reply);
  const connector = connect(url, options);
  const error = await errorOf(connector.write());
  expectNoKey(error);
  expectNoKey(error.cause);
});

test("a short key, as tests have them, does not spoil problem codes", async () => {
  for (const apiKey of ["key", "e", "test"]) {
    const { url } = await startGateway(() => problem(403, "key_scope"));
    expect(await errorOf(connect(url, { apiKey }).write())).toMatchObject({ name: "AuthenticationError", code: "key_scope" });
  }
});
