import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";
import { startTestGateway } from "../support/gateway.js";

const READ = { operation: "detections:read", params: {} } as const;
const BODY = { connector: "crowdstrike", ...READ };

/** A vendor that answers when it is told to. */
function slowVendor() {
  let isCalled = false;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const send = async () => {
    isCalled = true;
    await answered;
    return { result: {}, status: 200, durationMs: 1 };
  };
  return { vendor: { prepare: async () => ({ send }) }, answer, isCalled: () => isCalled };
}

test("a call whose client hung up is waited for, and its end is told of before the gateway's", async () => {
  const { vendor, answer, isCalled } = slowVendor();
  const gateway = await startTestGateway({ vendor });
  const hangUp = new AbortController();
  const call = gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, body: BODY, signal: hangUp.signal }).catch(() => {});
  await vi.waitFor(() => expect(isCalled()).toBe(true), 10_000);
  hangUp.abort();
  await call;
  const closing = gateway.close();
  await pause(100);
  answer();
  await closing;
  expect((await gateway.events()).slice(-2).map(({ type }) => type)).toEqual(["execution.finished", "gateway.stopped"]);
});

test("a store that is away keeps no gateway from stopping, and no step of it from being done", async () => {
  const { vendor, answer, isCalled } = slowVendor();
  const shared = await sharedDatabase();
  let isAway = false;
  let stopped = 0;
  const orAway = async <T>(work: () => Promise<T>): Promise<T> => (isAway ? Promise.reject(new Error("the store is away")) : work());
  const database: Database = {
    ...shared,
    query: (text, parameters) => orAway(() => shared.query(text, parameters)),
    transaction: (work) => orAway(() => shared.transaction(work)),
    async listen(channel, heard) {
      const stop = await shared.listen(channel, heard);
      return async () => {
        stopped += 1;
        await stop();
      };
    },
  };
  const gateway = await startTestGateway({ vendor, database });
  const call = gateway.call(READ);
  await vi.waitFor(() => expect(isCalled()).toBe(true), 10_000);
  isAway = true;
  answer();
  expect(await call).toMatchObject({ status: 500, body: { code: "internal_error" } });
  await gateway.close();
  // Who listens for decisions, and for keys.
  expect(stopped).toBe(2);
}, 30_000);
