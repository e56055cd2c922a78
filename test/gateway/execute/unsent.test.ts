import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createOutbound } from "../../../gateway/src/outbound/index.js";
import { StoreAwayError } from "../../../gateway/src/store/store-away.js";
import type { SecretStore } from "../../../gateway/src/vault/secret-store.js";
import { liveVendor } from "../../../gateway/src/vendor/live-vendor.js";
import { startTestGateway } from "../support/gateway.js";

const READ = { operation: "detections:read", params: {}, idempotencyKey: "one-call" } as const;
const SECRET = { version: "1", secret: { client_id: "client", client_secret: "secret-of-the-client" } };

/** CrowdStrike on this machine, whose token endpoint breaks off; `open` opens its secret. */
async function startGateway(open: SecretStore["open"]) {
  const paths: string[] = [];
  const server = createServer(({ url = "", socket }) => {
    paths.push(url);
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const outbound = createOutbound({ settings: new Map([["crowdstrike", { allow: ["127.0.0.1/32"] }]]) });
  onTestFinished(() => outbound.close());
  const secrets: SecretStore = { describe: async () => SECRET, open, renew: async () => SECRET };
  const target = { servers: { default: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } };
  const gateway = await startTestGateway({ vendor: liveVendor({ outbound, secrets, targetOf: () => target }) });
  onTestFinished(() => gateway.close());
  return { gateway, paths };
}

test("a call whose token cannot be had was not sent, whatever became of the request for the token", async () => {
  const { gateway, paths } = await startGateway(async () => SECRET);
  const { status, body } = await gateway.call(READ);
  expect({ status, body }).toMatchObject({ status: 504, body: { code: "upstream_timeout", outcome: "not_sent", retryable: true } });
  expect(paths).toEqual(["/oauth2/token"]);
  expect((await gateway.events()).at(-1)).toMatchObject({ type: "execution.failed", outcome: "not_sent" });
});

test("a call whose secret cannot be opened while the store is away was not sent, and can be repeated", async () => {
  const { gateway, paths } = await startGateway(async () => {
    throw new StoreAwayError("gone");
  });
  for (const _ of [1, 2])
    expect(await gateway.call(READ)).toMatchObject({ status: 503, body: { code: "store_unavailable", retryable: true } });
  expect(paths).toEqual([]);
  const events = await gateway.events("execution.failed");
  expect(events).toMatchObject([{ outcome: "not_sent" }, { outcome: "not_sent" }]);
});
