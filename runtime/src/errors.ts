import type { Approval } from "./approval.js";
import type { GovernedCall } from "./governed-call.js";
import type { ExecuteOptions } from "./options.js";
import type { Risk } from "./types.js";

/** What an error carries beside its message. */
export interface ErrorDetails {
  readonly code: string;
  readonly cause?: unknown;
  readonly [detail: string]: unknown;
}

/** Makes an error of its kind. */
export interface ErrorClass<E extends ARXError> {
  new (message: string, details: ErrorDetails): E;
  readonly prototype: E;
}

/** The base of every error of this package. Its message says what happened and what to do next; it never holds the API key. */
export class ARXError extends Error {
  static {
    ARXError.prototype.name = "ARXError";
  }

  /** Stable and machine-readable: the gateway's problem code, or one of this package's own. */
  declare readonly code: string;
  declare readonly connector?: string;
  declare readonly operation?: string;
  declare readonly risk?: Risk;
  /** Repeating the call with this key cannot execute it twice. */
  declare readonly idempotencyKey?: string;
  declare readonly requestId?: string;
  declare readonly auditEventId?: string;
  /** Whether the same call may succeed later, unchanged. */
  declare readonly retryable: boolean;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    Object.assign(this, { retryable: false }, details);
  }
}

const statusErrors = new Map<string | number | undefined, ErrorClass<APIStatusError>>();

/** The class of an error answer. Without a problem code it is not the gateway's, and the proxy's 502 not the vendor's. */
export function errorClassOf(status: number, code: string | undefined): ErrorClass<APIStatusError> {
  return statusErrors.get(code) ?? statusErrors.get(status) ?? (code ? statusErrors.get(-status) : undefined) ?? APIStatusError;
}

/**
 * A class made from its name, because minifiers keep strings and rename classes. With keys it is one of HTTP answers: those with
 * such a problem code or status. A negative status counts only beside a problem code.
 */
function define<E extends ARXError>(name: string, ...keys: (string | number)[]): ErrorClass<E> {
  const base: ErrorClass<ARXError> = keys[0] ? APIStatusError : ARXError;
  const fullName = `${name}Error`;
  const type = { [fullName]: class extends base {} }[fullName] as ErrorClass<ARXError>;
  type.prototype.name = fullName;
  for (const key of keys) statusErrors.set(key, type as ErrorClass<APIStatusError>);
  return type as ErrorClass<E>;
}

/** The client cannot be made as asked: no key, a malformed key or base URL. */
export const ConfigurationError = define<ConfigurationError>("Configuration");
export interface ConfigurationError extends ARXError {}

/** The gateway could not be reached, or the connection broke before its answer was complete. */
export const ConnectionError = define<ConnectionError>("Connection");
export interface ConnectionError extends ARXError {}

/** An HTTP attempt took longer than `timeoutMs`. */
export const TimeoutError = define<TimeoutError>("Timeout");
export interface TimeoutError extends ARXError {}

/** The caller's signal ended the call (`cause` is its reason), or its client was closed. */
export const AbortedError = define<AbortedError>("Aborted");
export interface AbortedError extends ARXError {}

/** A success that cannot be read: not the gateway's JSON, or pages that never end. */
export const InvalidResponseError = define<InvalidResponseError>("InvalidResponse");
export interface InvalidResponseError extends ARXError {}

/** The operation is above this client's `maxRisk`. Nothing was sent. */
export const RiskCeilingError = define<RiskCeilingError>("RiskCeiling");
export interface RiskCeilingError extends ARXError {}

/** Escalated, and no reviewer has decided within `approvalWaitMs`. The vendor was sent nothing. */
export const ApprovalPendingError = define<ApprovalPendingError>("ApprovalPending");
export interface ApprovalPendingError extends ARXError {
  readonly approval: Approval & { readonly status: "pending" };
  readonly rule?: string;
  /** Goes on waiting, and executes once approved: same parameters, same idempotency key. */
  readonly resume: (options?: ExecuteOptions) => GovernedCall<Risk, unknown>;
}

/** Every HTTP answer that is an error. Members that the gateway added to its problem document pass through in camelCase. */
export const APIStatusError = define<APIStatusError>("APIStatus");
export interface APIStatusError extends ARXError {
  readonly status: number;
  readonly title?: string;
  readonly detail?: string;
  /** Milliseconds after which the gateway wants to be asked again. */
  readonly retryAfterMs?: number;
}

/** 400, 413, 415: the request itself is malformed or too large. */
export const BadRequestError = define<BadRequestError>("BadRequest", 400, 413, 415);
export interface BadRequestError extends APIStatusError {}

/** 401, or 403 `key_scope`: the key is unknown, revoked, or not made for this. */
export const AuthenticationError = define<AuthenticationError>("Authentication", 401, "key_scope");
export interface AuthenticationError extends APIStatusError {}

/** The policy's DENY. `rule` names the rule that decided. */
export const PermissionDeniedError = define<PermissionDeniedError>("PermissionDenied", "policy_denied");
export interface PermissionDeniedError extends APIStatusError {
  readonly rule?: string;
}

/** A reviewer denied the call. `approval` says who and why. */
export const ApprovalDeniedError = define<ApprovalDeniedError>("ApprovalDenied", "approval_denied");
export interface ApprovalDeniedError extends APIStatusError {
  readonly approval: Approval;
  readonly rule?: string;
}

/** The approval expired, was cancelled or revoked before it was used. */
export const ApprovalExpiredError = define<ApprovalExpiredError>("ApprovalExpired", -410);
export interface ApprovalExpiredError extends APIStatusError {
  readonly approval: Approval;
  readonly rule?: string;
}

/** 404: no such connector or operation, or not visible to this agent. */
export const NotFoundError = define<NotFoundError>("NotFound", 404);
export interface NotFoundError extends APIStatusError {}

/** 409: another call with this idempotency key is running, or the approval was already used. */
export const ConflictError = define<ConflictError>("Conflict", 409);
export interface ConflictError extends APIStatusError {}

/** 422: the parameters do not match the operation, the approval, or the first use of the idempotency key. */
export const ValidationError = define<ValidationError>("Validation", 422);
export interface ValidationError extends APIStatusError {
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** 424: the organization has not given the gateway a credential for this connector. */
export const CredentialsMissingError = define<CredentialsMissingError>("CredentialsMissing", -424);
export interface CredentialsMissingError extends APIStatusError {}

/** 429: the gateway's own limit. */
export const RateLimitError = define<RateLimitError>("RateLimit", 429);
export interface RateLimitError extends APIStatusError {}

/** The vendor answered with an error. */
export const UpstreamError = define<UpstreamError>("Upstream", -502);
export interface UpstreamError extends APIStatusError {
  readonly upstream?: { readonly status: number; readonly body: unknown };
}

/** The vendor did not answer in time. */
export const UpstreamTimeoutError = define<UpstreamTimeoutError>("UpstreamTimeout", -504);
export interface UpstreamTimeoutError extends APIStatusError {
  /** `unknown`: the vendor may have done it. */
  readonly outcome?: "unknown" | "not_sent";
}

/** 503. With the gateway's own `code`, the vendor was sent nothing. */
export const ServiceUnavailableError = define<ServiceUnavailableError>("ServiceUnavailable", 503);
export interface ServiceUnavailableError extends APIStatusError {}
