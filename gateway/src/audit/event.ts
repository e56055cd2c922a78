import { ulid } from "ulid";

export type EventType =
  | "policy.decided"
  | "policy.loaded"
  | "request.refused"
  | "approval.requested"
  | "approval.voted"
  | "approval.approved"
  | "approval.denied"
  | "approval.expired"
  | "approval.cancelled"
  | "approval.revoked"
  | "approval.consumed"
  | "execution.started"
  | "execution.finished"
  | "execution.failed"
  | "execution.unknown"
  | "key.created"
  | "key.revoked"
  | "secret.written"
  | "gateway.started"
  | "gateway.stopped"
  | "gateway.recovered";

export interface EventMembers {
  readonly agent?: string | undefined;
  readonly request_id?: string | undefined;
  readonly connector?: string | undefined;
  readonly operation?: string | undefined;
  readonly verdict?: string | undefined;
  readonly approval_id?: string | undefined;
  readonly [member: string]: unknown;
}

export interface EventDraft extends EventMembers {
  readonly id: string;
  readonly type: EventType;
}

export const draft = (type: EventType, members: EventMembers): EventDraft => ({ id: `evt_${ulid()}`, type, ...members });

export interface AuditEvent extends EventDraft {
  readonly v: 1;
  readonly seq: number;
  readonly ts: string;
  readonly prev_hash: string;
}

export interface SealedEvent {
  readonly event: AuditEvent;
  readonly hash: string;
  readonly body: string;
}
