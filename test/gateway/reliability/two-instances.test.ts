import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { openPostgres } from "../../../gateway/src/store/postgres.js";
import { policyWith } from "../policy/samples.js";
import { type Calling, type Reply, startTestGateway, type TestGateway } from "../support/gateway.js";
import { createPostgres, POSTGRES_URL } from "../support/postgres.js";
import { startVendor, type TestVendor } from "../support/vendor.js";
import { findFault } from "./verify-trail.js";

const CALLERS = 64;
const TAGS = "hosts:write_tags";

describe.skipIf(!POSTGRES_URL)("two gateways on one PostgreSQL", () => {
  let vendor: TestVendor;
  const databases: Database[] = [];
  const gateways: TestGateway[] = [];
  let agent: string;

  beforeAll(async () => {
    vendor = await startVendor();
    const url = await createPostgres("two");
    const policy = policyWith(`{ id: tags, match: { operations: ['${TAGS}'] }, verdict: PERMIT }`);
    for (const _ of [1, 2]) {
      const database = await openPostgres(url, 4);
      databases.push(database);
      gateways.push(await startTestGateway({ database, vendor, policy }));
    }
    agent = gateways[0]?.agent as string;
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.close();
    for (const database of databases) await database.close();
    await vendor.close();
  });

  const at = (turn: number) => gateways[turn % 2] as TestGateway;

  /** As a client does: while another request with the key runs, it asks again, now here and now there. */
  async function callUntilAnswered(turn: number, calling: Calling): Promise<Reply> {
    for (let again = turn; ; again++) {
      const reply = await at(again).call({ key: agent, ...calling });
      if (reply.body.code !== "idempotency_in_progress") return reply;
      await pause(20);
    }
  }

  const hitsOf = (operation: string, host: string) =>
    vendor.hits.filter((hit) => hit.operation === operation && JSON.stringify(hit.params).includes(`"${host}"`)).length;

  const tagging = (host: string) => ({ operation: TAGS, params: { device_ids: [host], action: "add", tags: ["FalconGroupingTags/a"] } });

  async function expectSoundTrail(): Promise<void> {
    const database = databases[0] as Database;
    const [row] = await database.query<{ events: number; last: number }>(
      "select count(*)::int as events, max(seq)::int as last from audit_events",
    );
    expect(row?.events).toBe(row?.last);
    expect(await findFault(database)).toBeUndefined();
  }

  test(`${CALLERS} callers share idempotency keys: each write reaches the vendor once`, async () => {
    const hosts = Array.from({ length: CALLERS / 4 }, (_, host) => `tagged-${host}`);
    const replies = await Promise.all(
      Array.from({ length: CALLERS }, (_, caller) => {
        const host = hosts[caller % hosts.length] as string;
        return callUntilAnswered(caller >> 4, { ...tagging(host), idempotencyKey: host });
      }),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(CALLERS).fill(200));
    expect(hosts.map((host) => hitsOf(TAGS, host))).toEqual(hosts.map(() => 1));
    expect(replies.filter(({ body }) => !body.meta.replayed)).toHaveLength(hosts.length);
    await expectSoundTrail();
  });

  test(`${CALLERS} callers share approvals: each is used once`, async () => {
    const hosts = Array.from({ length: CALLERS / 8 }, (_, host) => `contained-${host}`);
    const approvals = await Promise.all(
      hosts.map(async (host, turn) => {
        const params = { ids: [host], action_name: "contain" };
        const { body } = await at(turn).call({ key: agent, params });
        const { id, params_digest: expected_digest } = body.approval as { id: string; params_digest: string };
        const approved = await at(turn + 1).send("POST", `/v1/approvals/${id}/approve`, {
          key: gateways[0]?.alice,
          body: { expected_digest },
        });
        expect(approved.status).toBe(200);
        return { approval: id, params };
      }),
    );
    const replies = await Promise.all(
      Array.from({ length: CALLERS }, (_, caller) =>
        callUntilAnswered(caller, { ...(approvals[caller >> 3] as object), idempotencyKey: `use-${caller}` }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(hosts.length);
    expect(new Set(replies.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(new Set(["approval_consumed"]));
    expect(hosts.map((host) => hitsOf("hosts:write", host))).toEqual(hosts.map(() => 1));
    await expectSoundTrail();
  });

  test("a decision at one gateway wakes the call that waits at the other", async () => {
    const params = { ids: ["waits"], action_name: "contain" };
    const waiting = at(0).call({ key: agent, params, wait: 20 });
    const began = performance.now();
    let found: { id: string; params_digest: string; params: typeof params } | undefined;
    while (!found) {
      const { body } = await at(1).send("GET", "/v1/approvals", { key: gateways[1]?.alice });
      found = body.approvals.find((approval: typeof found) => approval?.params.ids[0] === "waits");
    }
    const { id, params_digest: expected_digest } = found;
    await at(1).send("POST", `/v1/approvals/${id}/approve`, { key: gateways[1]?.alice, body: { expected_digest } });
    expect(await waiting).toMatchObject({ status: 200, body: { meta: { approval_id: id } } });
    // Sooner than it would have looked by itself.
    expect(performance.now() - began).toBeLessThan(4_500);
  });
});
