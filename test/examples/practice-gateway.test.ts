import { request } from "node:http";
import type { AnyOperation } from "@agentvault/runtime/server";
import { ARXClient } from "agentvault";
import { connectors } from "agentvault/server";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { operationsOf } from "../../examples/practice-gateway/execution.js";
import type { PracticeGateway } from "../../examples/practice-gateway/gateway.js";
import type { LinkedPage } from "../../examples/practice-gateway/linked-page.js";
import type { Review } from "../../examples/practice-gateway/reviewer.js";
import { vendorAnswer } from "../../examples/practice-gateway/vendor.js";
import { VendorError } from "../../examples/practice-gateway/vendor-error.js";
import { sampleValue } from "../../generator/emit/sample.js";
import { valuesFor } from "../agreement/arbitrary.js";
import { connectors as specs } from "../agreement/specs.js";
import { practice, trailOf } from "./program.js";

interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at, whatever it is
  body: any;
}

const CONTAIN = { connector: "crowdstrike", operation: "hosts:write", params: { ids: ["host_abc123"], action_name: "contain" } };
const FIND = { connector: "crowdstrike", operation: "detections:read", params: { limit: 1 } };

/** Sends a request as any HTTP client would. */
async function send(gateway: PracticeGateway, path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Reply> {
  const headers = { authorization: `Bearer ${gateway.apiKey}`, "content-type": "application/json", ...init.headers };
  const response = await fetch(gateway.url + path, { ...init, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const execute = (gateway: PracticeGateway, body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  send(gateway, "/v1/sdk/execute", { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

const says = (approve: boolean, afterMs = 50) => ({ reviewer: (): Review => ({ approve, afterMs, reason: "because" }) });
const nobody = { reviewer: () => undefined };

describe("refuses what is no call", () => {
  test.each([
    ["text that is not JSON", "{", 400, "malformed_json"],
    ["a body nested too deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 400, "bad_request"],
    ["an unknown key", { ...FIND, approve: true }, 422, "validation_error"],
    ["parameters that are no object", { ...FIND, params: [] }, 422, "validation_error"],
    ["no operation", { connector: "crowdstrike" }, 422, "validation_error"],
    ["a connector that there is not", { ...FIND, connector: "acme" }, 404, "unknown_connector"],
    ["a name that every object has", { ...FIND, connector: "constructor" }, 404, "unknown_connector"],
    ["an operation that there is not", { ...FIND, operation: "__proto__" }, 404, "unknown_operation"],
    ["a body over a megabyte", { ...FIND, params: { filter: "x".repeat(2 ** 20) } }, 413, "body_too_large"],
  ])("%s", async (_, body, status, code) => {
    const gateway = await practice();
    const reply = await execute(gateway, body);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.body).toMatchObject({ status, code, request_id: "req_1", audit_event_id: "evt_1", retryable: false });
    expect(reply.status).toBe(status);
    expect(trailOf(gateway.events)).toEqual([code]);
  });

  test("parameters that the operation's schema refuses, each at its place", async () => {
    const gateway = await practice();
    const { status, body } = await execute(gateway, { ...CONTAIN, params: { ids: ["", 7], action_name: "wipe", force: true } });
    expect({ status, code: body.code }).toEqual({ status: 422, code: "validation_error" });
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(["", "/action_name", "/ids/0", "/ids/1"]);
  });

  test("another type, another path, another method", async () => {
    const gateway = await practice();
    expect(await execute(gateway, FIND, { "content-type": "text/plain" })).toMatchObject({ status: 415, body: { code: "bad_request" } });
    for (const path of ["/", "//", "/v1/sdk/execute", "/v2/connectors", "/v1/connectors/jira/more", "/v1/approvals"])
      expect((await send(gateway, path)).body.code, path).toBe("not_found");
  });

  test("a request that breaks off is no request", async () => {
    const gateway = await practice();
    const failure = vi.spyOn(console, "error");
    const headers = { authorization: `Bearer ${gateway.apiKey}`, "content-type": "application/json", "content-length": 1000 };
    const broken = request(`${gateway.url}/v1/sdk/execute`, { method: "POST", headers }).on("error", () => {});
    const closed = new Promise((resolve) => broken.on("close", resolve));
    broken.write('{"connector":', () => setTimeout(() => broken.destroy(), 20));
    await closed;
    await send(gateway, "/v1/connectors");
    expect(gateway.events).toEqual([]);
    expect(failure).not.toHaveBeenCalled();
  });

  test("an unknown key, which its answer does not repeat", async () => {
    const gateway = await practice();
    for (const authorization of ["", "Bearer ", "Bearer arx_wrong_key", gateway.apiKey, `Basic ${gateway.apiKey}`]) {
      const { status, headers, body } = await execute(gateway, FIND, { authorization });
      expect({ status, code: body.code }).toEqual({ status: 401, code: "unauthenticated" });
      expect(headers.get("www-authenticate")).toBe("Bearer");
      expect(JSON.stringify(body)).not.toContain("arx_wrong");
    }
  });
});

describe("compares the client's contract with its own", () => {
  const own = async () => ({ "arx-contract": (await operationsOf("crowdstrike"))["hosts:write"]?.contract ?? "" });
  const other = { "arx-contract": "00000000" };

  test("and says nothing where it is the same, or none", async () => {
    const gateway = await practice(says(true));
    for (const headers of [await own(), {}]) expect((await execute(gateway, CONTAIN, headers)).body.meta).not.toHaveProperty("contract");
    const arx = new ARXClient({ apiKey: gateway.apiKey, baseUrl: gateway.url });
    const contain = arx.crowdstrike().containHost({ ids: ["host_abc123"] });
    expect(await contain.response()).not.toHaveProperty("contract");
  });

  test("and tells where it is another, in whatever it answers, refusing nothing", async () => {
    const gateway = await practice(nobody);
    expect((await execute(gateway, FIND, other)).body.meta).toMatchObject({ verdict: "PERMIT", contract: "other" });
    expect((await execute(gateway, FIND, { ...other, "arx-dry-run": "1" })).body.meta).toMatchObject({ dry_run: true, contract: "other" });
    expect((await execute(gateway, CONTAIN, other)).body.meta).toMatchObject({ verdict: "ESCALATE", contract: "other" });
    const refused = await execute(gateway, { ...CONTAIN, params: {} }, other);
    expect(refused).toMatchObject({ status: 422, body: { code: "validation_error", contract: "other" } });
    expect((await execute(gateway, { ...CONTAIN, params: {} }, await own())).body).not.toHaveProperty("contract");
  });

  test("and takes the same call from a newer client as a repetition", async () => {
    const gateway = await practice();
    const key = { "idempotency-key": "k1" };
    await execute(gateway, FIND, { ...key, ...other });
    expect((await execute(gateway, FIND, key)).body.meta).toMatchObject({ replayed: true });
  });
});

describe("takes an operation's old name for the one that it has now", () => {
  /** As if the spec had said that hosts:write was called hosts:change before. */
  const renamed = async (test: () => Promise<void>) => {
    const entry = (await operationsOf("crowdstrike"))["hosts:write"] as { aliases?: readonly string[] };
    entry.aliases = ["hosts:change"];
    await test().finally(() => delete entry.aliases);
  };
  const OLD = { ...CONTAIN, operation: "hosts:change" };

  test("in policy, approvals and the audit trail", () =>
    renamed(async () => {
      const gateway = await practice(nobody);
      const { status, body } = await execute(gateway, OLD);
      expect({ status, body }).toMatchObject({ status: 202, body: { meta: { verdict: "ESCALATE", risk: "high" } } });
      expect(gateway.events.map(({ operation }) => operation)).toEqual(["hosts:write", "hosts:write"]);
    }));

  test("so that a call that is repeated under either is one call", () =>
    renamed(async () => {
      const gateway = await practice(says(true));
      const headers = { "idempotency-key": "k1", prefer: "wait=5" };
      expect((await execute(gateway, OLD, headers)).body.meta).toMatchObject({ verdict: "PERMIT", replayed: false });
      expect((await execute(gateway, CONTAIN, headers)).body.meta).toMatchObject({ verdict: "PERMIT", replayed: true });
    }));

  test("and no other name", async () => {
    const gateway = await practice();
    expect((await execute(gateway, OLD)).body).toMatchObject({ status: 404, code: "unknown_operation" });
  });
});

describe("judges by risk", () => {
  test("a permitted call has the vendor's answer and what the gateway says about it", async () => {
    const gateway = await practice();
    const { status, headers, body } = await execute(gateway, FIND);
    expect(status).toBe(200);
    expect(headers.get("x-request-id")).toBe("req_1");
    expect(body).toEqual({
      result: { resources: ["ldt_abc123"], meta: { pagination: { offset: 0, limit: 1, total: 230 } } },
      meta: {
        request_id: "req_1",
        verdict: "PERMIT",
        risk: "low",
        policy: { rule: "baseline.low", version: "practice" },
        audit_event_id: "evt_2",
        approval_id: null,
        replayed: false,
        upstream: { status: 200, duration_ms: expect.any(Number) },
      },
    });
  });

  test("critical is denied", async () => {
    const gateway = await practice();
    const { status, body } = await execute(gateway, { ...CONTAIN, operation: "rtr:batch_init", params: { host_ids: ["h"] } });
    expect({ status, ...body }).toMatchObject({
      status: 403,
      code: "policy_denied",
      verdict: "DENY",
      policy: { rule: "baseline.critical" },
    });
  });

  test("a dry run ends with the verdict: nothing is executed and nobody asked", async () => {
    const gateway = await practice();
    const arx = new ARXClient({ apiKey: gateway.apiKey, baseUrl: gateway.url });
    const verdicts = [
      await arx.jira().dryRun("issues:read"),
      await arx.jira().dryRun("issues:assign", { issueIdOrKey: "SEC-1", accountId: null }),
      await arx.crowdstrike().dryRun("hosts:write", { ids: ["host_abc123"], action_name: "contain" }),
      await arx.jira().dryRun("issues:delete", { issueIdOrKey: "SEC-1" }),
    ].map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["PERMIT", "PERMIT", "ESCALATE", "DENY"]);
    expect(gateway.events.map(({ type }) => type)).toEqual(Array(4).fill("policy.decided"));
  });

  test("the vendor's own refusal", async () => {
    const gateway = await practice(says(true, 0));
    const { status, body } = await execute(
      gateway,
      { ...CONTAIN, params: { ...CONTAIN.params, ids: ["host_none"] } },
      { prefer: "wait=5" },
    );
    expect({ status, ...body }).toMatchObject({ status: 502, code: "upstream_error", upstream: { status: 404 } });
    expect(trailOf(gateway.events).at(-1)).toBe("crowdstrike hosts:write execution.failed");
  });
});

describe("approvals", () => {
  test("without a wish to wait, the call is pending at once", async () => {
    const gateway = await practice(nobody);
    const { status, headers, body } = await execute(gateway, CONTAIN);
    expect(status).toBe(202);
    expect(headers.get("location")).toBe("/v1/approvals/apr_1");
    expect(headers.get("retry-after")).toBe("1");
    expect(body).toMatchObject({
      status: "approval_pending",
      approval: { id: "apr_1", status: "pending", required: 1 },
      meta: { verdict: "ESCALATE" },
    });
    expect(body.approval.params).toBeUndefined();
  });

  test("a held call is executed as soon as it is approved", async () => {
    const gateway = await practice(says(true));
    const { status, body } = await execute(gateway, CONTAIN, { prefer: "wait=30" });
    expect({ status, meta: body.meta }).toMatchObject({ status: 200, meta: { verdict: "PERMIT", approval_id: "apr_1" } });
  });

  test("a held call that is denied says by whom and why", async () => {
    const gateway = await practice(says(false));
    const { status, body } = await execute(gateway, CONTAIN, { prefer: "wait=30" });
    expect({ status, ...body }).toMatchObject({
      status: 403,
      code: "approval_denied",
      approval: { decided_by: "user:ada", reason: "because" },
    });
  });

  test("asking for the approval waits for the decision, and no longer than is wished", async () => {
    const gateway = await practice(says(true, 150));
    await execute(gateway, CONTAIN);
    expect((await send(gateway, "/v1/approvals/apr_1?wait=0")).body.status).toBe("pending");
    expect((await send(gateway, "/v1/approvals/apr_1?wait=30")).body).toMatchObject({ status: "approved", decided_by: "user:ada" });
    expect((await send(gateway, "/v1/approvals/apr_2?wait=30")).body.code).toBe("unknown_approval");
  });

  test("a held call is pending after all when the time is up", async () => {
    const gateway = await practice(nobody);
    const started = Date.now();
    expect((await execute(gateway, CONTAIN, { prefer: "wait=1" })).status).toBe(202);
    expect(Date.now() - started).toBeGreaterThan(900);
  });

  test("an approval is for one set of parameters", async () => {
    const gateway = await practice(nobody);
    await execute(gateway, CONTAIN);
    const other = { ...CONTAIN, params: { ...CONTAIN.params, ids: ["host_mac7"] } };
    expect((await execute(gateway, other, { "arx-approval": "apr_1" })).body.code).toBe("approval_params_mismatch");
  });

  test("an approval is for one use, however many calls are held for it or come later", async () => {
    const gateway = await practice(says(true, 300));
    await execute(gateway, CONTAIN);
    const use = () => execute(gateway, CONTAIN, { "arx-approval": "apr_1", prefer: "wait=30" });
    const replies = [...(await Promise.all(Array.from({ length: 50 }, use))), await use()];
    const codes = replies.map(({ status, body }) => (status === 200 ? "executed" : body.code)).sort();
    expect(codes).toEqual([...Array(50).fill("approval_consumed"), "executed"]);
    expect(trailOf(gateway.events).filter((line) => line.endsWith("execution.finished"))).toHaveLength(1);
  });

  test("what was approved in time expires too, if nobody uses it", async () => {
    const gateway = await practice({ ...says(true, 0), approvalTtlMs: 100 });
    await execute(gateway, CONTAIN);
    await expect.poll(() => trailOf(gateway.events).at(-1)).toBe("crowdstrike hosts:write approval.expired");
    const { status, body } = await execute(gateway, CONTAIN, { "arx-approval": "apr_1" });
    expect({ status, code: body.code }).toEqual({ status: 410, code: "approval_expired" });
  });

  test("an agent that hung up executes nothing until it comes back", async () => {
    const gateway = await practice(says(true, 150));
    const headers = { "idempotency-key": "key", prefer: "wait=30" };
    const signal = AbortSignal.timeout(50);
    await expect(send(gateway, "/v1/sdk/execute", { method: "POST", headers, body: JSON.stringify(CONTAIN), signal })).rejects.toThrow();
    await expect.poll(() => trailOf(gateway.events).at(-1)).toBe("crowdstrike hosts:write approval.approved");
    expect((await execute(gateway, CONTAIN, headers)).status).toBe(200);
    expect(trailOf(gateway.events).filter((line) => line.endsWith("approval.requested"))).toHaveLength(1);
  });
});

describe("idempotency keys", () => {
  const key = { "idempotency-key": "key" };

  test("one key executes once; its answer is given again", async () => {
    const gateway = await practice();
    const first = await execute(gateway, FIND, key);
    const second = await execute(gateway, FIND, key);
    expect(second.body).toEqual({ ...first.body, meta: { ...first.body.meta, replayed: true } });
    expect(trailOf(gateway.events).filter((line) => line.endsWith("execution.finished"))).toHaveLength(1);
  });

  test("one key is for one call", async () => {
    const gateway = await practice();
    await execute(gateway, FIND, key);
    expect((await execute(gateway, { ...FIND, params: { limit: 2 } }, key)).body.code).toBe("idempotency_key_reused");
  });

  test("a second request is told that the first is running", async () => {
    const gateway = await practice(says(true, 200));
    const first = execute(gateway, CONTAIN, { ...key, prefer: "wait=30" });
    await expect.poll(() => gateway.events.length).toBe(2);
    const second = await execute(gateway, CONTAIN, { ...key, prefer: "wait=30" });
    expect({ status: second.status, ...second.body }).toMatchObject({ status: 409, code: "idempotency_in_progress", retryable: true });
    expect(second.headers.get("retry-after")).toBe("1");
    expect((await first).status).toBe(200);
  });

  test("a call that is sent again while its approval is pending asks nobody again", async () => {
    const gateway = await practice(nobody);
    const ids = [await execute(gateway, CONTAIN, key), await execute(gateway, CONTAIN, key)].map(({ body }) => body.approval.id);
    expect(ids).toEqual(["apr_1", "apr_1"]);
  });
});

describe("tells", () => {
  test("which connectors and operations there are, and what happened", async () => {
    const gateway = await practice();
    expect((await send(gateway, "/v1/connectors")).body).toEqual({ connectors: Object.keys(connectors) });
    const { body } = await send(gateway, "/v1/connectors/crowdstrike");
    expect(body.operations).toContainEqual({
      id: "hosts:write",
      method: "POST",
      path: "/devices/entities/devices-actions/v2",
      scope: ["Hosts:write"],
      risk: "high",
      effect: "action",
      description: expect.any(String),
    });
    expect((await send(gateway, "/v1/connectors/toString")).body.code).toBe("unknown_connector");
    expect((await send(gateway, "/v1/audit/events")).body.events).toHaveLength(1);
  });
});

describe("every operation is answered as its result schema says", () => {
  test.each(specs)("$id", async ({ id, operations, defs }) => {
    const connector = id as keyof typeof connectors;
    const served = await operationsOf(connector);
    const wrong = operations.filter(({ id: operation, paramsSchema }) => {
      const { params, result } = served[operation] as AnyOperation;
      const candidates = [sampleValue(paramsSchema, defs), ...fc.sample(valuesFor(paramsSchema, defs), { seed: 1, numRuns: 100 })];
      const given = candidates.map((candidate) => params.safeParse(candidate)).find(({ success }) => success);
      return !given || !isAnswer(() => vendorAnswer(connector, operation, given.data, result), result);
    });
    expect(wrong.map((operation) => operation.id)).toEqual([]);
  });

  /** A vendor may refuse, too: no host is called what a sample is called. */
  function isAnswer(answer: () => LinkedPage<unknown>, result: z.ZodType): boolean {
    try {
      return result.safeParse(answer().result).success;
    } catch (error) {
      return error instanceof VendorError;
    }
  }
});
