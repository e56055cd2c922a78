/** The codes of docs/wire-protocol.md with their HTTP status. */
export const STATUS_OF = {
  malformed_json: 400,
  bad_request: 400,
  unauthenticated: 401,
  key_scope: 403,
  policy_denied: 403,
  approval_denied: 403,
  self_approval: 403,
  unknown_connector: 404,
  unknown_operation: 404,
  unknown_approval: 404,
  not_found: 404,
  slow_request: 408,
  idempotency_in_progress: 409,
  approval_consumed: 409,
  approval_already_decided: 409,
  approval_expired: 410,
  body_too_large: 413,
  unsupported_media_type: 415,
  validation_error: 422,
  approval_params_mismatch: 422,
  idempotency_key_reused: 422,
  credentials_missing: 424,
  rate_limited: 429,
  internal_error: 500,
  upstream_error: 502,
  audit_unavailable: 503,
  store_unavailable: 503,
  policy_unavailable: 503,
  overloaded: 503,
  upstream_timeout: 504,
} as const;

export type ProblemCode = keyof typeof STATUS_OF;

/** An answer that is an error: what RFC 9457 calls a problem. Its detail says what happened and what to do next, and has no secret in it. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    detail: string,
    /** Further members of the problem document. */
    readonly members: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = STATUS_OF[code];
  }
}
