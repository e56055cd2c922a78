import type { AuditEvent } from "./audit-trail.js";

/** The audit trail in plain words, a line an event. */
export function trailLines(events: readonly AuditEvent[]): string[] {
  const width = Math.max(...events.map((event) => about(event).length));
  return events.map((event) => `${event.id.padEnd(6)}  ${about(event).padEnd(width)}  ${whatHappened(event)}`);
}

const about = ({ connector, operation }: AuditEvent): string => (connector === undefined ? "a request" : `${connector} ${operation}`);

function whatHappened({ type, risk, verdict, rule, dry_run, approval_id, decided_by, reason }: AuditEvent): string {
  switch (type) {
    case "request.refused":
      return `refused: ${reason}`;
    case "policy.decided":
      return `${verdict} by ${rule}, ${risk} risk${dry_run ? ", dry run" : ""}`;
    case "approval.requested":
      return `${approval_id} asks a reviewer`;
    case "approval.approved":
    case "approval.denied":
      return `${approval_id} ${type.slice("approval.".length)} by ${decided_by}: ${reason}`;
    case "approval.expired":
      return `${approval_id} expired`;
    case "approval.consumed":
      return `${approval_id} used`;
    case "execution.finished":
      return "executed";
    case "execution.failed":
      return "sent, and the vendor refused";
  }
}
