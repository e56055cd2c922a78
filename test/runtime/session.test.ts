import { expect, test } from "vitest";
import { connect, escalate, permit, problem, startGateway } from "./gateway.js";

const read = { connector: "test", operation: "items:read" };
const write = { connector: "test", operation: "items:write" };

test("requests carry what was permitted before, in the order of the answers", async () => {
  const gateway = await startGateway(async ({ body }) => {
    if (body.params["id"] === "slow") await new Promise((resolve) => setTimeout(resolve, 50));
    return permit(1);
  });
  const connector = connect(gateway.url);
  const slow = connector.write({ id: "slow" });
  await connector.read();
  await slow;
  await connector.read();
  expect(gateway.received.map(({ body }) => body.session_context.prior_actions)).toEqual([[], [], [read, write]]);
  expect(connector.core.session.priorActions).toEqual([read, write, read]);
});

test("what was refused or failed is not in it", async () => {
  const replies = [problem(403, "policy_denied"), escalate(), problem(502, "upstream_error"), problem(422, "validation_error"), permit(1)];
  const gateway = await startGateway((_, index) => replies[index] as (typeof replies)[0]);
  const connector = connect(gateway.url);
  for (let index = 0; index < 4; index++) await connector.write().catch(() => {});
  await connector.read();
  expect(connector.core.session.priorActions).toEqual([read]);
});

test("only the latest 256 are kept", async () => {
  const gateway = await startGateway(() => permit(1));
  const connector = connect(gateway.url);
  await connector.write();
  for (let index = 0; index < 256; index++) await connector.read();
  expect(connector.core.session.priorActions).toHaveLength(256);
  expect(connector.core.session.priorActions).not.toContainEqual(write);
  await connector.read();
  expect(gateway.received.at(-1)?.body.session_context.prior_actions).toHaveLength(256);
});

test("it is one for all connectors of a client, a copy for who reads it, and can be cleared", async () => {
  const gateway = await startGateway(() => permit(1));
  const connector = connect(gateway.url);
  await connector.read();
  const { session } = connector.core;
  (session.priorActions as unknown[]).push("forged");
  expect(session.priorActions).toEqual([read]);
  session.clear();
  await connector.read();
  expect(gateway.received.at(-1)?.body.session_context.prior_actions).toEqual([]);
});
