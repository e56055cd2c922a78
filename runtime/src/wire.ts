import type { Approval } from "./approval.js";
import type { Risk, Verdict } from "./types.js";

/*
 * What the gateway answers, as JSON says it. docs/wire-protocol.md is the reference.
 */

/** What every answer may say about its call. */
export interface WireMeta {
  readonly request_id?: string;
  readonly audit_event_id?: string;
  readonly verdict?: Verdict;
  readonly risk?: Risk;
  readonly policy?: { readonly rule?: string };
  readonly approval_id?: string | null;
  readonly approval?: WireApproval;
  readonly replayed?: boolean;
  readonly dry_run?: boolean;
  readonly contract?: "other";
  readonly upstream?: object;
  readonly next_page?: Readonly<Record<string, unknown>>;
}

export interface WireApproval {
  readonly id: string;
  readonly status: Approval["status"];
  readonly decided_by?: string;
  readonly reason?: string;
}

/** 200 or 202 of an execution. */
export interface WireAnswer {
  readonly result?: unknown;
  readonly approval?: WireApproval;
  readonly meta?: WireMeta;
}

/** The body of every error, RFC 9457. */
export interface WireProblem extends WireMeta {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly retryable?: boolean;
}
