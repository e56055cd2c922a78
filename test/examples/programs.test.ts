import { readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runProgram } from "./program.js";

/** What a permitted call leaves in the trail, and what an escalated one does. */
const permitted = (...calls: string[]): string[] => calls.flatMap((call) => [`${call} PERMIT`, `${call} execution.finished`]);
const escalated = (call: string, ...then: string[]): string[] => [`${call} ESCALATE`, ...then.map((what) => `${call} ${what}`)];
const contained = escalated(
  "crowdstrike hosts:write",
  "approval.requested",
  "approval.approved",
  // The policy is asked again when the approval is used.
  "ESCALATE",
  "approval.consumed",
  "execution.finished",
);
const denied = escalated("crowdstrike hosts:write", "approval.requested", "approval.denied");
/** Who waited for the reviewer is refused then. */
const refused = [...denied, "crowdstrike hosts:write request.refused"];

test("overview", async () => {
  const { lines, trail } = await runProgram("overview");
  expect(lines).toEqual([
    "Connectors: crowdstrike, splunk, jira",
    "PERMIT at low risk by baseline.low, recorded as evt_…",
    "  crowdstrike detections:read",
    "  crowdstrike detections:read_details",
    "  crowdstrike detections:read",
  ]);
  expect(trail).toEqual(permitted("crowdstrike detections:read", "crowdstrike detections:read_details", "crowdstrike detections:read"));
});

/** An approval that nobody decides in time. */
const SHORT = `
rules: [{ id: short, match: { operations: ["hosts:write"] }, verdict: ESCALATE, approvals: { expires: 1s } }]
baseline: { low: PERMIT, medium: PERMIT, high: ESCALATE, critical: DENY }
`;

describe("escalation", () => {
  const asked = "Escalated: approval apr_… is pending; see /v1/approvals/apr_…";

  test("approved after it raised", async () => {
    const { lines, trail } = await runProgram("escalation");
    expect(lines).toEqual([asked, "Approved and contained: apr_… was for this call alone"]);
    // Asking again decides nothing anew, and the host is contained once.
    expect(trail).toEqual(contained);
  });

  test("denied", async () => {
    const { lines, trail } = await runProgram("escalation", {
      reviewer: async () => {
        await pause(50);
        return { deny: "the host is needed tonight." };
      },
    });
    expect(lines).toEqual([asked, "Not contained: the approval is denied. the host is needed tonight."]);
    expect(trail).toEqual(denied);
  });

  test("expired: nobody decided", async () => {
    const { lines, trail } = await runProgram("escalation", { reviewer: () => "leave", policy: SHORT });
    expect(lines).toEqual([asked, "Not contained: the approval is expired. "]);
    expect(trail).toEqual(escalated("crowdstrike hosts:write", "approval.requested"));
  });
});

test("escalation-fallback: a denied containment becomes a ticket", async () => {
  const { lines, trail } = await runProgram("escalation-fallback");
  expect(lines).toEqual(["host_abc123 is contained", "host_dc01 is not contained (that host is a domain controller); opened SEC-1043"]);
  expect(trail).toEqual([...contained, ...refused, ...permitted("jira issues:write")]);
});

test("crowdstrike", async () => {
  const { lines, trail } = await runProgram("crowdstrike");
  expect(lines).toEqual([
    "New detections: ldt_abc123, ldt_def456",
    "ldt_abc123 on host-prod-42",
    "ldt_def456 on host-prod-42",
    "Detections changed: 1",
    "Windows hosts: host_abc123, host_dc01",
    "Contained: host_abc123",
    "Incidents: inc_1, inc_2",
  ]);
  expect(trail).toEqual([
    ...permitted(
      "crowdstrike detections:read",
      "crowdstrike detections:read_details",
      "crowdstrike detections:write",
      "crowdstrike hosts:read",
    ),
    ...contained,
    ...permitted("crowdstrike incidents:read"),
  ]);
});

test("splunk: rows until a page is empty", async () => {
  const { lines, trail } = await runProgram("splunk");
  expect(lines).toEqual(["host-prod-42: error: authentication failure", "host-prod-42: error: session closed"]);
  expect(trail).toEqual(permitted("splunk search_jobs:create", "splunk search_jobs:read_results", "splunk search_jobs:read_results"));
});

test("jira", async () => {
  const { lines, trail } = await runProgram("jira");
  expect(lines).toEqual(["25 issues, and there are more", "Created: SEC-1043", "Comment: 20001"]);
  expect(trail).toEqual(permitted("jira issues:search", "jira issues:write", "jira comments:write"));
});

test("any-operation", async () => {
  const { lines, trail } = await runProgram("any-operation");
  expect(lines).toEqual([
    "Okta users: ada@example.com, alan@example.com",
    "Wiz: CRITICAL Public bucket with secrets",
    "Wiz: HIGH Unpatched internet-facing VM",
    "ServiceNow incident: INC0010006",
    "PagerDuty event: success",
  ]);
  expect(trail).toEqual(permitted("okta users:read", "wiz issues:read", "servicenow incidents:write", "pagerduty events:write"));
});

test("errors", async () => {
  const { lines, trail } = await runProgram("errors");
  expect(lines).toEqual([
    "The policy says no, by rule baseline.critical.",
    "A reviewer says no: that host is a domain controller.",
    "UpstreamError (upstream_error, HTTP 502): crowdstrike hosts:write: CrowdStrike Falcon answered 404. (HTTP 502)",
    "AuthenticationError (unauthenticated, HTTP 401): crowdstrike hosts:read: the API key is not known here (HTTP 401)",
  ]);
  expect(trail).toEqual([
    "crowdstrike rtr:command_admin DENY",
    ...refused,
    ...contained.slice(0, -1),
    "crowdstrike hosts:write execution.failed",
  ]);
});

test("pagination: every page is judged by itself", async () => {
  const { lines, trail } = await runProgram("pagination");
  expect(lines).toEqual([
    "Detections ldt_abc123 … and ldt_101 …",
    "Issues SEC-1042 … and SEC-992 …",
    "120 issues in all",
    "ldt_abc123",
    "ldt_def456",
    "ldt_3",
    "ada@example.com",
    "alan@example.com",
  ]);
  const detections = "crowdstrike detections:read";
  const [issues, found] = ["jira issues:read", "jira issues:search"];
  const users = "okta users:read";
  expect(trail).toEqual(permitted(detections, detections, issues, issues, found, found, found, detections, detections, users, users));
});

test("triage shows pages and every verdict", async () => {
  const { lines, trail } = await runProgram("triage");
  expect(lines).toEqual([
    "3 new alerts",
    "Credential dumping, severity 90: asking to contain host_abc123 …",
    "  contained host_abc123",
    "Adware, severity 30: left alone",
    "Suspicious replication, severity 95: asking to contain host_dc01 …",
    "  not contained: denied, because that host is a domain controller. Opened SEC-1043",
    "No script was run: baseline.critical denies it",
  ]);
  expect(trail).toEqual([
    ...permitted("crowdstrike alerts:read", "crowdstrike alerts:read", "crowdstrike alerts:read_details"),
    ...contained,
    ...refused,
    ...permitted("jira issues:write"),
    "crowdstrike rtr:command_admin DENY",
  ]);
});

test("every example is tested here", () => {
  const tested = ["any-operation", "crowdstrike", "errors", "escalation", "escalation-fallback", "jira", "overview", "pagination"];
  const files = readdirSync(new URL("../../examples/", import.meta.url)).filter((file) => file.endsWith(".ts"));
  expect(files.sort()).toEqual([...tested, "run", "splunk", "triage"].map((name) => `${name}.ts`).sort());
});
