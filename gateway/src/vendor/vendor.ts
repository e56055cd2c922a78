import type { Resolved } from "../catalog/catalog.js";

/** What a vendor answered, read. */
export interface VendorResult {
  readonly result: unknown;
  /** The parameters of the next page, where the vendor names them. */
  readonly nextPage?: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly durationMs: number;
}

/** Calls that are ready to be made: parameters can be sent, credentials are there. Nothing was sent, no secret was opened. */
export interface ReadyCall {
  /** @throws VendorFailure, or Problem where nothing was sent. */
  send(traceparent: string | undefined): Promise<VendorResult>;
}

/** Where operations are executed: at the vendors', or at something that stands in for them. */
export interface Vendor {
  /** @throws Problem validation_error or credentials_missing */
  prepare(call: Resolved): Promise<ReadyCall>;
}

/** Why there is no result. */
export interface Failure {
  /** `upstream_error`: the vendor answered with an error. `upstream_timeout`: there is no answer. `overloaded`: it was not asked. */
  readonly code: "upstream_error" | "upstream_timeout" | "overloaded";
  /** What the vendor has done of it: nothing (`failed`, or `not_sent`), or nobody knows. */
  readonly outcome: "failed" | "not_sent" | "unknown";
  /** Whether doing it again may help, and does no harm. */
  readonly retryable: boolean;
  /** The answer, without secrets. */
  readonly upstream?: { readonly status: number; readonly body: unknown };
  readonly retryAfterMs?: number;
}

/** A call that has no result. Its message is for the agent, and has no secret in it. */
export class VendorFailure extends Error {
  constructor(
    message: string,
    readonly failure: Failure,
  ) {
    super(message);
  }
}
