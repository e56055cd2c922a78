import { expect, test } from "vitest";
import { generatedConnectors } from "../../../gateway/src/catalog/catalog.js";
import { Working } from "../../../gateway/src/execute/working.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import { recover } from "../../../gateway/src/recovery/recover.js";
import { sharedDatabase } from "../support/database.js";

const call = (key: string) => ({ agent: "agent:a", key });

test("takes over what another instance held when it died, and what this one holds without working on it", async () => {
  const database = await sharedDatabase();
  const [dead, own] = [new Ledger(database, "gw_dead"), new Ledger(database, "gw_own")];
  const hold = (ledger: Ledger, key: string, operation: string, isStarted: boolean) =>
    ledger.record({
      claim: { ...call(key), requestHash: "a".repeat(64) },
      events: [{ type: isStarted ? "execution.started" : "policy.decided" }],
      settled: { ...call(key), state: "claimed", connector: "crowdstrike", operation, isStarted },
    });
  await hold(dead, "of the dead", "hosts:contain", true);
  await hold(own, "lost, a write", "hosts:contain", true);
  await hold(own, "lost, a read", "detections:read", true);
  await hold(own, "lost, not started", "hosts:contain", false);
  await hold(own, "at work", "hosts:contain", true);
  const working = new Working();
  await working.during(call("at work"), () =>
    recover({ database, ledger: own, catalog: generatedConnectors, instance: "gw_own", working, isAlone: true }),
  );
  expect(await database.query("select key, state, status from calls order by key")).toEqual([
    { key: "at work", state: "claimed", status: null },
    { key: "lost, a read", state: "free", status: null },
    { key: "lost, a write", state: "answered", status: 504 },
    { key: "lost, not started", state: "free", status: null },
    { key: "of the dead", state: "answered", status: 504 },
  ]);
  const told = await database.query<{ type: string }>("select type from audit_events where seq > 5 order by seq");
  expect(told.map(({ type }) => type)).toEqual(["execution.unknown", "execution.unknown", "execution.unknown", "gateway.recovered"]);
  expect(working.has(call("at work"))).toBe(false);
});
