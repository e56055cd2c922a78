import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The code, the place and the message of a refusal. */
async function told(by: "agent" | "alice", method: string, path: string, body?: unknown): Promise<string> {
  const { body: problem } = await gateway.send(method, path, { key: gateway[by], body });
  return `${problem.code} ${problem.detail}`;
}

test.each([
  [{ connector: "jira" }, "the request: /operation is required"],
  [{ connector: "jira", operation: "issues:read", parms: {} }, "the request: /parms is not a known property"],
  [[], "the request: expected an object, got an array of 0 items"],
])("a request to execute that is none says where and why: %j", async (body, detail) => {
  expect(await told("agent", "POST", "/v1/sdk/execute", body)).toBe(`bad_request ${detail}`);
});

test("so does a decision that is none", async () => {
  expect(await told("alice", "POST", "/v1/approvals/apr_1/approve", { comment: 5 })).toBe(
    "bad_request the request: /comment expected a string, got 5",
  );
});

test("a reviewer who looks for what is not there is told so, and not that there is nothing", async () => {
  expect(await told("alice", "GET", "/v1/audit/events?type=policy.decide")).toMatch(
    /^validation_error the query: \/type expected one of "policy.decided"/,
  );
  expect(await told("alice", "GET", "/v1/approvals?limit=x")).toMatch(/^validation_error the query: \/limit /);
  expect(await told("alice", "GET", "/v1/approvals/apr_1")).toBe(
    "unknown_approval there is no such approval: GET /v1/approvals lists them",
  );
  expect(await told("agent", "GET", "/v1/approvals/apr_1")).toMatch(/^unknown_approval you have no such approval/);
});
