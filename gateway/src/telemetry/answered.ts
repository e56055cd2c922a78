import type { RequestNotes } from "./request-notes.js";

/** A request that is over. */
export interface Answered {
  readonly requestId: string;
  /** `POST /v1/sdk/execute`; with names in the place of what a client fills in. */
  readonly route: string;
  /** Whose key it came with, where that is known. */
  readonly principal: string | undefined;
  /** Undefined where the client hung up. */
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly notes: RequestNotes;
}

/** How it ended: a problem's code, `approval_pending`, `hung_up`, or `succeeded`. */
export function outcomeOf({ status, notes }: Answered): string {
  if (status === undefined) return "hung_up";
  return notes.code ?? (status === 202 ? "approval_pending" : "succeeded");
}
