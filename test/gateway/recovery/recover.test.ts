import { expect, onTestFinished, test, vi } from "vitest";
import { generatedConnectors } from "../../../gateway/src/catalog/catalog.js";
import { Working } from "../../../gateway/src/execute/working.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import { forgetCalls } from "../../../gateway/src/recovery/forget-calls.js";
import { forgetDead, SignsOfLife, signLife } from "../../../gateway/src/recovery/instances.js";
import { recover } from "../../../gateway/src/recovery/recover.js";
import type { Database, Queries } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";

const call = (key: string) => ({ agent: "agent:a", key });

/** Holds a call, as an instance does that is about to call the vendor, or waits for a reviewer. */
const hold = (ledger: Ledger, key: string, operation: string, isStarted: boolean) =>
  ledger.record({
    claim: { ...call(key), requestHash: "a".repeat(64) },
    events: [{ type: isStarted ? "execution.started" : "policy.decided" }],
    settled: { ...call(key), state: "claimed", connector: "crowdstrike", operation, isStarted },
  });

const failed = (error: unknown) => {
  throw error;
};

/** The trail after its first events: the types, and how many calls were recovered. */
const toldAfter = (database: Database, seq: number) =>
  database.query("select type, (body::json->'details'->>'calls')::int as calls from audit_events where seq > $1 order by seq", [seq]);

test("takes over what another instance held when it died, and what this one holds without working on it", async () => {
  const database = await sharedDatabase();
  const [dead, own] = [new Ledger(database, "gw_dead"), new Ledger(database, "gw_own")];
  await hold(dead, "of the dead", "hosts:contain", true);
  await hold(own, "lost, a write", "hosts:contain", true);
  await hold(own, "lost, a read", "detections:read", true);
  await hold(own, "lost, not started", "hosts:contain", false);
  await hold(own, "at work", "hosts:contain", true);
  const working = new Working();
  await working.during(call("at work"), () =>
    recover({ database, ledger: own, catalog: generatedConnectors, instance: "gw_own", working, isAlone: true, failed }),
  );
  expect(await database.query("select key, state, status from calls order by key")).toEqual([
    { key: "at work", state: "claimed", status: null },
    { key: "lost, a read", state: "free", status: null },
    { key: "lost, a write", state: "answered", status: 504 },
    { key: "lost, not started", state: "free", status: null },
    { key: "of the dead", state: "answered", status: 504 },
  ]);
  const unknown = { type: "execution.unknown", calls: null };
  expect(await toldAfter(database, 5)).toEqual([unknown, unknown, unknown, { type: "gateway.recovered", calls: 4 }]);
  expect(working.has(call("at work"))).toBe(false);
});

test("where this instance's signs of life do not come through nobody else is taken for dead", async () => {
  const database = await sharedDatabase();
  const [other, own] = [new Ledger(database, "gw_other"), new Ledger(database, "gw_own")];
  await hold(other, "of another", "hosts:contain", true);
  await hold(own, "lost", "hosts:contain", true);
  const recovery = {
    database,
    ledger: own,
    catalog: generatedConnectors,
    instance: "gw_own",
    working: new Working(),
    isAlone: false,
    failed,
  };
  const states = () => database.query("select key, state from calls order by key desc");
  await recover({ ...recovery, signs: { areHeard: false } });
  expect(await states()).toEqual([
    { key: "of another", state: "claimed" },
    { key: "lost", state: "answered" },
  ]);
  await recover({ ...recovery, signs: { areHeard: true } });
  expect(await states()).toMatchObject([{ state: "answered" }, { state: "answered" }]);
});

test("signs of life that come through again say nothing of others yet", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const signs = new SignsOfLife({ query: async () => [] }, "gw_own");
  const heard: boolean[] = [];
  const after = async (seconds: number, isSigned: boolean) => {
    vi.advanceTimersByTime(seconds * 1_000);
    if (isSigned) await signs.sign();
    heard.push(signs.areHeard);
  };
  await after(0, true);
  await after(5, true);
  await after(22, false);
  await after(1, true);
  for (const _ of [1, 2, 3]) await after(5, true);
  expect(heard).toEqual([true, true, false, false, false, false, true]);
});

test("a call that waits for a reviewer is free, though the vendor was called for it before", async () => {
  const database = await sharedDatabase();
  const [dead, own] = [new Ledger(database, "gw_dead"), new Ledger(database, "gw_own")];
  await hold(dead, "k", "hosts:contain", true);
  await dead.record({ settled: { ...call("k"), claim: 1, state: "free" } });
  // Once as one statement, once in steps: an approval is looked for first.
  for (const claim of [2, 3]) {
    const settled = { ...call("k"), state: "claimed", connector: "crowdstrike", operation: "hosts:contain" } as const;
    const change = async () => ({ events: [], settled });
    await dead.record({ claim: { ...call("k"), requestHash: "a".repeat(64) }, ...(claim === 2 ? { settled } : { change }) });
    await recover({
      database,
      ledger: own,
      catalog: generatedConnectors,
      instance: "gw_own",
      working: new Working(),
      isAlone: true,
      failed,
    });
    expect(await database.query("select state, claim, status from calls")).toEqual([{ state: "free", claim, status: null }]);
  }
  const recovered = { type: "gateway.recovered", calls: 1 };
  expect(await toldAfter(database, 1)).toEqual([recovered, recovered]);
});

test("one call that cannot be taken over does not hold up the others, and those that another instance took are not counted", async () => {
  const database = await sharedDatabase();
  const [dead, own] = [new Ledger(database, "gw_dead"), new Ledger(database, "gw_own")];
  for (const key of ["cannot be", "is taken", "is left"]) await hold(dead, key, "hosts:contain", true);
  await database.query("update calls set connector = 'broken' where key = 'cannot be'");
  const catalog = {
    ...generatedConnectors,
    async load(connector: string) {
      if (connector === "broken") throw new Error("it cannot be loaded");
      // Meanwhile another instance is first.
      await database.query("update calls set state = 'free' where key = 'is taken'");
      return generatedConnectors.load(connector);
    },
  };
  const errors: unknown[] = [];
  const recovery = { database, ledger: own, catalog, instance: "gw_own", working: new Working(), isAlone: true };
  await recover({ ...recovery, failed: (error) => errors.push(error) });
  expect(errors).toEqual([new Error("it cannot be loaded")]);
  expect(await database.query("select key, state from calls order by key")).toEqual([
    { key: "cannot be", state: "claimed" },
    { key: "is left", state: "answered" },
    { key: "is taken", state: "free" },
  ]);
  expect(await toldAfter(database, 3)).toEqual([
    { type: "execution.unknown", calls: null },
    { type: "gateway.recovered", calls: 1 },
  ]);
});

test("what is looked for every few seconds is found without reading the calls that are over", async () => {
  const database = await sharedDatabase();
  const ledger = new Ledger(database, "gw_own");
  const keys = Array.from({ length: 2_000 }, (_, at) => `k${at}`);
  await Promise.all(keys.map((key) => hold(ledger, key, "hosts:contain", true)));
  await Promise.all(
    keys.map((key) => ledger.record({ settled: { ...call(key), claim: 1, state: "answered", status: 200, answer: "{}" } })),
  );
  const recovery = { ledger, catalog: generatedConnectors, instance: "gw_own", working: new Working(), isAlone: true, failed };
  const readByLooking = () =>
    database.transaction(async (queries) => {
      await recover({ ...recovery, database: queries });
      await forgetCalls(queries);
      return readOfCalls(queries);
    });
  // The first to come upon what is over in an index notes that it is, once nobody can see it any more.
  await vi.waitFor(async () => expect(await readByLooking()).toBeLessThan(10), { timeout: 20_000, interval: 100 });
});

/** How many rows of `calls` this transaction has read, and how many entries of its indexes. */
async function readOfCalls(queries: Queries): Promise<number> {
  const [row] = await queries.query<{ read: number }>(
    `select sum(pg_stat_get_xact_tuples_returned(oid))::int as read from pg_class
     where oid = 'calls'::regclass or oid in (select indexrelid from pg_index where indrelid = 'calls'::regclass)`,
  );
  return row?.read as number;
}

test("instances that have died are forgotten", async () => {
  const database = await sharedDatabase();
  for (const instance of ["gw_dead", "gw_own"]) await signLife(database, instance);
  await database.query("update instances set seen_at = seen_at - interval '1 minute' where id = 'gw_dead'");
  await forgetDead(database);
  expect(await database.query("select id from instances")).toEqual([{ id: "gw_own" }]);
});
