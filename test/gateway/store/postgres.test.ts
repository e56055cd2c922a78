import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { openPostgres } from "../../../gateway/src/store/postgres.js";
import { migrate } from "../../../gateway/src/store/schema.js";
import { StoreAwayError } from "../../../gateway/src/store/store-away.js";
import { createPostgres, POSTGRES_URL, type Road, roadTo, runOnce } from "../support/postgres.js";

describe.skipIf(!POSTGRES_URL)("on PostgreSQL", () => {
  let url: string;
  let database: Database;
  beforeAll(async () => {
    url = await createPostgres("store");
    database = await openPostgres(url, 2);
  });
  afterAll(() => database.close());

  const terminate = (pid: number) => runOnce(url, "select pg_terminate_backend($1)", [pid]);

  test("instances that start together migrate once", async () => {
    const others = await Promise.all([openPostgres(url), openPostgres(url)]);
    await Promise.all([database, ...others, database].map(migrate));
    const versions = await database.query<{ version: number }>("select version from migrations order by version");
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
    expect(versions.length).toBeGreaterThan(0);
    expect(await database.query("select seq from audit_head")).toEqual([{ seq: 0 }]);
    await Promise.all(others.map((other) => other.close()));
  });

  test.each(["audit_events", "audit_checkpoints"])("%s can be added to, and no more", async (table) => {
    await new Ledger(database, "gw_a").record({ events: [{ type: "gateway.started" }] });
    await database.query("insert into audit_checkpoints (size, note) values (1, 'note') on conflict do nothing");
    for (const change of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`])
      await expect(database.query(change)).rejects.toThrow(`${table} is append-only`);
    expect(await database.query(`select from ${table}`)).not.toEqual([]);
  });

  test("a transaction that throws leaves nothing behind", async () => {
    const insert = "insert into instances (id) values ('rolled back')";
    const work = database.transaction(async (queries) => {
      await queries.query(insert);
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await database.query("select from instances where id = 'rolled back'")).toEqual([]);
  });

  test("a connection that breaks within a transaction takes it along, and nothing else", async () => {
    // Oftener than there are connections: none is lost.
    for (let turn = 0; turn < 3; turn++) {
      const work = database.transaction(async (queries) => {
        await queries.query("insert into instances (id) values ('broken')");
        const [row] = await queries.query<{ pid: number }>("select pg_backend_pid() as pid");
        await terminate(row?.pid as number);
        // Its end is noticed while nothing is asked of it.
        await pause(20);
        await queries.query("select 1");
      });
      await expect(work).rejects.toThrow();
    }
    expect(await database.query("select from instances where id = 'broken'")).toEqual([]);
  });

  test("what is recorded while a connection breaks is recorded once", async () => {
    const ledger = new Ledger(database, "gw_b");
    await ledger.record({ events: [{ type: "gateway.started" }] });
    const before = await database.query<{ seq: number }>("select seq from audit_head");
    let recording: Promise<unknown[]> | undefined;
    const other = await openPostgres(url, 2);
    await other.transaction(async (queries) => {
      await queries.query("select seq from audit_head for update");
      recording = Promise.all([1, 2, 3].map((at) => ledger.record({ events: [{ type: "policy.loaded", request_id: `req_${at}` }] })));
      const waiting =
        "select pid from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'audit_head|write_entries' and datname = current_database()";
      const pid = await vi.waitFor(async () => {
        const [row] = await other.query<{ pid: number }>(waiting);
        if (!row) throw new Error("it does not wait yet");
        return row.pid;
      }, 10_000);
      await terminate(pid);
    });
    expect(await recording).toHaveLength(3);
    await other.close();
    const events = await database.query<{ seq: number; request: string }>(
      "select seq, body::json->>'request_id' as request from audit_events where seq > $1 order by seq",
      [before[0]?.seq as number],
    );
    expect(events.map(({ request }) => request)).toEqual(["req_1", "req_2", "req_3"]);
  });

  test("what other instances say is heard, and again after the connection broke", async () => {
    const heard: string[] = [];
    const other = await openPostgres(url, 2);
    const stop = await database.listen("arx_test", (payload) => heard.push(payload));
    const say = (payload: string) => other.query("select pg_notify('arx_test', $1)", [payload]);
    await say("one");
    await vi.waitFor(() => expect(heard).toEqual(["one"]), 10_000);
    const [ear] = await other.query<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'arx-gateway listener' and datname = current_database()",
    );
    await terminate(ear?.pid as number);
    await vi.waitFor(async () => {
      await say("two");
      expect(heard).toContain("two");
    }, 5_000);
    await stop();
    const before = heard.length;
    await say("three");
    await pause(50);
    expect(heard).toHaveLength(before);
    await other.close();
  });

  describe("behind a road that is blocked", () => {
    let road: Road;
    let behind: Database;
    beforeAll(async () => {
      road = await roadTo(url);
      behind = await openPostgres(road.url, 2);
    });
    afterAll(async () => {
      await behind.close();
      await road.close();
    });

    test("one connection at a time is tried to listen on, and one listens in the end", async () => {
      const heard: string[] = [];
      await behind.listen("arx_road", (payload) => heard.push(payload));
      road.block();
      await pause(1_600);
      // After 100, 200, 400 and 800 ms.
      expect(road.refused).toBeGreaterThan(1);
      expect(road.refused).toBeLessThan(6);
      road.open();
      await vi.waitFor(async () => {
        heard.length = 0;
        await database.query("select pg_notify('arx_road', 'here')");
        await pause(20);
        expect(heard).toEqual(["here"]);
      }, 5_000);
    });

    test("queries fail at once, and work when it is free again", async () => {
      road.block();
      await expect(behind.query("select 1")).rejects.toThrow(StoreAwayError);
      await expect(behind.transaction((queries) => queries.query("select 1"))).rejects.toThrow(StoreAwayError);
      road.open();
      expect(await behind.query("select 1 as one")).toEqual([{ one: 1 }]);
    });
  });
});
