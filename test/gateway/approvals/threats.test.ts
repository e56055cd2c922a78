import { afterEach, describe, expect, test, vi } from "vitest";
import { sweepApprovals } from "../../../gateway/src/approvals/expire.js";
import { forgetApprovals } from "../../../gateway/src/approvals/forget-approvals.js";
import type { Database, Queries } from "../../../gateway/src/store/database.js";
import { policyWith } from "../policy/samples.js";
import { sharedDatabase } from "../support/database.js";
import { type Calling, type Reply, startTestGateway, type TestGateway, type Wanted } from "../support/gateway.js";

let running: TestGateway | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(wanted: Wanted = {}): Promise<TestGateway> {
  running = await startTestGateway(wanted);
  return running;
}

interface Asked {
  readonly id: string;
  readonly params_digest: string;
}

const CONTAIN: Calling = { params: { ids: ["h1"], action_name: "contain" } };

async function ask(gateway: TestGateway, calling: Calling = {}): Promise<Asked> {
  const { status, body } = await gateway.call({ ...CONTAIN, ...calling });
  expect(status).toBe(202);
  return body.approval;
}

const approve = (gateway: TestGateway, { id, params_digest }: Asked, key = gateway.alice): Promise<Reply> =>
  gateway.send("POST", `/v1/approvals/${id}/approve`, { key, body: { expected_digest: params_digest } });

const codes = (replies: readonly Reply[]) => replies.map(({ status, body }) => body.code ?? status);

/** Attacks, each with how it fares: the guard stands, or another module stands in its place and lets everything pass. */
const ATTACKS: Readonly<
  Record<string, { readonly guard: string; readonly passThrough: object; readonly succeeds: () => Promise<boolean> }>
> = {
  "6: fifty calls use one approval": {
    guard: "consume-approval",
    passThrough: { consumeApproval: async () => true },
    async succeeds() {
      const gateway = await start();
      const approval = await ask(gateway);
      await approve(gateway, approval);
      const replies = await Promise.all(Array.from({ length: 50 }, () => gateway.call({ ...CONTAIN, approval: approval.id })));
      const passed = codes(replies).filter((code) => code === 200);
      expect(gateway.hits).toHaveLength(passed.length);
      expect(codes(replies).filter((code) => code === "approval_consumed")).toHaveLength(50 - passed.length);
      expect(passed.length).toBeGreaterThan(0);
      return passed.length > 1;
    },
  },
  "6: a call uses its approval again once the gateway has forgotten it": {
    guard: "consume-approval",
    passThrough: { consumeApproval: async () => true },
    async succeeds() {
      const gateway = await start();
      const approval = await ask(gateway);
      await approve(gateway, approval);
      const call = { ...CONTAIN, approval: approval.id, idempotencyKey: "k" };
      expect((await gateway.call(call)).status).toBe(200);
      await gateway.database.query("delete from calls");
      const again = await gateway.call(call);
      expect(gateway.hits).toHaveLength(again.status === 200 ? 2 : 1);
      return again.body.code !== "approval_consumed";
    },
  },
  "7: the parameters are other than approved": {
    guard: "require-same-call",
    passThrough: { requireSameCall: () => {} },
    async succeeds() {
      const gateway = await start();
      const approval = await ask(gateway);
      await approve(gateway, approval);
      const { body } = await gateway.call({ params: { ids: ["h2"], action_name: "contain" }, approval: approval.id });
      expect(gateway.hits).toHaveLength(body.code === undefined ? 1 : 0);
      return body.code !== "approval_params_mismatch";
    },
  },
  "8: another agent uses the approval": {
    guard: "require-own",
    passThrough: { requireOwn: (_agent: string, approval: unknown) => approval },
    async succeeds() {
      const gateway = await start();
      const approval = await ask(gateway);
      const other = await gateway.key("agent:other");
      const { status, body } = await gateway.send("GET", `/v1/approvals/${approval.id}`, { key: other });
      await approve(gateway, approval);
      const used = await gateway.call({ ...CONTAIN, key: other, approval: approval.id });
      expect(gateway.hits).toEqual([]);
      return status !== 404 || body.code !== "unknown_approval" || used.body.code !== "unknown_approval";
    },
  },
  "9: the agent's owner approves": {
    guard: "require-other-person",
    passThrough: { requireOtherPerson: () => {} },
    async succeeds() {
      const gateway = await start();
      const approval = await ask(gateway);
      const { body } = await approve(gateway, approval, await gateway.key("user:olivia"));
      const refused = await gateway.events("request.refused");
      expect(refused.map(({ code }) => code)).toEqual(body.code === undefined ? [] : ["self_approval"]);
      return body.status === "approved";
    },
  },
  "24: one agent floods the reviewers": {
    guard: "has-room",
    passThrough: { hasRoom: async () => true },
    async succeeds() {
      const gateway = await start({ approvals: { mostPending: 5 } });
      const calls = Array.from({ length: 100 }, (_, n) => gateway.call({ params: { ids: [`h${n}`], action_name: "contain" } }));
      const found = codes(await Promise.all(calls));
      const open = found.filter((code) => code === 202).length;
      expect(found.filter((code) => code === "rate_limited")).toHaveLength(100 - open);
      const { body } = await gateway.send("GET", "/v1/approvals?limit=100", { key: gateway.alice });
      expect(body.approvals).toHaveLength(open);
      return open > 5;
    },
  },
  "24: one agent fills the store with what it asks for and cancels": {
    guard: "has-room",
    passThrough: { hasRoom: async () => true },
    async succeeds() {
      const database = await sharedDatabase();
      const gateway = await start({ database });
      const { id } = await ask(gateway);
      await gateway.send("POST", `/v1/approvals/${id}/cancel`, { key: gateway.agent, body: {} });
      await database.query("update approvals set params = repeat('x', 64 * 1024 * 1024)");
      return codes([await gateway.call(CONTAIN)])[0] === 202;
    },
  },
  "9: what is approved was not what was shown": {
    guard: "require-shown",
    passThrough: { requireShown: () => {} },
    async succeeds() {
      const gateway = await start();
      const first = await ask(gateway);
      const { id } = await ask(gateway, { params: { ids: ["another"], action_name: "contain" } });
      return (await approve(gateway, { ...first, id })).status === 200;
    },
  },
};

test("approvals that are long over are forgotten, with their votes and notifications", async () => {
  const database = await sharedDatabase();
  const gateway = await start({ database });
  const asked = await ask(gateway);
  const other = await ask(gateway, { params: { ids: ["another"], action_name: "contain" } });
  await approve(gateway, asked);
  await database.query("insert into outbox (channel, approval_id) values ('slack', $1)", [asked.id]);
  await forgetApprovals(database);
  expect(await database.query("select from approvals")).toHaveLength(2);
  await database.query("update approvals set expires_at = expires_at - interval '8 days'");
  await forgetApprovals(database);
  // One that is pending still is first noted as expired.
  expect(await database.query("select id from approvals")).toEqual([{ id: other.id }]);
  expect(await database.query("select approval_id from approval_votes union select approval_id from outbox")).toEqual([]);
});

describe.each(Object.entries(ATTACKS))("%s", (_name, { guard, passThrough, succeeds }) => {
  test("fails", async () => {
    expect(await succeeds()).toBe(false);
  });

  test("succeeds without its guard", async () => {
    const path = `../../../gateway/src/approvals/${guard}.js`;
    vi.resetModules();
    vi.doMock(path, () => passThrough);
    try {
      expect(await succeeds()).toBe(true);
    } finally {
      vi.doUnmock(path);
      vi.resetModules();
    }
  });
});

test("a call whose key is free again uses the approval that it has used", async () => {
  const gateway = await start();
  const approval = await ask(gateway);
  await approve(gateway, approval);
  const call = { ...CONTAIN, approval: approval.id, idempotencyKey: "k" };
  expect((await gateway.call(call)).status).toBe(200);
  // As where its vendor was not reached.
  await gateway.database.query("update calls set state = 'free' where key = 'k'");
  expect((await gateway.call(call)).status).toBe(200);
  expect(codes([await gateway.call({ ...call, idempotencyKey: "other" })])).toEqual(["approval_consumed"]);
  expect(gateway.hits).toHaveLength(2);
});

/** The database with a clock that is so far from this machine's: PGlite has none of its own. */
function withClock(database: Database, apart: () => string): Database {
  const moved = (text: string) => text.replaceAll("clock_timestamp()", `(clock_timestamp() + interval '${apart()}')`);
  const clocked = (queries: Queries): Queries => ({ query: (text, parameters) => queries.query(moved(text), parameters) });
  return { ...database, ...clocked(database), transaction: (work) => database.transaction((queries) => work(clocked(queries))) };
}

describe("22: time is the database's", () => {
  test("what ran out of time there is neither decided nor used, and the trail tells of it once", async () => {
    let apart = "0 hours";
    const gateway = await start({ database: withClock(await sharedDatabase(), () => apart) });
    const [pending, approved] = [await ask(gateway), await ask(gateway, { params: { ids: ["h2"], action_name: "contain" } })];
    await approve(gateway, approved);
    apart = "2 hours";
    expect(codes([await approve(gateway, pending)])).toEqual(["approval_expired"]);
    expect(codes([await gateway.call({ params: { ids: ["h2"], action_name: "contain" }, approval: approved.id })])).toEqual([
      "approval_expired",
    ]);
    for (const _ of [1, 2]) await sweepApprovals(gateway.gateway.ledger, gateway.database);
    expect(gateway.hits).toEqual([]);
    const expired = await gateway.events("approval.expired");
    expect(new Map(expired.map(({ approval_id, details }) => [approval_id, details]))).toEqual(
      new Map([
        [pending.id, { was: "pending" }],
        [approved.id, { was: "approved" }],
      ]),
    );
    expect(expired).toHaveLength(2);
    const { body } = await gateway.send("GET", "/v1/approvals?status=expired", { key: gateway.alice });
    expect(body.approvals).toHaveLength(2);
  });

  test.each([-2, 2])("a machine whose clock jumps by %i hours ends nothing early, and lets nothing pass early", async (hours) => {
    let apart = "0 hours";
    const gateway = await start({ database: withClock(await sharedDatabase(), () => apart) });
    const approval = await ask(gateway);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hours * 3_600_000 });
    // PGlite has this process's clock, which has just jumped; a server has its own.
    if (process.env["ARX_TEST_STORE"] !== "postgres") apart = `${-hours} hours`;
    try {
      await sweepApprovals(gateway.gateway.ledger, gateway.database);
      expect(codes([await gateway.call({ ...CONTAIN, approval: approval.id })])).toEqual([202]);
      await approve(gateway, approval);
      expect((await gateway.call({ ...CONTAIN, approval: approval.id })).status).toBe(200);
      const events = await gateway.events();
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + (events[0]?.seq ?? 0)));
    } finally {
      vi.useRealTimers();
    }
  });

  test("an overdue one makes room for the next of the same call, and the trail tells of it", async () => {
    const gateway = await start({ approvals: { mostPending: 1 } });
    const first = await ask(gateway);
    expect((await ask(gateway)).id).toBe(first.id);
    await gateway.database.query("update approvals set expires_at = clock_timestamp()");
    expect((await ask(gateway)).id).not.toBe(first.id);
    expect(await gateway.events("approval.expired")).toMatchObject([{ approval_id: first.id }]);
  });
});

describe("23: the policy is asked again when the approval is used", () => {
  test("a rule that denies by then wins, and the approval is not spent", async () => {
    let policy = policyWith();
    const gateway = await start({ policy: () => policy });
    const approval = await ask(gateway);
    await approve(gateway, approval);
    policy = policyWith("{ id: freeze, match: { risks: [high] }, verdict: DENY }");
    expect(codes([await gateway.call({ ...CONTAIN, approval: approval.id })])).toEqual(["policy_denied"]);
    expect(gateway.hits).toEqual([]);
    expect((await gateway.send("GET", `/v1/approvals/${approval.id}`, { key: gateway.alice })).body.status).toBe("approved");
  });

  test("a rule that wants more approvals by then has them asked for anew", async () => {
    let policy = policyWith();
    const gateway = await start({ policy: () => policy });
    const approval = await ask(gateway);
    await approve(gateway, approval);
    policy = policyWith("{ id: two, match: { risks: [high] }, verdict: ESCALATE, approvals: { required: 2 } }");
    const { status, body } = await gateway.call({ ...CONTAIN, approval: approval.id });
    expect([status, body.approval.required]).toEqual([202, 2]);
    expect(body.approval.id).not.toBe(approval.id);
    expect(gateway.hits).toEqual([]);
  });
});

describe("what the trail says of a call that comes back to its approval", () => {
  const typesAfter = async (gateway: TestGateway, seq: number) =>
    (await gateway.events()).filter((event) => event.seq > seq).map(({ type, code }) => (code === undefined ? type : `${type} ${code}`));

  const lastSeq = async (gateway: TestGateway) => (await gateway.events()).at(-1)?.seq ?? 0;

  test("nothing while it is pending, and another decision when it is used", async () => {
    let asked = 0;
    const policy = policyWith();
    const gateway = await start({
      policy: () => {
        asked += 1;
        return policy;
      },
    });
    const approval = await ask(gateway, { idempotencyKey: "k" });
    const again = { ...CONTAIN, idempotencyKey: "k", approval: approval.id };
    const seq = await lastSeq(gateway);
    asked = 0;
    const { status, body } = await gateway.call(again);
    expect([status, body.approval.id, "audit_event_id" in body.meta, asked]).toEqual([202, approval.id, false, 1]);
    expect(await typesAfter(gateway, seq)).toEqual([]);
    await approve(gateway, approval);
    expect((await gateway.call(again)).status).toBe(200);
    expect(await typesAfter(gateway, seq)).toEqual([
      ...["approval.voted", "approval.approved", "policy.decided"],
      ...["approval.consumed", "execution.started", "execution.finished"],
    ]);
    expect(asked).toBe(3);
    const decided = await gateway.events("policy.decided");
    expect(decided.map(({ approval_id }) => approval_id)).toEqual([undefined, approval.id]);
  });

  test("that it was refused, and why", async () => {
    const gateway = await start();
    const approval = await ask(gateway, { idempotencyKey: "k" });
    await gateway.send("POST", `/v1/approvals/${approval.id}/deny`, { key: gateway.alice, body: { reason: "no" } });
    const seq = await lastSeq(gateway);
    const { body } = await gateway.call({ ...CONTAIN, idempotencyKey: "k", approval: approval.id });
    const other = await gateway.call({ ...CONTAIN, key: await gateway.key("agent:other"), approval: approval.id });
    expect(codes([{ ...other, body }, other])).toEqual(["approval_denied", "unknown_approval"]);
    expect(await typesAfter(gateway, seq)).toEqual([
      ...["request.refused approval_denied", "key.created", "request.refused unknown_approval"],
    ]);
    const refused = await gateway.events("request.refused");
    expect(refused.map(({ id, agent, approval_id }) => [id, agent, approval_id])).toEqual([
      [body.audit_event_id, "agent:triage", approval.id],
      [other.body.audit_event_id, "agent:other", approval.id],
    ]);
  });
});

test("the same call asked for again is one question", async () => {
  const gateway = await start();
  const ids = await Promise.all(Array.from({ length: 10 }, async () => (await ask(gateway)).id));
  expect(new Set(ids).size).toBe(1);
  expect(await gateway.events("approval.requested")).toHaveLength(1);
});

test("reviewers page through approvals, the newest first", async () => {
  const gateway = await start();
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push((await ask(gateway, { params: { ids: [`h${n}`], action_name: "contain" } })).id);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { body }: Reply = await gateway.send("GET", `/v1/approvals?limit=2${cursor && `&cursor=${cursor}`}`, { key: gateway.alice });
    seen.push(...body.approvals.map(({ id }: Asked) => id));
    cursor = body.next_cursor;
  }
  expect(seen).toEqual(ids.toReversed());
  const { body } = await gateway.send("GET", "/v1/approvals?status=open", { key: gateway.alice });
  expect([body.code, body.detail]).toEqual(["validation_error", expect.stringContaining("status")]);
  expect(await gateway.send("GET", `/v1/approvals/${ids[0]}`, { key: gateway.alice })).toMatchObject({
    body: {
      ...{ agent: "agent:triage", owner: "user:olivia", risk: "high", rule: "baseline.high", status: "pending" },
      ...{ description: "Contain hosts or lift their containment.", params: { ids: ["h0"], action_name: "contain" }, votes: [] },
    },
  });
});
