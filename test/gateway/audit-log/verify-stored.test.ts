import { beforeEach, expect, it } from "vitest";
import { verifyStored } from "../../../gateway/src/audit-log/verify-stored.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { draftsOf } from "../audit/honest-log.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
beforeEach(async () => {
  database = await sharedDatabase();
  await new Ledger(database, "gw_1").record({ events: draftsOf(450) });
});

const verify = (from = 1, to = Number.MAX_SAFE_INTEGER) => verifyStored(database, from, to, new AbortController().signal);

it("finds an honest trail good, whole or in part", async () => {
  expect(await verify()).toMatchObject({ ok: true, count: 450, head: { seq: 450 }, first_bad: null });
  expect(await verify(200, 401)).toMatchObject({ ok: true, count: 202, head: { seq: 401 } });
  expect(await verify(451)).toMatchObject({ ok: true, count: 0 });
});

it.each([
  ["edited", "update audit_events set body = replace(body, 'req_202', 'req_203') where seq = 203", "hashed"],
  ["not JSON", "update audit_events set body = '{' where seq = 203", "hashed"],
  ["deleted", "delete from audit_events where seq = 203", "missing"],
  ["cut off with what follows", "delete from audit_events where seq >= 203", "missing"],
  ["hidden from filters", "update audit_events set agent = 'agent:other' where seq = 203", "another agent"],
  ["moved", "update audit_events set seq = 1000 - seq where seq = 203", "missing"],
])("names the event that was %s", async (_, sql, reason) => {
  await database.run(`set local session_replication_role = replica; ${sql}`);
  const first_bad = { seq: 203, reason: expect.stringContaining(reason) };
  expect(await verify()).toMatchObject({ ok: false, count: 202, head: { seq: 202 }, first_bad });
  expect(await verify(1, 202)).toMatchObject({ ok: true, count: 202 });
});
