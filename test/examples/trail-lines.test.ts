import { expect, test } from "vitest";
import type { AuditEvent } from "../../examples/practice-gateway/audit-trail.js";
import { trailLines } from "../../examples/practice-gateway/trail-lines.js";

test("a trail in plain words, in columns", () => {
  const contain = { connector: "crowdstrike", operation: "hosts:write", risk: "high", approval_id: "apr_1" } as const;
  const create = { connector: "jira", operation: "issues:write", risk: "medium" } as const;
  const decided = { decided_by: "user:ada", reason: "it is real" };
  const events: Omit<AuditEvent, "id">[] = [
    { type: "request.refused", reason: "unauthenticated" },
    { type: "policy.decided", ...create, verdict: "PERMIT", rule: "baseline.medium" },
    { type: "policy.decided", ...create, verdict: "PERMIT", rule: "baseline.medium", dry_run: true },
    { type: "approval.requested", ...contain },
    { type: "approval.approved", ...contain, ...decided },
    { type: "approval.denied", ...contain, ...decided },
    { type: "approval.expired", ...contain },
    { type: "approval.consumed", ...contain },
    { type: "execution.finished", ...contain },
    { type: "execution.failed", ...contain },
  ];
  expect(trailLines(events.map((event, index) => ({ id: `evt_${index + 1}`, ...event })))).toEqual([
    "evt_1   a request                refused: unauthenticated",
    "evt_2   jira issues:write        PERMIT by baseline.medium, medium risk",
    "evt_3   jira issues:write        PERMIT by baseline.medium, medium risk, dry run",
    "evt_4   crowdstrike hosts:write  apr_1 asks a reviewer",
    "evt_5   crowdstrike hosts:write  apr_1 approved by user:ada: it is real",
    "evt_6   crowdstrike hosts:write  apr_1 denied by user:ada: it is real",
    "evt_7   crowdstrike hosts:write  apr_1 expired",
    "evt_8   crowdstrike hosts:write  apr_1 used",
    "evt_9   crowdstrike hosts:write  executed",
    "evt_10  crowdstrike hosts:write  sent, and the vendor refused",
  ]);
});
