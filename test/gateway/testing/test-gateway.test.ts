import { ApprovalDeniedError, ApprovalPendingError, ARXClient, PermissionDeniedError } from "agentvault";
import { expect, onTestFinished, test } from "vitest";
import { startTestGateway, type TestGatewayOptions } from "../../../gateway/src/testing/index.js";
import { Problem } from "../../../gateway/src/wire/problem.js";

async function start(options?: TestGatewayOptions) {
  const gateway = await startTestGateway(options);
  onTestFinished(() => gateway.close());
  return { gateway, arx: new ARXClient(gateway) };
}

const contain = { ids: ["host-1"], action_name: "contain" as const };
const typesOf = (events: readonly { readonly type: string; readonly operation?: string | undefined }[]) =>
  events.filter(({ operation }) => operation !== undefined).map(({ type }) => type);

test("a call passes through the whole gateway and is answered from its result schema", async () => {
  const { gateway, arx } = await start();
  const { result, verdict, rule, auditEventId } = await arx.crowdstrike().execute("hosts:read", { limit: 5 }).response();
  expect(result.resources.length).toBeGreaterThan(0);
  expect({ verdict, rule }).toEqual({ verdict: "PERMIT", rule: "baseline.low" });
  const events = await gateway.events();
  expect(typesOf(events)).toEqual(["policy.decided", "execution.started", "execution.finished"]);
  expect(events.at(-1)).toMatchObject({ id: auditEventId, agent: "agent:test", connector: "crowdstrike", operation: "hosts:read" });
  expect(gateway.calls()).toEqual([{ connector: "crowdstrike", operation: "hosts:read", params: { limit: 5 }, scope: ["Hosts:read"] }]);
});

test("the seed decides what is made up", async () => {
  const read = async (seed: string) => {
    await using gateway = await startTestGateway({ seed });
    return await new ARXClient(gateway).jira().execute("issues:search", { jql: "project = SEC" });
  };
  const [first, again, other] = [await read("a"), await read("a"), await read("b")];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test("lists end", async () => {
  const { arx, gateway } = await start();
  const ids: string[] = [];
  for await (const id of arx.crowdstrike().execute("detections:read", { limit: 2 })) ids.push(id);
  for await (const user of arx.okta().execute("users:read")) ids.push(user.id);
  expect(ids.length).toBeGreaterThan(2);
  expect(gateway.calls().length).toBeGreaterThan(2);
});

test("answers come before what is made up", async () => {
  const { arx } = await start({
    answers: {
      jira: { "issues:write": ({ fields }) => ({ id: "1", key: `SEC-${Object.keys(fields ?? {}).length}`, self: "https://example.com" }) },
    },
  });
  expect(await arx.jira().createIssue({ project: "SEC", summary: "x", issueType: "Task" })).toMatchObject({ key: "SEC-3" });
});

test("scopes are told by connector, each once, of calls that reached a vendor alone", async () => {
  const { arx, gateway } = await start();
  await arx.jira().execute("issues:search", { jql: "a" });
  await arx.crowdstrike().execute("hosts:read");
  await arx.crowdstrike().execute("detections:read");
  await arx.crowdstrike().execute("hosts:read", { limit: 1 });
  await arx
    .crowdstrike()
    .execute("hosts:write", contain, { approvalWaitMs: 0 })
    .catch(() => {});
  await arx.crowdstrike().dryRun("incidents:read");
  expect(gateway.scopesUsed()).toEqual({ crowdstrike: ["Detections:read", "Hosts:read"], jira: ["read:jira-work"] });
});

test("a reviewer decides while the call waits", async () => {
  const { arx, gateway } = await start({
    reviewer: ({ params, agent }) =>
      agent === "agent:test" && JSON.stringify(params).includes("dc") ? { deny: "it is a domain controller" } : "approve",
  });
  await arx.crowdstrike().execute("hosts:write", contain);
  const denied = arx.crowdstrike().execute("hosts:write", { ...contain, ids: ["dc-1"] });
  await expect(denied).rejects.toThrow(ApprovalDeniedError);
  await expect(denied).rejects.toThrow("user:reviewer-1 denied");
  expect(typesOf(await gateway.events()).filter((type) => type.startsWith("approval."))).toEqual([
    ...["approval.requested", "approval.voted", "approval.approved", "approval.consumed"],
    ...["approval.requested", "approval.voted", "approval.denied"],
  ]);
  expect(gateway.calls()).toHaveLength(1);
});

test("a reviewer that fails denies", async () => {
  const { arx } = await start({
    reviewer: async () => {
      throw new Error("no idea");
    },
  });
  await expect(arx.crowdstrike().execute("hosts:write", contain)).rejects.toThrow("the reviewer failed: no idea");
});

test("without a reviewer the test decides, once", async () => {
  const { arx, gateway } = await start({ reviewer: () => "leave" });
  const pending = await arx
    .crowdstrike()
    .execute("hosts:write", contain, { approvalWaitMs: 0 })
    .catch((error: unknown) => error);
  if (!(pending instanceof ApprovalPendingError)) throw pending;
  expect(gateway.calls()).toEqual([]);
  const resumed = pending.resume({ approvalWaitMs: 10_000 }).outcome();
  await gateway.approve(pending.approval.id);
  expect(await resumed).toMatchObject({ verdict: "PERMIT" });
  expect(gateway.calls()).toHaveLength(1);
  await expect(gateway.deny(pending.approval.id, "too late")).rejects.toThrow(Problem);
  await expect(gateway.approve("apr_none")).rejects.toThrow("there is no approval apr_none");
});

test("a policy is a text or a file, its people and its agent those that it names", async () => {
  const policy = `
rules:
  - { id: two-eyes, match: { agents: ["agent:triage"], operations: ["hosts:read"] }, verdict: ESCALATE, approvals: { required: 2, reviewers: ["user:alice", "user:bob"] } }
  - { id: no-jira, match: { connectors: [jira] }, verdict: DENY }
baseline: { low: PERMIT, medium: PERMIT, high: ESCALATE, critical: DENY }
`;
  const { arx, gateway } = await start({ policy, agent: "agent:triage", reviewer: () => "approve" });
  await expect(arx.jira().execute("issues:search", { jql: "a" })).rejects.toThrow(PermissionDeniedError);
  await arx.crowdstrike().execute("hosts:read");
  const voted = (await gateway.events()).filter(({ type }) => type === "approval.voted");
  expect(voted.map((event) => event.actor)).toEqual(["user:alice", "user:bob"]);
  await expect(startTestGateway({ policy: "rules: [{}]" })).rejects.toThrow("policy:1:");
  await expect(startTestGateway({ policy: { file: "/nowhere.yaml" } })).rejects.toThrow("ENOENT");
});

test("two at one time know nothing of each other, nor does one of those before it", async () => {
  const [one, other] = [await start(), await start()];
  await one.arx.crowdstrike().execute("hosts:read");
  expect(typesOf(await other.gateway.events())).toEqual([]);
  await one.gateway.close();
  const after = await start();
  expect(typesOf(await after.gateway.events())).toEqual([]);
  const stranger = new ARXClient({ ...after.gateway, apiKey: one.gateway.apiKey });
  await expect(stranger.crowdstrike().execute("hosts:read")).rejects.toThrow("the API key is not known here");
});

test("an aborted request is given up, and its key is free again", async () => {
  const { arx, gateway } = await start();
  const options = { idempotencyKey: "key-1" };
  const given = arx.crowdstrike().execute("hosts:write", contain, { ...options, signal: AbortSignal.timeout(200) });
  await expect(given).rejects.toThrow("aborted");
  const pending = await arx
    .crowdstrike()
    .execute("hosts:write", contain, { ...options, approvalWaitMs: 0 })
    .catch((error: unknown) => error);
  if (!(pending instanceof ApprovalPendingError)) throw pending;
  await gateway.approve(pending.approval.id);
  await arx.crowdstrike().execute("hosts:write", contain, options);
  expect(gateway.calls()).toHaveLength(1);
});

test("fetch speaks the protocol, and nothing after the end", async () => {
  const gateway = await startTestGateway();
  const { apiKey, baseUrl } = gateway;
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const send = (body: string) => gateway.fetch(`${baseUrl}/v1/sdk/execute`, { method: "POST", headers, body });
  const refused = await send("{");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([400, expect.stringMatching(/^application\/problem\+json\b/)]);
  expect(await refused.json()).toMatchObject({ code: "malformed_json", request_id: refused.headers.get("x-request-id") });
  expect((await gateway.fetch(new URL("/v1/connectors", baseUrl), { headers })).status).toBe(200);
  expect((await gateway.fetch(`${baseUrl}/healthz`)).status).toBe(200);
  await expect(gateway.fetch(`${baseUrl}/healthz`, { signal: AbortSignal.abort(new Error("mine")) })).rejects.toThrow("mine");
  await gateway.close();
  await expect(send("{}")).rejects.toThrow(TypeError);
});

test("listens for agents that take no fetch", async () => {
  const { gateway } = await start();
  const baseUrl = await gateway.listen();
  expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await new ARXClient({ apiKey: gateway.apiKey, baseUrl }).crowdstrike().execute("hosts:read");
  expect(gateway.calls()).toHaveLength(1);
});
