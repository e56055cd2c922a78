import { afterAll, beforeAll, expect, test } from "vitest";
import { policyWith } from "../policy/samples.js";
import { type Calling, type Reply, startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
let bob: string;
let olivia: string;

beforeAll(async () => {
  const two = "{ id: two, match: { operations: ['hosts:write_tags'] }, verdict: ESCALATE, approvals: { required: 2 } }";
  const alice = "{ id: alice, match: { params: { /ids: [[restricted]] } }, verdict: ESCALATE, approvals: { reviewers: ['user:alice'] } }";
  const short = "{ id: short, match: { params: { /ids: [[short]] } }, verdict: ESCALATE, approvals: { expires: 2s } }";
  gateway = await startTestGateway({ policy: policyWith(two, alice, short) });
  bob = await gateway.key("user:bob");
  olivia = await gateway.key("user:olivia");
});
afterAll(() => gateway.close());

let hosts = 0;

/** An approval that nobody has asked for yet, of the containment of another host each time. */
async function asked(calling: Calling = {}) {
  const call = { params: { ids: [`host-${++hosts}`], action_name: "contain" }, idempotencyKey: `key-${hosts}`, ...calling };
  const { status, body } = await gateway.call(call);
  expect(status).toBe(202);
  return { ...(body.approval as { id: string; params_digest: string }), call };
}

type Asked = { readonly id: string; readonly params_digest: string };

const decide = (id: string, action: string, key: string, body: object = {}): Promise<Reply> =>
  gateway.send("POST", `/v1/approvals/${id}/${action}`, { key, body });

const approve = ({ id, params_digest }: Asked, key = gateway.alice) => decide(id, "approve", key, { expected_digest: params_digest });

/** The types of the events of an approval. */
async function told(id: string): Promise<string[]> {
  const events = await gateway.events();
  return events.filter(({ approval_id }) => approval_id === id).map(({ type }) => type);
}

test("an approval lets the waiting call pass at once", async () => {
  const call = { params: { ids: ["waits"], action_name: "contain" } } as const;
  const heard: string[] = [];
  const stop = await gateway.database.listen("arx_approvals", (id) => heard.push(id));
  const answer = gateway.call({ ...call, wait: 20 });
  let waiting: Asked | undefined;
  while (!waiting) {
    const { body } = await gateway.send("GET", "/v1/approvals", { key: gateway.alice });
    waiting = body.approvals.find(({ params }: { params: { ids: string[] } }) => params.ids[0] === "waits");
  }
  expect((await approve(waiting)).body).toMatchObject({ status: "approved", decided_by: "user:alice" });
  expect(await answer).toMatchObject({ status: 200, body: { meta: { approval_id: waiting.id } } });
  await stop();
  // It does not have to look by itself.
  expect(heard).toContain(waiting.id);
  expect(gateway.hits.filter(({ params }) => JSON.stringify(params).includes("waits"))).toHaveLength(1);
  expect(await told(waiting.id)).toEqual([
    ...["approval.requested", "approval.voted", "approval.approved"],
    ...["policy.decided", "approval.consumed", "execution.started", "execution.finished"],
  ]);
});

test("the end of an approval's time ends at once whatever waits for it", async () => {
  const { id, call } = await asked({ params: { ids: ["short"], action_name: "contain" } });
  const began = performance.now();
  const [call410, shown] = await Promise.all([
    gateway.call({ ...call, wait: 20 }),
    gateway.send("GET", `/v1/approvals/${id}?wait=20`, { key: gateway.agent }),
  ]);
  expect([call410.status, call410.body.code, shown.body.status]).toEqual([410, "approval_expired", "expired"]);
  expect(Date.parse(shown.body.expires_at)).toBeLessThanOrEqual(Date.now());
  // Who is told nothing looks by itself, after five seconds.
  expect(performance.now() - began).toBeLessThan(4_500);
});

test("a denial ends the call with its reason, and nothing is sent", async () => {
  const before = gateway.hits.length;
  const approval = await asked();
  expect(await decide(approval.id, "deny", gateway.alice, {})).toMatchObject({ status: 400, body: { code: "bad_request" } });
  await decide(approval.id, "deny", gateway.alice, { reason: "a domain controller" });
  const { status, body } = await gateway.call({ ...approval.call, approval: approval.id });
  expect([status, body.code, body.approval.reason]).toEqual([403, "approval_denied", "a domain controller"]);
  expect(gateway.hits).toHaveLength(before);
  expect(await told(approval.id)).toEqual(["approval.requested", "approval.voted", "approval.denied", "request.refused"]);
});

test("what is decided stays decided, and says by whom", async () => {
  const approval = await asked();
  await decide(approval.id, "deny", gateway.alice, { reason: "no" });
  const { status, body } = await approve(approval, bob);
  expect([status, body.code, body.approval.decided_by]).toEqual([409, "approval_already_decided", "user:alice"]);
  expect(body.detail).toContain("denied already, by user:alice");
});

test("only what was shown is approved", async () => {
  const approval = await asked();
  for (const expected_digest of ["", `${approval.params_digest}0`])
    expect(await decide(approval.id, "approve", gateway.alice, { expected_digest })).toMatchObject({
      status: 422,
      body: { code: "approval_params_mismatch" },
    });
  expect((await decide(approval.id, "approve", gateway.alice)).status).toBe(400);
  expect((await gateway.send("GET", `/v1/approvals/${approval.id}`, { key: gateway.alice })).body.votes).toEqual([]);
});

test("two of two approve: different people, one vote each", async () => {
  const approval = await asked({
    operation: "hosts:write_tags",
    params: { device_ids: ["h1"], action: "add", tags: ["FalconGroupingTags/a"] },
  });
  expect((await approve(approval)).body).toMatchObject({
    status: "pending",
    required: 2,
    votes: [{ reviewer: "user:alice", vote: "approve" }],
  });
  const again = await approve(approval);
  expect([again.status, again.body.code]).toEqual([409, "approval_already_decided"]);
  // Another key of the same person is not another person.
  expect((await approve(approval, await gateway.key("user:alice2", "user:alice"))).status).toBe(409);
  expect((await gateway.call({ ...approval.call, approval: approval.id })).status).toBe(202);
  expect((await approve(approval, bob)).body).toMatchObject({ status: "approved", decided_by: "user:alice, user:bob" });
  expect((await gateway.call({ ...approval.call, approval: approval.id })).status).toBe(200);
});

test("one denial denies what another has approved", async () => {
  const approval = await asked({
    operation: "hosts:write_tags",
    params: { device_ids: ["h2"], action: "add", tags: ["FalconGroupingTags/a"] },
  });
  await approve(approval);
  expect((await decide(approval.id, "deny", bob, { reason: "no" })).body).toMatchObject({ status: "denied", decided_by: "user:bob" });
});

test("where the rule names reviewers nobody else decides, and trying is recorded", async () => {
  const approval = await asked({ params: { ids: ["restricted"], action_name: "contain" } });
  const { status, body } = await approve(approval, bob);
  expect([status, body.code]).toEqual([403, "key_scope"]);
  expect(body.detail).toContain("is decided by user:alice");
  expect(await told(approval.id)).toEqual(["approval.requested", "request.refused"]);
  expect((await approve(approval)).status).toBe(200);
});

test("agents decide nothing", async () => {
  const approval = await asked();
  for (const action of ["approve", "deny", "revoke"])
    expect(await decide(approval.id, action, gateway.agent, { reason: "me" })).toMatchObject({ status: 403, body: { code: "key_scope" } });
  expect((await gateway.send("GET", "/v1/approvals", { key: gateway.agent })).status).toBe(403);
});

test("who answers for the agent does not decide what it asks for", async () => {
  const approval = await asked();
  const { status, body } = await approve(approval, olivia);
  expect([status, body.code]).toEqual([403, "self_approval"]);
  expect((await decide(approval.id, "deny", olivia, { reason: "mine" })).status).toBe(403);
  const refused = (await gateway.events("request.refused")).filter(({ approval_id }) => approval_id === approval.id);
  expect(refused).toMatchObject([{ code: "self_approval", actor: "user:olivia" }, { code: "self_approval" }]);
  // Nor does anybody who has another key for it.
  await gateway.key("agent:triage", "user:bob");
  expect((await approve(approval, bob)).body.code).toBe("self_approval");
  await gateway.database.query("update keys set revoked_at = now() where owner = 'user:bob' and kind = 'agent'");
  expect((await approve(approval, bob)).status).toBe(200);
});

test("a reviewer revokes what is approved and not used yet, and it can be used no more", async () => {
  const approval = await asked();
  await approve(approval);
  expect((await decide(approval.id, "revoke", bob, { reason: "changed my mind" })).body.status).toBe("revoked");
  const { status, body } = await gateway.call({ ...approval.call, approval: approval.id });
  expect([status, body.code, body.approval.status]).toEqual([410, "approval_expired", "revoked"]);
  const used = await asked();
  await approve(used);
  expect((await gateway.call({ ...used.call, approval: used.id })).status).toBe(200);
  expect(await decide(used.id, "revoke", bob)).toMatchObject({ status: 409, body: { code: "approval_already_decided" } });
});

test("an agent cancels its own, and not another's", async () => {
  const approval = await asked();
  const other = await gateway.key("agent:other");
  expect((await decide(approval.id, "cancel", other)).status).toBe(404);
  expect((await decide(approval.id, "cancel", gateway.alice)).status).toBe(403);
  const { status, body } = await gateway.send("POST", `/v1/approvals/${approval.id}/cancel`, { key: gateway.agent });
  expect([status, body.status, body.decided_by]).toEqual([200, "cancelled", "agent:triage"]);
  expect((await approve(approval)).status).toBe(409);
});

test("a GET never decides", async () => {
  const approval = await asked();
  for (const action of ["approve", "deny", "revoke", "cancel"])
    expect((await gateway.send("GET", `/v1/approvals/${approval.id}/${action}`, { key: gateway.alice })).status).toBe(404);
  expect((await gateway.send("GET", `/v1/approvals/${approval.id}`, { key: gateway.alice })).body.status).toBe("pending");
});

test("words that no database takes are refused, and decide nothing", async () => {
  const { id } = await asked();
  expect(await decide(id, "deny", bob, { reason: "a\0b" })).toMatchObject({ status: 400, body: { code: "bad_request", retryable: false } });
  expect((await decide(id, "deny", bob, { reason: "no" })).body).toMatchObject({ status: "denied" });
});

test("another's approval that a request names becomes none of its call", async () => {
  const { id, call } = await asked();
  expect((await gateway.call({ ...call, approval: "apr_other" })).body).toMatchObject({ code: "unknown_approval" });
  expect(await gateway.call(call)).toMatchObject({ status: 202, body: { approval: { id } } });
});
