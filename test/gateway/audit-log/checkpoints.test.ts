import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import { type CheckpointSettings, Checkpoints } from "../../../gateway/src/audit-log/checkpoints.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { draftsOf, keyOfSeed, signer } from "../audit/honest-log.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
let ledger: Ledger;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-checkpoints-"));
});
beforeEach(async () => {
  database = await sharedDatabase();
  ledger = new Ledger(database, "gw_1");
  file = join(folder, `${Math.random()}`);
});
afterAll(() => rm(folder, { recursive: true }));

const append = (count: number) => ledger.record({ events: draftsOf(count) });
const start = (settings: Partial<CheckpointSettings> = {}) => new Checkpoints(database, { signer, ...settings });

const sizes = async () =>
  (await database.query<{ size: number }>("select size from audit_checkpoints order by size")).map(({ size }) => size);

/** Changes what the tables refuse to change: who owns the disk can. */
const tamper = (sql: string) => database.run(`set local session_replication_role = replica; ${sql}`);

it("are due with the first event, after 100 more, and after 60 seconds", async () => {
  const checkpoints = start();
  await checkpoints.makeIfDue();
  expect(await sizes()).toEqual([]);
  await append(1);
  await checkpoints.makeIfDue();
  await append(99);
  await checkpoints.makeIfDue();
  expect(await sizes()).toEqual([1]);
  await append(1);
  await checkpoints.makeIfDue();
  expect(await sizes()).toEqual([1, 101]);
  await append(1);
  await checkpoints.makeIfDue();
  expect(await sizes()).toEqual([1, 101]);
  await tamper("update audit_checkpoints set at = at - interval '61 seconds'");
  await checkpoints.makeIfDue();
  expect(await sizes()).toEqual([1, 101, 102]);
});

it("of two instances that sign at once are the same, and go on from each other's", async () => {
  const both = [start(), start()];
  for (const count of [130, 1, 25]) {
    await append(count);
    const made = await Promise.all(both.flatMap((one) => [one.newest(), one.newest()]));
    expect(new Set(made.map(({ note }) => note)).size).toBe(1);
  }
  expect(await sizes()).toEqual([130, 131, 156]);
});

it("are in the file before anybody is shown them, and go on after a restart", async () => {
  const notes: string[] = [];
  for (const count of [3, 4]) {
    const checkpoints = start({ file });
    await append(count);
    notes.push((await checkpoints.newest()).note, (await checkpoints.newest()).note);
    await checkpoints.close();
  }
  expect(new Set(notes).size).toBe(2);
  expect(await readFile(file, "utf8")).toBe(`${notes[0]}\n${notes[2]}\n`);
});

it.each([
  [
    "an event was changed",
    "update audit_events set hash = repeat('a', 64) where seq = 2",
    "up to event 5 the trail is not what was signed",
  ],
  ["an event is missing", "delete from audit_events where seq = 2", "some are missing"],
  ["the end was cut off", "delete from audit_events where seq > 3; update audit_head set seq = 3", "ends with event 4, but had 5"],
])("are not made where %s", async (_, sql, message) => {
  await append(5);
  await start().newest();
  await tamper(sql);
  await append(1);
  await expect(start().newest()).rejects.toThrow(message);
});

it("are not made where the trail and its checkpoints were cut back, but the file has a later one", async () => {
  const before = start({ file });
  await append(5);
  await before.newest();
  await before.close();
  await tamper("delete from audit_events where seq > 3; delete from audit_checkpoints; update audit_head set seq = 3");
  const after = start({ file });
  for (let again = 0; again < 2; again++) await expect(after.newest()).rejects.toThrow("ends with event 3, but had 5");
  await after.close();
});

it("are not made with another key than before", async () => {
  await append(1);
  await start().newest();
  const other = createCheckpointSigner("arx.example/audit", keyOfSeed(Buffer.alloc(32, 8)));
  await expect(start({ signer: other }).newest()).rejects.toThrow("not signed by arx.example/audit");
});
