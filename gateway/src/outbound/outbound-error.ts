/** Why a vendor's answer did not come about. */
export type OutboundErrorKind =
  /** The host is, or resolves to, an address that connectors may not reach. */
  | "blocked_address"
  /** The request cannot be written as HTTP: a line break in a header, say. */
  | "invalid_request"
  | "connect"
  | "tls"
  | "timeout"
  | "aborted"
  /** The connection broke, or what came was not HTTP. */
  | "reset"
  | "too_large"
  | "bad_encoding"
  /** As many calls of this connector wait as may. */
  | "overloaded"
  | "breaker_open"
  /** The vendor asked to be left alone for a while. */
  | "vendor_rate_limited";

/** What is known of the request: `not_sent` where no byte of it can have reached the vendor. */
export type Outcome = "not_sent" | "unknown";

export interface OutboundErrorDetails {
  /** Node's, OpenSSL's or undici's name of the error. */
  readonly code?: string;
  /** When it is worth trying again. */
  readonly retryAfterMs?: number;
}

/** There is no answer from a vendor. Names the host and nothing else of the request: neither path nor query, header or body. */
export class OutboundError extends Error {
  override readonly name = "OutboundError";

  constructor(
    readonly kind: OutboundErrorKind,
    readonly outcome: Outcome,
    host: string,
    reason: string,
    readonly details: OutboundErrorDetails = {},
  ) {
    super(`${host} ${reason}`);
  }
}
