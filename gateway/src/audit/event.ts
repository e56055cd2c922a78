import type { Risk } from "@agentvault/runtime";
import { newUlid } from "../identity/new-ulid.js";

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What can happen that the trail must know. */
export const EVENT_TYPES = [
  "policy.decided",
  "policy.loaded",
  "request.refused",
  "approval.requested",
  "approval.voted",
  "approval.approved",
  "approval.denied",
  "approval.expired",
  "approval.revoked",
  "approval.cancelled",
  "approval.consumed",
  "notification.failed",
  "execution.started",
  "execution.finished",
  "execution.failed",
  "execution.unknown",
  "key.created",
  "key.revoked",
  "secret.written",
  "gateway.started",
  "gateway.stopped",
  "gateway.recovered",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export type EventId = `evt_${string}`;

export const newEventId = (): EventId => `evt_${newUlid()}`;

/** An event that an answer names before it is stored. */
export interface NamedEvent extends EventDraft {
  readonly id: EventId;
}

/** The event with an id, its own where it has one. */
export const named = (event: EventDraft): NamedEvent => (event.id === undefined ? { ...event, id: newEventId() } : (event as NamedEvent));

export type EventMembers = Omit<EventDraft, "id" | "type">;

export const nameEvent = (type: EventType, members: EventMembers): NamedEvent => ({ ...members, id: newEventId(), type });

/** What the teller of an event knows. Members that do not apply are left out; no member holds a secret. */
export interface EventDraft {
  /** Given beforehand where an answer names the event. */
  readonly id?: EventId;
  readonly type: EventType;
  readonly org?: string | undefined;
  /** Who called. */
  readonly agent?: string | undefined;
  /** Who decided, or administered: `user:alice`. */
  readonly actor?: string | undefined;
  readonly request_id?: string | undefined;
  readonly connector?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly path_template?: string | undefined;
  /** The vendor's permissions that the operation needs. */
  readonly scope?: readonly string[] | undefined;
  readonly risk?: Risk | undefined;
  readonly verdict?: "PERMIT" | "ESCALATE" | "DENY" | undefined;
  /** The rule that decided. */
  readonly rule?: string | undefined;
  readonly policy_version?: string | undefined;
  readonly params_digest?: string | undefined;
  readonly params_redacted?: Json | undefined;
  readonly approval_id?: string | undefined;
  /** The problem code of a refusal or failure. */
  readonly code?: string | undefined;
  /** What a person gave as the reason. */
  readonly reason?: string | undefined;
  /** How an execution ended: `succeeded`, `failed`, `unknown` … */
  readonly outcome?: string | undefined;
  readonly upstream_status?: number | undefined;
  readonly duration_ms?: number | undefined;
  /** What only this type of event has: the id of a key, the name of a secret, votes still needed. */
  readonly details?: { readonly [key: string]: Json } | undefined;
}

/** Where an event stands. */
export interface EventPlace {
  readonly v: 1;
  /** 1 for the first event of a log, and no number left out: also the number of events up to this one. */
  readonly seq: number;
  readonly id: EventId;
  /** When it was appended, by the gateway's clock. The order is `seq`, not `ts`. */
  readonly ts: string;
  /** The hash of the event before, 64 zeros for the first. */
  readonly prev_hash: string;
}

/** An event as it is stored: a draft in its place of the chain. Its hash is over all of this, and so stands beside it. */
export type AuditEvent = EventDraft & EventPlace;
