import { describe, expect, test, vi } from "vitest";
import type { Approval } from "../../../gateway/src/approvals/approval.js";
import { cutParams } from "../../../gateway/src/execute/cut-params.js";
import type { Database, Queries } from "../../../gateway/src/store/database.js";
import { startReceiver } from "../notify/receiver.js";
import { policyWith } from "../policy/samples.js";
import { sharedDatabase } from "../support/database.js";
import { type Reply, startTestGateway, type TestGateway } from "../support/gateway.js";
import { startGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

// Rows 6, 7 and 24, and more of 8, 9, 22 and 23: test/gateway/approvals/threats.test.ts.

interface Asked {
  readonly id: string;
  readonly params_digest: string;
}

async function ask(gateway: TestGateway): Promise<Asked> {
  const { status, body } = await gateway.call();
  expect(status).toBe(202);
  return body.approval;
}

const approve = (gateway: TestGateway, { id, params_digest }: Asked, key = gateway.alice): Promise<Reply> =>
  gateway.send("POST", `/v1/approvals/${id}/approve`, { key, body: { expected_digest: params_digest } });

const tell = ({ status, body }: Reply): string => `${status} ${body.code ?? "ok"}`;

describe("row 8: another agent uses an approval", () => {
  async function attack() {
    const gateway = await startGateway();
    const approval = await ask(gateway);
    await approve(gateway, approval);
    const used = await gateway.call({ key: await gateway.key("agent:other"), approval: approval.id });
    return [tell(used), gateway.hits.length];
  }

  const own = { "gateway/src/approvals/require-own.ts": { requireOwn: (_agent: string, approval: unknown) => approval } };
  const same = { "gateway/src/approvals/require-same-call.ts": { requireSameCall: () => undefined } };

  test("in vain, and not without the two guards: the digest has the agent in it", async () => {
    expect(await attack()).toEqual(["404 unknown_approval", 0]);
    expect(await withoutGuards(own, attack)).toEqual(["422 approval_params_mismatch", 0]);
    expect(await withoutGuards({ ...own, ...same }, attack)).toEqual(["200 ok", 1]);
  });
});

describe("row 9: an agent decides", () => {
  async function attack() {
    const gateway = await startGateway();
    const approval = await ask(gateway);
    const decided = await approve(gateway, approval, gateway.agent);
    return [tell(decided), tell(await gateway.call({ approval: approval.id })), gateway.hits.length];
  }

  const kind = { "gateway/src/server/require-kind.ts": { requireKind: () => undefined } };
  const other = { "gateway/src/approvals/require-other-person.ts": { requireOtherPerson: () => undefined } };

  test("in vain, and not without the two guards: the agent has an owner too", async () => {
    expect(await attack()).toEqual(["403 key_scope", "202 ok", 0]);
    expect(await withoutGuards(kind, attack)).toEqual(["403 self_approval", "202 ok", 0]);
    expect(await withoutGuards({ ...kind, ...other }, attack)).toEqual(["200 ok", "200 ok", 1]);
  });
});

describe("row 22: the gateway's clock is two hours slow", () => {
  /** The database with a clock that is ahead: PGlite has none of its own. */
  function ahead(database: Database, hours: () => number): Database {
    const moved = (text: string) => text.replaceAll("clock_timestamp()", `(clock_timestamp() + interval '${hours()} hours')`);
    const clocked = (queries: Queries): Queries => ({ query: (text, parameters) => queries.query(moved(text), parameters) });
    return { ...database, ...clocked(database), transaction: (work) => database.transaction((queries) => work(clocked(queries))) };
  }

  async function attack() {
    let hours = 0;
    const gateway = await startGateway({ database: ahead(await sharedDatabase(), () => hours) });
    const approval = await ask(gateway);
    await approve(gateway, approval);
    hours = 2;
    return [tell(await gateway.call({ approval: approval.id })), gateway.hits.length];
  }

  test("an approval ends by the database's, and would be used later by the gateway's own", async () => {
    expect(await attack()).toEqual(["410 approval_expired", 0]);
    async function findApproval(queries: Queries, id: string): Promise<Approval | undefined> {
      const [row] = await queries.query<Approval>("select * from approvals where id = $1", [id]);
      return row && row.expires_at.getTime() <= Date.now() ? { ...row, status: "expired" } : row;
    }
    const guards = {
      "gateway/src/approvals/repository.ts": { findApproval },
      "gateway/src/approvals/consume-approval.ts": { consumeApproval: async () => true },
    };
    expect(await withoutGuards(guards, attack)).toEqual(["200 ok", 1]);
  });
});

describe("row 23: something changes while a call waits for its reviewer", () => {
  /** A call that waits, something that changes, and an approval: what the call is answered, and what of it reached the vendor. */
  async function attack(change: (gateway: TestGateway, deny: () => void) => Promise<void> | void) {
    let policy = policyWith();
    const gateway = await startGateway({ policy: () => policy });
    const answer = gateway.call({ wait: 20 });
    const approval = await vi.waitFor(async () => {
      const { body } = await gateway.send("GET", "/v1/approvals", { key: gateway.alice });
      expect(body.approvals).toHaveLength(1);
      return body.approvals[0] as Asked;
    }, 10_000);
    await change(gateway, () => {
      policy = policyWith("{ id: freeze, match: { risks: [high] }, verdict: DENY }");
    });
    await approve(gateway, approval);
    const told = tell(await answer);
    const { body } = await gateway.send("GET", `/v1/approvals/${approval.id}`, { key: gateway.alice });
    return [told, body.status, gateway.hits.length];
  }

  const guards = {
    "gateway/src/execute/judge-anew.ts": {
      judgeAnew: async (_services: unknown, _request: unknown, _call: unknown, before: unknown) => before,
    },
  };

  test("the policy: the call is denied, and would not be without the guard", async () => {
    const change = (_gateway: TestGateway, deny: () => void) => deny();
    expect(await attack(change)).toEqual(["403 policy_denied", "approved", 0]);
    expect(await withoutGuards(guards, () => attack(change))).toEqual(["200 ok", "consumed", 1]);
  });

  test("the agent's key: the call is refused, and would not be without the guard", async () => {
    async function change({ gateway, agent }: TestGateway) {
      const { revokeKey } = await import("../../../gateway/src/identity/keys.js");
      await revokeKey(gateway.ledger, agent.split("_")[2] ?? "");
    }
    expect(await attack(change)).toEqual(["401 unauthenticated", "approved", 0]);
    expect(await withoutGuards(guards, () => attack(change))).toEqual(["200 ok", "consumed", 1]);
  });
});

describe("row 27: the dangerous part of a call stands behind much that is harmless", () => {
  const DANGEROUS = "every-host";
  const params = { ids: [`${"harmless ".repeat(200)}${DANGEROUS}`], action_name: "contain" };

  /** What a reviewer is shown of a call, by its address and in the list; and what the audit trail keeps. */
  async function attack() {
    const gateway = await startGateway();
    const { body } = await gateway.call({ params });
    const one = await gateway.send("GET", `/v1/approvals/${body.approval.id}`, { key: gateway.alice });
    const list = await gateway.send("GET", "/v1/approvals", { key: gateway.alice });
    const [event] = await gateway.events("policy.decided");
    expect(one.body.params_digest).toBe(body.approval.params_digest);
    return { shown: one.body.params, listed: list.body.approvals[0].params, kept: JSON.stringify(event) };
  }

  test("it is shown, though the trail keeps only the beginning, and would not be if reviewers saw what the trail keeps", async () => {
    const { shown, listed, kept } = await attack();
    expect([shown, listed]).toEqual([params, params]);
    expect(kept).toContain(`… [${params.ids[0]?.length} characters]`);
    expect(kept).not.toContain(DANGEROUS);
    const redactParams = (_operation: unknown, all: Readonly<Record<string, unknown>>) => cutParams(all);
    const cut = await withoutGuards({ "gateway/src/execute/redact-params.ts": { redactParams } }, attack);
    expect(JSON.stringify(cut)).not.toContain(DANGEROUS);
  });

  test("long ones make a page of the list shorter, and none is left out", async () => {
    const gateway = await startGateway();
    for (const letter of "abcde") {
      const { status } = await gateway.call({ params: { ids: [letter.repeat(900_000)], action_name: "contain" } });
      expect(status).toBe(202);
    }
    const pages: string[] = [];
    for (let cursor = ""; cursor !== null; ) {
      const { body }: Reply = await gateway.send("GET", `/v1/approvals?limit=4${cursor && `&cursor=${cursor}`}`, { key: gateway.alice });
      pages.push(body.approvals.map(({ params }: { params: { ids: string[] } }) => params.ids[0]?.[0]).join(""));
      cursor = body.next_cursor;
    }
    expect(pages).toEqual(["edc", "ba"]);
  });
});

describe("row 25: what reviewers are shown was written by an agent", () => {
  const HOSTILE = ["<!channel>", "</a><https://evil.example|Approve>", "h1\u202etxt.exe", "```\n*LOW RISK*"];

  /** What Slack is sent. */
  async function attack(): Promise<string> {
    const receiver = await startReceiver();
    const channels = [{ name: "soc", kind: "slack", url: receiver.url }] as const;
    const gateway = await startTestGateway({ notifications: { publicUrl: "https://gateway.example", channels, retryMs: 15_000 } });
    await gateway.call({ params: { ids: HOSTILE, action_name: "contain" } });
    await receiver.received(1);
    // The next gateway works on the same database, and must not find this one there.
    await gateway.close();
    await receiver.close();
    const blocks = receiver.posted[0]?.body.blocks as readonly { readonly text?: { readonly text: string } }[];
    return blocks.map(({ text }) => text?.text ?? "").join("\n");
  }

  test("it is inert, the risk is the gateway's word, and neither would be without the guard", async () => {
    const shown = await attack();
    expect(shown).toMatch(/^\*HIGH RISK: agent:triage asks for crowdstrike hosts:write\*$/m);
    expect(shown).toContain(
      String.raw`ids: ["&lt;!channel&gt;","&lt;/a&gt;&lt;https://evil.example|Approve&gt;","h1\u202etxt.exe","\u0060\u0060\u0060\n*LOW RISK*"]`,
    );
    const same = (text: string) => text;
    const guards = { "gateway/src/notify/safe-text.ts": { slackText: same, safeText: same } };
    const naive = await withoutGuards(guards, attack);
    for (const text of ["<!channel>", "<https://evil.example|Approve>", "\u202e", "```\\n*LOW RISK*"]) expect(naive).toContain(text);
  });
});
