import { execFile } from "node:child_process";
import { mkdtemp, rename, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { openEmbedded, StoreDamagedError } from "../../../gateway/src/store/embedded.js";
import { FolderInUseError } from "../../../gateway/src/store/folder-lock.js";
import { LiteThread } from "../../../gateway/src/store/lite-thread.js";
import { migrate } from "../../../gateway/src/store/schema.js";
import { StoreAwayError } from "../../../gateway/src/store/store-away.js";

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-embedded-"));
  database = await openEmbedded(folder);
  await database.run("create table things (id int primary key, name text)");
});
afterAll(() => rm(folder, { recursive: true }));

const names = async () => (await database.query<{ name: string }>("select name from things order by id")).map(({ name }) => name);

test("values come back as they went, nulls and lists among them", async () => {
  const at = new Date("2026-01-02T03:04:05.678Z");
  const list = ["", "null", null, 'quo"te, {brace} \\', "ünï\u{1f512}"];
  const [row] = await database.query(
    "select $1::text[] as list, $2::timestamptz as at, $3::bigint as big, $4::bytea as bytes, $5::boolean as yes",
    [list, at, 2 ** 40, Buffer.from([0, 255]), true],
  );
  expect(row).toEqual({ list, at, big: 2 ** 40, bytes: Uint8Array.of(0, 255), yes: true });
  expect(await database.query("select cardinality($1::text[]) as count", [[]])).toEqual([{ count: 0 }]);
});

test("nothing comes between the statements of a transaction, and one that throws leaves nothing behind", async () => {
  const first = database.transaction(async (queries) => {
    await queries.query("insert into things values (1, 'first')");
    await new Promise((resolve) => setTimeout(resolve, 30));
    await queries.query("update things set name = name || ' and only' where id = 1");
  });
  const second = database.query("update things set name = name || ', then this' where id = 1");
  const broken = database.transaction(async (queries) => {
    await queries.query("insert into things values (2, 'second')");
    await queries.query("insert into things values (1, 'twice')");
  });
  await expect(broken).rejects.toMatchObject({ code: "23505" });
  await Promise.all([first, second]);
  await expect(database.run("insert into things values (3, 'third'); select 1/0;")).rejects.toThrow("division by zero");
  expect(await names()).toEqual(["first and only, then this"]);
});

test("what is notified is heard by everybody who listens, until they stop", async () => {
  const one: string[] = [];
  const other: string[] = [];
  const stopOne = await database.listen("arx_test", (payload) => one.push(payload));
  const stopOther = await database.listen("arx_test", (payload) => other.push(payload));
  await database.query("select pg_notify('arx_test', 'a')");
  await vi.waitFor(() => expect([one, other]).toEqual([["a"], ["a"]]), 5_000);
  await stopOne();
  await database.query("select pg_notify('arx_test', 'b')");
  await vi.waitFor(() => expect(other).toEqual(["a", "b"]), 5_000);
  await stopOther();
  expect(one).toEqual(["a"]);
});

test("a folder has one gateway at a time", async () => {
  await expect(openEmbedded(folder)).rejects.toThrow(FolderInUseError);
});

test("rows that are gone leave their room to others, an hour later", async () => {
  await database.close();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    database = await openEmbedded(folder);
    await migrate(database);
    const fill = async () => {
      await database.query("insert into instances (id) select repeat('x', 1000) || n from generate_series(1, 500) as n");
      await database.query("delete from instances");
      const [row] = await database.query<{ size: number }>("select pg_relation_size('instances')::int as size");
      return row?.size as number;
    };
    const before = await fill();
    vi.advanceTimersByTime(3_600_000);
    expect(await fill()).toBe(before);
    expect(await fill()).toBeGreaterThan(before);
  } finally {
    vi.useRealTimers();
  }
});

test("what is asked after the end is refused, and the folder is free", async () => {
  await database.close();
  await expect(database.query("select 1")).rejects.toThrow(StoreAwayError);
  await expect(database.query("select 1")).rejects.toThrow("has ended");
  database = await openEmbedded(folder);
  expect(await names()).toEqual(["first and only, then this"]);
});

test("an open store does not keep a process from ending, nor end one that waits for it", async () => {
  await database.close();
  const script = `
    import { openEmbedded, StoreDamagedError } from "./gateway/src/store/embedded.ts";
    const database = await openEmbedded(${JSON.stringify(folder)});
    console.log((await database.query("select 'answered' as it from pg_sleep(0.2)"))[0].it);`;
  const options = ["--import", "tsx", "--conditions", "@agentvault/source", "--input-type", "module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: join(import.meta.dirname, "../../.."), timeout: 60_000 });
  expect(stdout.trim()).toBe("answered");
});

test("a thread that ends unasked is told of, and the folder can be had again", async () => {
  database = await openEmbedded(folder);
  const post = Worker.prototype.postMessage;
  const workers: Worker[] = [];
  vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, ...args) {
    workers.push(this);
    return post.apply(this, args as Parameters<typeof post>);
  });
  await database.query("select 1");
  vi.restoreAllMocks();
  await workers[0]?.terminate();
  expect((await database.lost)?.message).toContain("has ended");
  await expect(database.close()).rejects.toThrow("has ended");
  await (await openEmbedded(folder)).close();
});

test("a store that cannot write its log has ended, and begins anew with what was written", async () => {
  database = await openEmbedded(folder);
  await database.query("insert into things values (9, 'kept')");
  const log = join(folder, "pgdata", "pg_wal");
  await rename(log, join(folder, "elsewhere"));
  // As where the disk is full.
  await database.query("select pg_switch_wal()");
  await expect(database.query("insert into things values (10, 'lost')")).rejects.toThrow("pg_wal");
  expect((await database.lost)?.message).toContain("pg_wal");
  await expect(database.query("select 1")).rejects.toThrow(StoreAwayError);
  await expect(database.close()).rejects.toThrow("pg_wal");
  await rename(join(folder, "elsewhere"), log);
  database = await openEmbedded(folder);
  expect(await database.query("select name from things where id > 8")).toEqual([{ name: "kept" }]);
  await database.close();
}, 30_000);

test("what cannot be sent to the thread is refused, and nothing is left waiting for", async () => {
  const thread = await LiteThread.open({});
  const unref = vi.spyOn(Worker.prototype, "unref");
  await expect(thread.query("select $1", [() => {}])).rejects.toThrow("could not be cloned");
  expect(await thread.query("select 1 as one", [])).toEqual([{ one: 1 }]);
  // It keeps the process alive no longer.
  expect(unref).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  await thread.close();
});

test("a folder that does not open says what to do, and is free again", async () => {
  const damaged = await mkdtemp(join(tmpdir(), "arx-damaged-"));
  onTestFinished(() => rm(damaged, { recursive: true }));
  await openEmbedded(damaged).then((store) => store.close());
  await truncate(join(damaged, "pgdata/global/pg_control"), 10);
  for (const _ of [1, 2]) {
    const opening = openEmbedded(damaged);
    await expect(opening).rejects.toBeInstanceOf(StoreDamagedError);
    await expect(opening).rejects.toThrow("restore it from a copy");
  }
});
