import { beforeEach, expect, test } from "vitest";
import type { Claim, Entry } from "../../../gateway/src/ledger/entry.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Database, Queries, SqlValue } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
/** How the batches were written, in their order. */
let ways: string[];
/** Which of the batches to come commit, and their answers are lost: the connection breaks. */
let lost: number[];
beforeEach(async () => {
  ways = [];
  lost = [];
  database = watched(await sharedDatabase());
});

const watched = (database: Database): Database => ({
  ...database,
  query: <Row>(text: string, parameters?: readonly SqlValue[]) =>
    text.includes("write_entries") ? by("at once", database.query<Row>(text, parameters)) : database.query<Row>(text, parameters),
  transaction: (work) => by("in steps", database.transaction(work)),
});

async function by<T>(way: string, done: Promise<T>): Promise<T> {
  const at = ways.push(way);
  const result = await done;
  if (lost.includes(at)) throw new Error("Connection terminated unexpectedly");
  return result;
}

const claim = (key: string, body = "a"): Claim => ({ agent: "agent:a", key, requestHash: body.repeat(64) });
const started = (key: string): Entry => ({
  claim: claim(key),
  events: [{ type: "execution.started" }],
  settled: { agent: "agent:a", key, state: "claimed", connector: "jira", operation: "issues:read", isStarted: true },
});

const callsOf = () => database.query("select key, state, claim, started, status, answer from calls order by key");

/** The trail's place and hashes, which must lead from one event to the next. */
async function readTrail() {
  const events = await database.query<{ seq: number; type: string; hash: string; previous: string }>(
    "select seq, type, hash, body::json->>'prev_hash' as previous from audit_events order by seq",
  );
  const [head] = await database.query<{ seq: number; hash: string }>("select seq, hash from audit_head");
  expect(events.map(({ previous }) => previous)).toEqual(["0".repeat(64), ...events.slice(0, -1).map(({ hash }) => hash)]);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  expect(head).toEqual({ seq: events.at(-1)?.seq, hash: events.at(-1)?.hash });
  return events.map(({ type }) => type);
}

test("what follows is one statement, once the head is known", async () => {
  const ledger = new Ledger(database, "gw_1");
  await ledger.record(started("k1"));
  const [second, third] = await Promise.all([ledger.record(started("k2")), ledger.record({ events: [{ type: "policy.loaded" }] })]);
  expect(ways).toEqual(["in steps", "at once"]);
  expect(second).toMatchObject({ outcome: "recorded", claim: 1 });
  expect(third).toMatchObject({ outcome: "recorded", claim: undefined });
  const answer = { state: "answered", status: 200, answer: '"ö\\"\u{1f512}"', isFinished: true } as const;
  await ledger.record({ events: [{ type: "execution.finished" }], settled: { agent: "agent:a", key: "k2", claim: 1, ...answer } });
  expect(await callsOf()).toEqual([
    { key: "k1", state: "claimed", claim: 1, started: true, status: null, answer: null },
    { key: "k2", state: "answered", claim: 1, started: true, status: 200, answer: '"ö\\"\u{1f512}"' },
  ]);
  expect(await readTrail()).toEqual(["execution.started", "execution.started", "policy.loaded", "execution.finished"]);
});

test("another instance's events come between, and every key has one winner", async () => {
  const [one, other] = [new Ledger(database, "gw_1"), new Ledger(database, "gw_2")];
  await one.record(started("k0"));
  await other.record(started("k1"));
  const keys = Array.from({ length: 20 }, (_, at) => `k${at}`);
  const outcomes = await Promise.all([one, other].flatMap((ledger) => keys.map((key) => ledger.record(started(key)))));
  expect(outcomes.filter(({ outcome }) => outcome === "recorded")).toHaveLength(18);
  expect(outcomes.filter(({ outcome }) => outcome === "in_use")).toHaveLength(22);
  expect(await readTrail()).toHaveLength(20);
});

test("a key in use stops its own entry, and the rest of the batch is written", async () => {
  const ledger = new Ledger(database, "gw_1");
  await ledger.record(started("k1"));
  const [used, free] = await Promise.all([ledger.record(started("k1")), ledger.record(started("k2"))]);
  expect(ways).toEqual(["in steps", "at once", "in steps"]);
  expect(used).toMatchObject({ outcome: "in_use", key: { state: "claimed", request_hash: "a".repeat(64) } });
  expect(free).toMatchObject({ outcome: "recorded", claim: 1 });
  expect(await readTrail()).toHaveLength(2);
});

test("a key that is free is claimed anew, by the request that it belongs to", async () => {
  const ledger = new Ledger(database, "gw_1");
  await ledger.record(started("k1"));
  await ledger.record({ settled: { agent: "agent:a", key: "k1", claim: 1, state: "free" } });
  expect(await ledger.record({ ...started("k1"), claim: claim("k1", "b") })).toMatchObject({ outcome: "in_use", key: { state: "free" } });
  ways = [];
  expect(await ledger.record(started("k1"))).toMatchObject({ outcome: "recorded", claim: 2 });
  expect(ways).toEqual(["at once"]);
  // Who had it before changes nothing any more.
  await ledger.record({ settled: { agent: "agent:a", key: "k1", claim: 1, state: "answered", status: 200, answer: "{}" } });
  expect(await callsOf()).toEqual([{ key: "k1", state: "claimed", claim: 2, started: true, status: null, answer: null }]);
});

test("settling a call reads that call, however many there are", async () => {
  const ledger = new Ledger(database, "gw_1");
  const keys = Array.from({ length: 300 }, (_, at) => `k${at}`);
  for (const key of keys.slice(0, 10)) await ledger.record(started(key));
  const settle = (key: string) => ledger.record({ settled: { agent: "agent:a", key, claim: 1, state: "free" } });
  // Planned while the table is small, and kept.
  for (const key of keys.slice(0, 10)) await settle(key);
  await Promise.all(keys.slice(10).map((key) => ledger.record(started(key))));
  const before = await readRows();
  for (const key of keys.slice(0, 50)) await settle(key);
  expect((await readRows()) - before).toBeLessThan(200);
});

/** How many rows of `calls` whole scans have read. */
async function readRows(): Promise<number> {
  await database.query("select pg_stat_force_next_flush()");
  const [row] = await database.query<{ read: number }>("select seq_tup_read::int as read from pg_stat_user_tables where relname = 'calls'");
  return row?.read as number;
}

test("one entry that cannot be written fails alone", async () => {
  const ledger = new Ledger(database, "gw_1");
  await ledger.record(started("k0"));
  const bad = { ...started("k1"), events: [{ type: "execution.started", agent: "nul\0" }] } as const;
  const [first, second, third] = await Promise.allSettled([started("k2"), bad, started("k3")].map((entry) => ledger.record(entry)));
  expect([first?.status, second?.status, third?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await callsOf()).map((call) => (call as { key: string }).key)).toEqual(["k0", "k2", "k3"]);
  expect(await readTrail()).toHaveLength(3);
});

test.each([
  [1, "in steps"],
  [2, "at once"],
])("what was written is not written again when the answer of batch %i (%s) is lost", async (batch, way) => {
  const ledger = new Ledger(database, "gw_1");
  lost = [batch];
  const told = [];
  for (const key of ["k1", "k2", "k3"]) told.push(await ledger.record(started(key)));
  expect(ways[batch - 1]).toBe(way);
  expect(told).toEqual([1, 2, 3].map(() => ({ outcome: "recorded", claim: 1 })));
  expect(await callsOf()).toHaveLength(3);
  expect(await readTrail()).toHaveLength(3);
});

/** A store that answers nothing while it is away. */
function leaving(): Database & { isAway: boolean; asked: number } {
  const away = <T>(work: () => Promise<T>): Promise<T> => {
    store.asked += 1;
    return store.isAway ? Promise.reject(new Error("Connection terminated unexpectedly")) : work();
  };
  const store = {
    ...database,
    isAway: false,
    asked: 0,
    query: <Row>(text: string, parameters?: readonly SqlValue[]) => away(() => database.query<Row>(text, parameters)),
    transaction: <T>(work: (queries: Queries) => Promise<T>) => away(() => database.transaction(work)),
  };
  return store;
}

test("an entry that is tried again later is found, though it was one of many", async () => {
  const store = leaving();
  const ledger = new Ledger(store, "gw_1");
  await ledger.record(started("k0"));
  // The batch commits, and neither it nor what is asked of its entries is answered.
  const { query } = store;
  store.query = <Row>(text: string, parameters?: readonly SqlValue[]) => {
    const answer = query<Row>(text, parameters);
    store.isAway = true;
    return answer;
  };
  lost = [2];
  const entries = [started("k1"), { events: [{ type: "policy.loaded" }] } as const, { events: [{ type: "key.created" }] } as const];
  const first = await Promise.allSettled(entries.map((entry) => ledger.record(entry)));
  expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  await Promise.allSettled(entries.map((entry) => ledger.record(entry)));
  Object.assign(store, { query, isAway: false });
  const again = await Promise.all(entries.map((entry) => ledger.record(entry)));
  expect(again.map((one) => one.outcome === "recorded" && one.claim)).toEqual([1, undefined, undefined]);
  expect(await readTrail()).toEqual(["execution.started", "execution.started", "policy.loaded", "key.created"]);
});

test.each(["before", "after"])("a statement that comes to its end %s its entries are tried again is written once", async (order) => {
  const late: (() => Promise<unknown>)[] = [];
  const ledger = new Ledger(
    {
      async query<Row>(text: string, parameters?: readonly SqlValue[]) {
        if (!text.includes("write_entries")) return database.query<Row>(text, parameters);
        late.push(() => database.query(text, parameters));
        throw new Error("Connection terminated unexpectedly");
      },
      async transaction(work) {
        if (order === "before") await late[0]?.();
        return database.transaction(work);
      },
    },
    "gw_1",
  );
  await ledger.record(started("k0"));
  expect(await ledger.record(started("k1"))).toEqual({ outcome: "recorded", claim: 1 });
  expect(late).toHaveLength(1);
  if (order === "after") await late[0]?.();
  expect(await readTrail()).toEqual(["execution.started", "execution.started"]);
});

test("while the store is away everybody is told at once, and nobody is forgotten", async () => {
  const store = leaving();
  const ledger = new Ledger(store, "gw_1");
  await ledger.record(started("k0"));
  Object.assign(store, { isAway: true, asked: 0 });
  const told = await Promise.allSettled(Array.from({ length: 500 }, (_, at) => ledger.record(started(`k${at + 1}`))));
  expect(told.every(({ status }) => status === "rejected")).toBe(true);
  expect(store.asked).toBeLessThan(5);
  store.isAway = false;
  expect(await ledger.record(started("k501"))).toMatchObject({ outcome: "recorded" });
  expect(await readTrail()).toHaveLength(2);
});

test("long answers are not written all at one time", async () => {
  const ledger = new Ledger(database, "gw_1");
  const keys = Array.from({ length: 6 }, (_, at) => `k${at}`);
  await Promise.all(keys.map((key) => ledger.record(started(key))));
  ways = [];
  const answer = JSON.stringify("x".repeat(4 * 1024 * 1024));
  const settled = { agent: "agent:a", claim: 1, state: "answered", status: 200, answer } as const;
  await Promise.all(keys.map((key) => ledger.record({ events: [{ type: "execution.finished" }], settled: { ...settled, key } })));
  expect(ways).toEqual(["at once", "at once", "at once"]);
  expect(await readTrail()).toHaveLength(12);
});
