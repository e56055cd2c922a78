import type { AuditEvent } from "@agentvault/gateway/testing";

/** What the audit trail tells of requests in plain words, a line an event. */
export function trailLines(events: readonly AuditEvent[]): string[] {
  const told = events.filter((event) => !/^(gateway|key)\./.test(event.type));
  const width = Math.max(...told.map((event) => about(event).length));
  const approvals = [...new Set(told.flatMap(({ approval_id }) => approval_id ?? []))];
  const named = (id: string | undefined) => (id === undefined ? "no approval" : `approval ${approvals.indexOf(id) + 1}`);
  return told.map((event) => `${String(event.seq).padStart(3)}  ${about(event).padEnd(width)}  ${whatHappened(event, named)}`);
}

const about = ({ connector, operation }: AuditEvent): string => (connector === undefined ? "a request" : `${connector} ${operation}`);

function whatHappened(event: AuditEvent, named: (approval: string | undefined) => string): string {
  const { type, risk, verdict, rule, approval_id, actor, reason, code, details = {} } = event;
  const approval = named(approval_id);
  const because = reason === undefined ? "" : `: ${reason}`;
  switch (type) {
    case "request.refused":
      return `refused: ${code ?? reason}`;
    case "policy.decided":
      return `${verdict} by ${rule}, ${risk} risk${approval_id ? `, with ${approval}` : ""}${details["dry_run"] ? ", dry run" : ""}`;
    case "approval.requested":
      return `${approval} asks a reviewer`;
    case "approval.voted":
      return `${approval}: ${actor} votes to ${details["vote"]}${because}`;
    case "approval.approved":
    case "approval.denied":
    case "approval.expired":
      return `${approval} ${type.slice("approval.".length)}${because}`;
    case "approval.consumed":
      return `${approval} used`;
    case "execution.started":
      return "begins";
    case "execution.finished":
      return "executed";
    case "execution.failed":
      return "the vendor refused";
    default:
      return type;
  }
}
