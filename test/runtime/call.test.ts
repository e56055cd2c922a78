import { describe, expect, test } from "vitest";
import { GovernedCall, PermissionDeniedError } from "../../runtime/src/index.js";
import { connect, cutOff, errorOf, escalate, KEY, permit, problem, startGateway } from "./gateway.js";

describe("a call", () => {
  test("sends the seed's body with the protocol's headers", async () => {
    const gateway = await startGateway(() => permit({ name: "a" }));
    const connector = connect(gateway.url, { approvalWaitMs: 300_000, headers: { "X-Team": "soc" } });
    expect(await connector.read({ id: "1", absent: undefined }, { headers: { traceparent: "00-1-1-01" } })).toEqual({ name: "a" });
    const [request] = gateway.received;
    expect(request).toMatchObject({ method: "POST", path: "/v1/sdk/execute" });
    expect(request?.text).toBe('{"connector":"test","operation":"items:read","params":{"id":"1"},"session_context":{"prior_actions":[]}}');
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      prefer: "wait=30",
      "x-team": "soc",
      traceparent: "00-1-1-01",
    });
    expect(request?.headers["idempotency-key"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(request?.headers).not.toHaveProperty("arx-dry-run");
    expect(request?.headers).not.toHaveProperty("arx-approval");
  });

  test("keeps the protocol's headers, however a caller spells them", async () => {
    const gateway = await startGateway(() => permit(null));
    const headers = { Authorization: "Bearer other", "CONTENT-TYPE": "text/plain", "Idempotency-Key": "other" };
    await connect(gateway.url, { headers }).read({}, { headers, idempotencyKey: "mine" });
    expect(gateway.received[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "idempotency-key": "mine",
    });
  });

  test("is sent in the tick it is made in, and once, however often it is read", async () => {
    let sent = 0;
    const gateway = await startGateway(() => permit({ name: "a" }));
    const connector = connect(gateway.url, {
      fetch: (...request) => {
        sent++;
        return fetch(...request);
      },
    });
    const call = connector.read();
    expect(sent).toBe(1);
    const all = await Promise.all([call, call, call.then(({ name }) => name), call.outcome(), call.response(), call.finally(() => {})]);
    expect(all.slice(0, 3)).toEqual([{ name: "a" }, { name: "a" }, "a"]);
    expect(gateway.received).toHaveLength(1);
  });

  test("is a promise, and what is derived from it is a plain one", async () => {
    const gateway = await startGateway(() => permit({ name: "a" }));
    const call = connect(gateway.url).read();
    expect(call).toBeInstanceOf(Promise);
    expect(call).toBeInstanceOf(GovernedCall);
    for (const derived of [call.then(), call.catch(() => {}), call.finally(() => {})]) {
      expect(derived.constructor).toBe(Promise);
      expect(await derived).toEqual({ name: "a" });
    }
    expect(await Promise.race([call, new Promise(() => {})])).toEqual({ name: "a" });
    expect(await Promise.allSettled([call])).toEqual([{ status: "fulfilled", value: { name: "a" } }]);
    expect(await Promise.resolve(call)).toEqual({ name: "a" });
    expect(await (async () => call)()).toEqual({ name: "a" });
  });

  test("response() adds what the gateway says", async () => {
    const gateway = await startGateway(() => permit({ name: "a" }, { replayed: true, approval_id: "apr_9", later_field: 1 }));
    expect(await connect(gateway.url).read().response()).toEqual({
      result: { name: "a" },
      verdict: "PERMIT",
      requestId: "req_1",
      auditEventId: "evt_1",
      risk: "low",
      rule: "baseline.low",
      approvalId: "apr_9",
      replayed: true,
      upstream: { status: 200, durationMs: 84 },
      laterField: 1,
    });
  });

  test("null is a result", async () => {
    const gateway = await startGateway(() => permit(null));
    expect(await connect(gateway.url).read()).toBeNull();
  });

  test("asks a key function before every attempt", async () => {
    const gateway = await startGateway((_, index) =>
      index ? permit(1) : problem(503, "overloaded", { retryable: true }, { "retry-after": "0" }),
    );
    let asked = 0;
    await connect(gateway.url, { apiKey: async () => `key-${++asked}`, maxRetries: 1 }).read();
    expect(gateway.received.map(({ headers }) => headers["authorization"])).toEqual(["Bearer key-1", "Bearer key-2"]);
  });

  test("parameters that are no JSON reject the call", async () => {
    const gateway = await startGateway(() => permit(1));
    expect(await errorOf(connect(gateway.url).read({ id: 1n }))).toBeInstanceOf(TypeError);
    expect(gateway.received).toHaveLength(0);
  });

  test("sends the digest of its own operation's contract, and none where the connector has none", async () => {
    const gateway = await startGateway(() => permit(1));
    const connector = connect(gateway.url);
    await connector.write();
    await connector.read();
    expect(gateway.received.map(({ headers }) => headers["arx-contract"])).toEqual(["K7_314Tr", undefined]);
  });

  test("response() says where the gateway has another contract", async () => {
    const gateway = await startGateway(() => permit(1, { contract: "other" }));
    const { contract } = await connect(gateway.url).write().response();
    expect(contract).toBe("other");
  });

  test("under an old name is one under the name that the operation has now", async () => {
    const gateway = await startGateway(({ body }) => (body.params["id"] === "refused" ? problem(403, "policy_denied") : permit(1)));
    const connector = connect(gateway.url);
    await connector.anything("items:change");
    expect(gateway.received[0]?.body.operation).toBe("items:write");
    expect(gateway.received[0]?.headers["arx-contract"]).toBe("K7_314Tr");
    expect(connector.core.session.priorActions).toEqual([{ connector: "test", operation: "items:write" }]);
    expect(await errorOf(connector.anything("items:change", { id: "refused" }))).toMatchObject({ operation: "items:write", risk: "high" });
  });

  test("under an old name is held against maxRisk as the operation is", async () => {
    const gateway = await startGateway(() => permit(1));
    const connector = connect(gateway.url, { maxRisk: "low" });
    expect(await errorOf(connector.anything("items:change"))).toMatchObject({ code: "risk_above_ceiling", operation: "items:write" });
    expect(gateway.received).toEqual([]);
  });
});

describe("outcome()", () => {
  test("PERMIT", async () => {
    const gateway = await startGateway(() => permit({ name: "a" }));
    const outcome = await connect(gateway.url).read().outcome();
    expect(outcome).toMatchObject({
      verdict: "PERMIT",
      result: { name: "a" },
      meta: { requestId: "req_1", risk: "low", rule: "baseline.low" },
    });
    expect(outcome.meta).not.toHaveProperty("result");
  });

  test("DENY", async () => {
    const gateway = await startGateway(() => problem(403, "policy_denied", { policy: { rule: "no-writes" } }));
    const outcome = await connect(gateway.url).write().outcome();
    expect(outcome).toMatchObject({
      verdict: "DENY",
      rule: "no-writes",
      meta: { verdict: "DENY", requestId: "req_3", auditEventId: "evt_3", risk: "high", rule: "no-writes" },
    });
  });

  test("ESCALATE, denied and expired", async () => {
    for (const [status, code, is] of [
      [403, "approval_denied", "denied"],
      [410, "approval_expired", "expired"],
    ] as const) {
      const gateway = await startGateway(() =>
        problem(status, code, { approval: { id: "apr_1", status: is, decided_by: "user:alice", reason: "domain controller" } }),
      );
      const outcome = await connect(gateway.url).write().outcome();
      expect(outcome).toMatchObject({
        verdict: "ESCALATE",
        approval: { id: "apr_1", status: is, decidedBy: "user:alice" },
        meta: { verdict: "ESCALATE" },
      });
      expect("resume" in outcome).toBe(false);
    }
  });

  test("ESCALATE, pending, is resumed by its own resume()", async () => {
    let isApproved = false;
    const gateway = await startGateway(({ method, headers }) => {
      if (method === "GET") return { json: { id: "apr_1", status: isApproved ? "approved" : "pending" } };
      return headers["arx-approval"] ? permit({ name: "done" }, { approval_id: "apr_1" }) : escalate();
    });
    const outcome = await connect(gateway.url).write().outcome();
    expect(outcome).toMatchObject({ verdict: "ESCALATE", approval: { id: "apr_1", status: "pending", expiresAt: "2026-11-24T18:00:00Z" } });
    isApproved = true;
    if (outcome.verdict !== "ESCALATE" || outcome.approval.status !== "pending") throw new Error("expected a pending approval");
    expect(await (outcome as Extract<typeof outcome, { resume: unknown }>).resume()).toEqual({ name: "done" });
  });

  test("throws what is not a verdict", async () => {
    const gateway = await startGateway(() => cutOff);
    expect(await errorOf(connect(gateway.url).read().outcome())).toMatchObject({ name: "ConnectionError" });
    const denying = await startGateway(() => problem(409, "approval_already_decided", { approval: { id: "apr_1" } }));
    expect(await errorOf(connect(denying.url).read().outcome())).toMatchObject({ name: "ConflictError" });
  });
});

describe("dryRun()", () => {
  test("tells the verdict, whatever it is, and adds nothing to the session", async () => {
    const gateway = await startGateway(() => ({
      json: {
        result: null,
        meta: { request_id: "req_1", audit_event_id: "evt_1", verdict: "DENY", risk: "high", policy: { rule: "r" }, dry_run: true },
      },
    }));
    const connector = connect(gateway.url, { approvalWaitMs: 10_000 });
    expect(await connector.dryRun("items:write", { id: "1" })).toMatchObject({
      verdict: "DENY",
      risk: "high",
      rule: "r",
      requestId: "req_1",
      auditEventId: "evt_1",
    });
    expect(gateway.received[0]?.headers).toMatchObject({ "arx-dry-run": "1" });
    expect(gateway.received[0]?.headers).not.toHaveProperty("prefer");
    expect(gateway.received[0]?.body.params).toEqual({ id: "1" });
    expect(connector.core.session.priorActions).toEqual([]);
  });

  test("does not believe an answer that is not one", async () => {
    const gateway = await startGateway(() => permit({ name: "really executed" }));
    expect(await errorOf(connect(gateway.url).dryRun("items:read"))).toMatchObject({ name: "InvalidResponseError" });
  });

  test("is refused above maxRisk too", async () => {
    const gateway = await startGateway(() => permit(1));
    const error = await errorOf(connect(gateway.url, { maxRisk: "medium" }).dryRun("items:write"));
    expect(error).toMatchObject({ name: "RiskCeilingError" });
    expect(gateway.received).toHaveLength(0);
  });
});

describe("maxRisk at run time", () => {
  test.each([
    ["low", ["items:read"], ["items:write", "items:wipe"]],
    ["medium", ["items:read"], ["items:write", "items:wipe"]],
    ["high", ["items:read", "items:write"], ["items:wipe"]],
    ["critical", ["items:read", "items:write", "items:wipe"], []],
    ["hihg", [], ["items:read", "items:write", "items:wipe"]],
  ])("%s", async (maxRisk, allowed, refused) => {
    const gateway = await startGateway(() => permit(1));
    const connector = connect(gateway.url, { maxRisk: maxRisk as "low" });
    for (const operation of allowed) expect(await connector.anything(operation)).toBe(1);
    for (const operation of refused)
      expect(await errorOf(connector.anything(operation))).toMatchObject({
        name: "RiskCeilingError",
        code: "risk_above_ceiling",
        retryable: false,
      });
    expect(gateway.received).toHaveLength(allowed.length);
  });

  test("cannot be raised afterwards", async () => {
    const options = { apiKey: KEY, baseUrl: "http://127.0.0.1:9", maxRisk: "low" as "low" | "critical", maxRetries: 0 };
    const connector = connect("http://127.0.0.1:9", options);
    expect(() => Object.assign(connector.core, { maxRisk: "critical" })).toThrow(TypeError);
    expect(await errorOf(connector.write())).toMatchObject({ name: "RiskCeilingError" });
  });

  test("an operation that the connector does not have is not sent", async () => {
    const gateway = await startGateway(() => permit(1));
    const connector = connect(gateway.url);
    for (const operation of ["items:lsit", "", "constructor", "__proto__", "toString", "hasOwnProperty"])
      expect(await errorOf(connector.anything(operation))).toMatchObject({ name: "NotFoundError", code: "unknown_operation" });
    expect(gateway.received).toHaveLength(0);
  });

  test("refusals reject, they do not throw", () => {
    const call = connect("http://127.0.0.1:9", { maxRisk: "low" }).write();
    call.catch(() => {});
    expect(call).toBeInstanceOf(GovernedCall);
    expect(PermissionDeniedError.prototype.name).toBe("PermissionDeniedError");
  });
});
