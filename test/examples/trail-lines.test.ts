import { expect, test } from "vitest";
import { trailLines } from "../../examples/run/trail-lines.js";
import type { AuditEvent } from "../../gateway/src/testing/index.js";

test("a trail in plain words, in columns", () => {
  const contain = { connector: "crowdstrike", operation: "hosts:write", risk: "high", approval_id: "apr_9" } as const;
  const create = { connector: "jira", operation: "issues:write", risk: "medium" } as const;
  const events: Omit<AuditEvent, "id" | "v" | "seq" | "ts" | "prev_hash">[] = [
    { type: "gateway.started" },
    { type: "key.created", agent: "agent:test" },
    { type: "request.refused", code: "unknown_connector" },
    { type: "policy.decided", ...create, verdict: "PERMIT", rule: "baseline.medium" },
    { type: "policy.decided", ...create, verdict: "PERMIT", rule: "baseline.medium", details: { dry_run: true } },
    { type: "approval.requested", ...contain },
    { type: "approval.voted", ...contain, actor: "user:ada", reason: "it is real", details: { vote: "approve" } },
    { type: "approval.approved", ...contain },
    { type: "approval.denied", ...contain, approval_id: "apr_8", reason: "no" },
    { type: "approval.expired", ...contain },
    { type: "policy.decided", ...contain, verdict: "ESCALATE", rule: "baseline.high" },
    { type: "approval.consumed", ...contain },
    { type: "execution.started", ...contain },
    { type: "execution.finished", ...contain },
    { type: "execution.failed", ...contain },
  ];
  const stored = events.map((event, at): AuditEvent => ({ ...event, id: `evt_${at}`, v: 1, seq: at + 1, ts: "", prev_hash: "" }));
  expect(trailLines(stored)).toEqual([
    "  3  a request                refused: unknown_connector",
    "  4  jira issues:write        PERMIT by baseline.medium, medium risk",
    "  5  jira issues:write        PERMIT by baseline.medium, medium risk, dry run",
    "  6  crowdstrike hosts:write  approval 1 asks a reviewer",
    "  7  crowdstrike hosts:write  approval 1: user:ada votes to approve: it is real",
    "  8  crowdstrike hosts:write  approval 1 approved",
    "  9  crowdstrike hosts:write  approval 2 denied: no",
    " 10  crowdstrike hosts:write  approval 1 expired",
    " 11  crowdstrike hosts:write  ESCALATE by baseline.high, high risk, with approval 1",
    " 12  crowdstrike hosts:write  approval 1 used",
    " 13  crowdstrike hosts:write  begins",
    " 14  crowdstrike hosts:write  executed",
    " 15  crowdstrike hosts:write  the vendor refused",
  ]);
});
