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
  /** @throws VendorFailure */
  send(traceparent: string | undefined): Promise<VendorResult>;
}

/** Where operations are executed: at the vendors', or at something that stands in for them. */
export interface Vendor {
  /** @throws Problem validation_error or credentials_missing */
  prepare(call: Resolved): Promise<ReadyCall>;
}

/** The vendor did not do it, or nobody knows whether it did. */
export class VendorFailure extends Error {
  constructor(
    /** `upstream_error`: it answered with an error. `upstream_timeout`: no answer. `overloaded`: it was not asked. */
    readonly code: "upstream_error" | "upstream_timeout" | "overloaded",
    detail: string,
    /** Whether the vendor may have done it. */
    readonly outcome: "failed" | "not_sent" | "unknown",
    readonly upstream?: { readonly status: number; readonly body: unknown },
    readonly retryAfterMs?: number,
  ) {
    super(detail);
  }
}
