import { beforeEach, expect, test } from "vitest";
import { generatedConnectors } from "../../../gateway/src/catalog/catalog.js";
import { Working } from "../../../gateway/src/execute/working.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import { forgetCalls } from "../../../gateway/src/recovery/forget-calls.js";
import { recover } from "../../../gateway/src/recovery/recover.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
let ledger: Ledger;
beforeEach(async () => {
  database = await sharedDatabase();
  ledger = new Ledger(database, "gw_1");
});

const call = (key: string) => ({ agent: "agent:a", key });
const claim = (key: string) => ledger.record({ claim: { ...call(key), requestHash: "a".repeat(64) } });
const free = (key: string) => ledger.record({ settled: { ...call(key), claim: 1, state: "free" } });

const failed = (error: unknown) => {
  throw error;
};

/** A day and an hour go by. */
const waitADay = () =>
  database.query("update calls set created_at = created_at - interval '25 hours', changed_at = changed_at - interval '25 hours'");

async function keysAfterForgetting(): Promise<string[]> {
  await forgetCalls(database);
  return (await database.query<{ key: string }>("select key from calls order by key")).map(({ key }) => key);
}

test("a call is forgotten a day after it was last heard of", async () => {
  for (const key of ["answered a day later", "asked again", "left alone"]) await claim(key);
  for (const key of ["asked again", "left alone"]) await free(key);
  expect(await keysAfterForgetting()).toHaveLength(3);
  await waitADay();
  await claim("asked again");
  const answer = { state: "answered", status: 200, answer: "{}" } as const;
  await ledger.record({ settled: { ...call("asked again"), claim: 2, ...answer } });
  await ledger.record({ settled: { ...call("answered a day later"), claim: 1, ...answer, isFinished: true } });
  expect(await keysAfterForgetting()).toEqual(["answered a day later", "asked again"]);
  await waitADay();
  expect(await keysAfterForgetting()).toEqual([]);
});

test("what a dead instance held is remembered for a day from when it was taken over", async () => {
  const started = { ...call("k"), state: "claimed", connector: "crowdstrike", operation: "hosts:contain", isStarted: true } as const;
  await ledger.record({ claim: { ...call("k"), requestHash: "a".repeat(64) }, settled: started });
  await waitADay();
  const next = new Ledger(database, "gw_2");
  await recover({ database, ledger: next, catalog: generatedConnectors, instance: "gw_2", working: new Working(), isAlone: true, failed });
  expect(await keysAfterForgetting()).toEqual(["k"]);
});
