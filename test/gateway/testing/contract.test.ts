import { resolveOperation } from "@agentvault/runtime/server";
import { ARXClient } from "agentvault";
import { loadConnector } from "agentvault/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../../../gateway/src/testing/index.js";

const CONTAIN = { connector: "crowdstrike", operation: "hosts:write", params: { ids: ["h1"], action_name: "contain" } };
const FIND = { connector: "crowdstrike", operation: "detections:read", params: { limit: 1 } };

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway();
});
afterEach(() => gateway.close());

async function execute(call: object, more: Record<string, string> = {}) {
  const headers = { authorization: `Bearer ${gateway.apiKey}`, "content-type": "application/json", ...more };
  const response = await gateway.fetch(`${gateway.baseUrl}/v1/sdk/execute`, { method: "POST", headers, body: JSON.stringify(call) });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at, whatever it is
  return { status: response.status, body: (await response.json()) as any };
}

const containing = async () => {
  const found = resolveOperation((await loadConnector("crowdstrike")).OPERATION_MAP, "hosts:write");
  if (!found) throw new Error("there is no hosts:write");
  return found.info;
};

describe("compares the client's contract with its own", () => {
  const other = { "arx-contract": "00000000" };

  test("and says nothing where it is the same, or none", async () => {
    const own = { "arx-contract": (await containing()).contract ?? "" };
    for (const headers of [own, {}]) expect((await execute(CONTAIN, headers)).body.meta).not.toHaveProperty("contract");
    expect(await new ARXClient(gateway).crowdstrike().getDetections().response()).not.toHaveProperty("contract");
    expect((await execute({ ...CONTAIN, params: {} }, own)).body).not.toHaveProperty("contract");
  });

  test("and tells where it is another, in whatever it answers, refusing nothing", async () => {
    expect((await execute(FIND, other)).body.meta).toMatchObject({ verdict: "PERMIT", contract: "other" });
    expect((await execute(FIND, { ...other, "arx-dry-run": "1" })).body.meta).toMatchObject({ dry_run: true, contract: "other" });
    expect((await execute(CONTAIN, other)).body.meta).toMatchObject({ verdict: "ESCALATE", contract: "other" });
    const refused = await execute({ ...CONTAIN, params: {} }, other);
    expect(refused).toMatchObject({ status: 422, body: { code: "validation_error", contract: "other" } });
  });

  test("and takes the same call from a newer client as a repetition", async () => {
    await execute(FIND, { "idempotency-key": "k1", ...other });
    expect((await execute(FIND, { "idempotency-key": "k1" })).body.meta).toMatchObject({ replayed: true });
  });
});

describe("takes an operation's old name for the one that it has now", () => {
  const OLD = { ...CONTAIN, operation: "hosts:change" };

  /** As if the spec had said that hosts:write was called hosts:change before. */
  async function renamed(work: () => Promise<void>): Promise<void> {
    const entry = (await containing()) as { aliases?: readonly string[] };
    entry.aliases = ["hosts:change"];
    await work().finally(() => delete entry.aliases);
  }

  test("in policy, approvals and the audit trail", () =>
    renamed(async () => {
      expect(await execute(OLD)).toMatchObject({ status: 202, body: { meta: { verdict: "ESCALATE", risk: "high" } } });
      const named = (await gateway.events()).flatMap(({ operation }) => operation ?? []);
      expect(new Set(named)).toEqual(new Set(["hosts:write"]));
    }));

  test("and no other name", async () => {
    expect(await execute(OLD)).toMatchObject({ status: 404, body: { code: "unknown_operation" } });
  });
});
