import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, permit, problem, startGateway } from "./gateway.js";

let raised: unknown[];
let listeners: NodeJS.UnhandledRejectionListener[];
const record = (reason: unknown) => raised.push(reason);

beforeEach(() => {
  raised = [];
  // vitest's own listener would fail the run.
  listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", record);
});

afterEach(() => {
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

const denied = () => startGateway(() => problem(403, "policy_denied"));

test("a refused call that nobody reads is raised", async () => {
  const { url } = await denied();
  connect(url).write();
  while (raised.length === 0) await delay(5);
  expect(raised).toMatchObject([{ name: "PermissionDeniedError" }]);
});

test("so is one that was refused locally", async () => {
  connect("http://127.0.0.1:9", { maxRisk: "low" }).write();
  while (raised.length === 0) await delay(5);
  expect(raised).toMatchObject([{ name: "RiskCeilingError" }]);
});

test.each<[string, (call: ReturnType<ReturnType<typeof connect>["list"]>) => unknown]>([
  ["catch", (call) => call.catch(() => {})],
  ["then with two handlers", (call) => call.then(undefined, () => {})],
  ["finally, then catch", (call) => call.finally(() => {}).catch(() => {})],
  ["outcome", (call) => call.outcome()],
  ["response", (call) => call.response().catch(() => {})],
  [
    "for await",
    async (call) => {
      try {
        for await (const _ of call) break;
      } catch {}
    },
  ],
  ["Promise.allSettled", (call) => Promise.allSettled([call])],
  ["Promise.race", (call) => Promise.race([call, delay(500)]).catch(() => {})],
  ["reading twice", (call) => [call.catch(() => {}), call.outcome()]],
])("one that is read by %s is not", async (_, read) => {
  const { url } = await denied();
  read(connect(url, { pages: { style: "offset", offset: "offset", items: "/items" } }).list());
  await delay(100);
  expect(raised).toEqual([]);
});

test("a reader that comes within a macrotask of the refusal is in time", async () => {
  const { url } = await denied();
  const connector = connect(url);
  const first = connector.write();
  const call = connector.write();
  await first.catch(() => {});
  await call.catch(() => {});
  await delay(50);
  expect(raised).toEqual([]);
});

test("a derived promise that nobody handles is raised once, as ever", async () => {
  const { url } = await denied();
  connect(url)
    .write()
    .then(() => {});
  while (raised.length === 0) await delay(5);
  await delay(20);
  expect(raised).toHaveLength(1);
});

test("a permitted call that nobody reads is silent", async () => {
  const { url } = await startGateway(() => permit(1));
  const connector = connect(url);
  connector.read();
  while (connector.core.session.priorActions.length === 0) await delay(5);
  await delay(5);
  expect(raised).toEqual([]);
});
