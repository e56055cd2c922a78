import { expect, test } from "vitest";
import { forgetHistory } from "../../../gateway/src/execute/history.js";
import { policyWith } from "../policy/samples.js";
import { startTestGateway } from "../support/gateway.js";

const AFTER_READING =
  '{ id: after-reading, match: { operations: ["hosts:write"], observed_prior: ["crowdstrike detections:read"] }, verdict: PERMIT }';

test("an agent may do what follows on what the gateway saw it finish, for a day", async () => {
  const gateway = await startTestGateway({ policy: policyWith(AFTER_READING) });
  try {
    const other = await gateway.key("agent:other");
    const read = (key?: string) => gateway.call({ operation: "detections:read", params: { filter: "status:'new'" }, ...(key && { key }) });
    const contain = async () => (await gateway.call()).status;
    expect((await read(other)).status).toBe(200);
    expect(await contain()).toBe(202);
    // Once for all that follows, however often it is done within the minute.
    for (let times = 0; times < 2; times++) expect((await read()).status).toBe(200);
    expect(await contain()).toBe(200);
    expect(await gateway.database.query("select agent, operation from history order by agent, operation")).toEqual([
      { agent: "agent:other", operation: "detections:read" },
      { agent: "agent:triage", operation: "detections:read" },
      { agent: "agent:triage", operation: "hosts:write" },
    ]);
    await gateway.database.query("update history set at = at - interval '25 hours'");
    expect(await contain()).toBe(202);
    expect((await read()).status).toBe(200);
    expect(await contain()).toBe(200);
    await gateway.database.query("update history set at = at - interval '25 hours' where operation = 'detections:read'");
    await forgetHistory(gateway.database);
    expect(await gateway.database.query("select operation from history")).toEqual([{ operation: "hosts:write" }]);
  } finally {
    await gateway.close();
  }
});
