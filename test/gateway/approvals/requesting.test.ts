import { beforeEach, expect, test } from "vitest";
import { hasRoom } from "../../../gateway/src/approvals/has-room.js";
import { requestApproval } from "../../../gateway/src/approvals/repository.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
beforeEach(async () => {
  database = await sharedDatabase();
});

/** So many pending approvals, in turn of so many agents. */
const insert = (digest: string, count: number, agents: number, expiresIn: string) =>
  database.query(
    `insert into approvals (id, status, agent, owner, connector, operation, risk, description, params, params_digest, rule, required, reviewers,
       request_id, expires_at)
     select $1 || n, 'pending', 'agent:' || n % $2::int, 'user:o', 'jira', 'issues:write', 'high', '', '{}', $1 || n, 'r', 1, '{}',
       'req', clock_timestamp() + $4::interval from generate_series(1, $3::int) as n`,
    [digest, agents, count, expiresIn],
  );

test("room is counted from the agent's own approvals, however many others have", async () => {
  await insert("digest-", 2_000, 500, "1 hour");
  await database.query("analyze approvals");
  const before = await readRows();
  expect([await hasRoom(database, "agent:7", 4), await hasRoom(database, "agent:7", 5)]).toEqual([false, true]);
  expect((await readRows()) - before).toBe(0);
});

/** How many rows of `approvals` whole scans have read. */
async function readRows(): Promise<number> {
  await database.query("select pg_stat_force_next_flush()");
  const counted = "select seq_tup_read::int as read from pg_stat_user_tables where relname = 'approvals'";
  return (await database.query<{ read: number }>(counted))[0]?.read as number;
}

test("an overdue one of the same call makes room, however many others are overdue", async () => {
  await insert("other-", 600, 1, "0 hours");
  await insert("same-", 1, 1, "0 hours");
  const call = {
    agent: "agent:0",
    owner: "user:o",
    connector: "jira",
    operation: "issues:write",
    risk: "high",
    params_digest: "same-1",
  } as const;
  const shown = { description: "", params: "{}", rule: "r", required: 1, reviewers: [], request_id: "req", expiresInMs: 60_000 };
  const requested = await requestApproval(database, { id: "new", ...call, ...shown }, 5);
  expect(requested).toMatchObject({ is: "new", expired: [{ type: "approval.expired", approval_id: "same-1" }] });
});
