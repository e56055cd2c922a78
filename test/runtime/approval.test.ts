import { describe, expect, test } from "vitest";
import type { ApprovalPendingError } from "../../runtime/src/index.js";
import { approval, connect, errorOf, escalate, permit, problem, type Received, type Reply, startGateway } from "./gateway.js";

/** A gateway that escalates; the statuses are what polls are answered, the last one from then on. */
async function startEscalating(statuses: Reply[], executed: Reply = permit({ name: "done" }, { approval_id: "apr_1" })) {
  let polls = 0;
  const gateway = await startGateway(({ method, headers }) => {
    if (method === "GET") return statuses[Math.min(polls++, statuses.length - 1)] as Reply;
    return headers["arx-approval"] ? executed : escalate();
  });
  const kinds = () => gateway.received.map(({ method }) => method);
  return { ...gateway, kinds };
}

const posts = (received: Received[]) => received.filter(({ method }) => method === "POST");

describe("an escalated call", () => {
  test("waits, and executes once approved: same bytes, same idempotency key, under the approval", async () => {
    const gateway = await startEscalating([approval("pending"), approval("approved")]);
    const connector = connect(gateway.url, { approvalWaitMs: 5000 });
    const response = await connector.write({ id: "1" }).response();
    expect(response).toMatchObject({ result: { name: "done" }, approvalId: "apr_1", verdict: "PERMIT" });
    expect(gateway.kinds()).toEqual(["POST", "GET", "GET", "POST"]);
    const [first, second] = posts(gateway.received) as [Received, Received];
    expect(second.text).toBe(first.text);
    expect(first.headers).toMatchObject({ prefer: expect.stringMatching(/^wait=[45]$/) });
    expect(first.headers).not.toHaveProperty("arx-approval");
    expect(second.headers).toMatchObject({ "arx-approval": "apr_1" });
    expect(new Set(gateway.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(gateway.received[1]?.path).toMatch(/^\/v1\/approvals\/apr_1\?wait=[45]$/);
    expect(connector.core.session.priorActions).toHaveLength(1);
  });

  test("is not asked about in a loop by a gateway that answers at once", async () => {
    const gateway = await startEscalating([approval("pending")]);
    const start = Date.now();
    const error = await errorOf<ApprovalPendingError>(connect(gateway.url, { approvalWaitMs: 1600 }).write());
    expect(error).toMatchObject({ name: "ApprovalPendingError", code: "approval_pending", retryable: false });
    expect(Date.now() - start).toBeGreaterThanOrEqual(1590);
    expect(Date.now() - start).toBeLessThan(2300);
    expect(gateway.kinds()).toEqual(["POST", "GET", "GET"]);
  });

  test("honours the poll's Retry-After", async () => {
    const gateway = await startEscalating([{ ...(approval("pending") as object), headers: { "retry-after": "60" } }]);
    await errorOf(connect(gateway.url, { approvalWaitMs: 1300 }).write());
    expect(gateway.kinds()).toEqual(["POST", "GET"]);
  });

  test("whose gateway holds the poll is asked again at once", async () => {
    let polls = 0;
    const gateway = await startGateway(async ({ method, headers, path }) => {
      if (method === "POST") return headers["arx-approval"] ? permit("done") : escalate();
      const seconds = Number(new URL(path, "http://_").searchParams.get("wait"));
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      return approval(polls++ ? "approved" : "pending");
    });
    const start = Date.now();
    expect(await connect(gateway.url, { approvalWaitMs: 3900, timeoutMs: 2000 }).write()).toBe("done");
    expect(Date.now() - start).toBeLessThan(2400);
    expect(gateway.received.filter(({ method }) => method === "GET").map(({ path }) => path)).toEqual([
      "/v1/approvals/apr_1?wait=1",
      "/v1/approvals/apr_1?wait=1",
    ]);
  });

  test("raises at once when told not to wait", async () => {
    const gateway = await startEscalating([approval("approved")]);
    const error = await errorOf<ApprovalPendingError>(connect(gateway.url, { approvalWaitMs: 10_000 }).write({}, { approvalWaitMs: 0 }));
    expect(gateway.kinds()).toEqual(["POST"]);
    expect(gateway.received[0]?.headers).not.toHaveProperty("prefer");
    expect(error).toMatchObject({
      approval: { id: "apr_1", status: "pending", expiresAt: "2026-11-24T18:00:00Z", paramsDigest: "hmac-sha256:1", required: 1 },
      requestId: "req_2",
      auditEventId: "evt_2",
      rule: "baseline.high",
      connector: "test",
      operation: "items:write",
      risk: "high",
    });
    expect(error.message).toContain("apr_1");
  });

  test("denied while waiting", async () => {
    const gateway = await startEscalating([approval("denied", { decided_by: "user:alice", reason: "domain controller" })]);
    const error = await errorOf(connect(gateway.url, { approvalWaitMs: 5000 }).write());
    expect(error).toMatchObject({
      name: "ApprovalDeniedError",
      code: "approval_denied",
      status: 403,
      approval: { id: "apr_1", status: "denied", decidedBy: "user:alice", reason: "domain controller" },
      requestId: "req_2",
      rule: "baseline.high",
    });
    expect(error.message).toContain("user:alice: domain controller");
    expect(gateway.kinds()).toEqual(["POST", "GET"]);
  });

  test.each(["expired", "cancelled", "revoked"])("%s while waiting", async (status) => {
    const gateway = await startEscalating([approval(status)]);
    const error = await errorOf(connect(gateway.url, { approvalWaitMs: 5000 }).write());
    expect(error).toMatchObject({ name: "ApprovalExpiredError", code: "approval_expired", approval: { status } });
    expect(gateway.kinds()).toEqual(["POST", "GET"]);
  });

  test.each([{}, { status: "odd" }, { status: null }, { status: ["approved"] }])("an approval that says %j is none", async (json) => {
    const gateway = await startEscalating([{ json }]);
    expect(await errorOf(connect(gateway.url, { approvalWaitMs: 5000 }).write())).toMatchObject({ name: "InvalidResponseError" });
    expect(gateway.kinds()).toEqual(["POST", "GET"]);
  });

  test("whose approval the policy no longer accepts waits for the next one, not in a loop", async () => {
    const gateway = await startGateway(({ method }) => (method === "GET" ? approval("approved") : escalate()));
    const start = Date.now();
    await errorOf(connect(gateway.url, { approvalWaitMs: 1500 }).write());
    expect(Date.now() - start).toBeGreaterThanOrEqual(1490);
    expect(gateway.received.length).toBeLessThan(8);
  });

  test("polls are retried as well", async () => {
    const gateway = await startEscalating([{ status: 503, headers: { "retry-after": "0" }, text: "" }, approval("approved")]);
    expect(await connect(gateway.url, { approvalWaitMs: 5000, maxRetries: 1 }).write()).toEqual({ name: "done" });
  });
});

describe("resume()", () => {
  test("goes on with the same execution, as often as needed", async () => {
    const gateway = await startEscalating([approval("pending"), approval("approved")]);
    const error = await errorOf<ApprovalPendingError>(connect(gateway.url).write({ id: "1" }));
    const again = await errorOf<ApprovalPendingError>(error.resume());
    expect(again).toMatchObject({ name: "ApprovalPendingError", requestId: "req_2", approval: { id: "apr_1" } });
    expect(await again.resume({ approvalWaitMs: 5000 })).toEqual({ name: "done" });
    expect(gateway.kinds()).toEqual(["POST", "GET", "GET", "POST"]);
    const [first, second] = posts(gateway.received) as [Received, Received];
    expect(second.text).toBe(first.text);
    expect(second.headers["idempotency-key"]).toBe(first.headers["idempotency-key"]);
    expect(second.headers["arx-approval"]).toBe("apr_1");
  });

  test("a used approval is replayed by the gateway", async () => {
    const gateway = await startEscalating([approval("consumed")], permit("stored", { replayed: true }));
    const error = await errorOf<ApprovalPendingError>(connect(gateway.url).write());
    expect(await error.resume().response()).toMatchObject({ result: "stored", replayed: true });
  });

  test("keeps the call's own options", async () => {
    const gateway = await startEscalating([approval("approved")]);
    const error = await errorOf<ApprovalPendingError>(connect(gateway.url).write({}, { headers: { traceparent: "t" } }));
    await error.resume();
    expect(gateway.received.map(({ headers }) => headers["traceparent"])).toEqual(["t", "t", "t"]);
  });
});

describe("a later call with approvalId", () => {
  test("asks for the decision, then executes under it", async () => {
    const gateway = await startEscalating([approval("approved")]);
    const options = { approvalId: "apr/1", idempotencyKey: "key-of-then" };
    expect(await connect(gateway.url).write({ id: "1" }, options)).toEqual({ name: "done" });
    expect(gateway.received.map(({ path }) => path)).toEqual(["/v1/approvals/apr%2F1?wait=0", "/v1/sdk/execute"]);
    expect(gateway.received[1]?.headers).toMatchObject({ "arx-approval": "apr/1", "idempotency-key": "key-of-then" });
  });

  test("for other parameters is refused by the gateway", async () => {
    const gateway = await startEscalating([approval("approved")], problem(422, "approval_params_mismatch"));
    expect(await errorOf(connect(gateway.url).write({}, { approvalId: "apr_1" }))).toMatchObject({ name: "ValidationError" });
  });
});
