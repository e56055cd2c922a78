export type { Approval } from "./approval.js";
export { ARXCore } from "./arx-core.js";
export type { ConnectorSpec } from "./connector-spec.js";
export {
  AbortedError,
  APIStatusError,
  ApprovalDeniedError,
  ApprovalExpiredError,
  ApprovalPendingError,
  ARXError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  CredentialsMissingError,
  type ErrorClass,
  type ErrorDetails,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RiskCeilingError,
  ServiceUnavailableError,
  TimeoutError,
  UpstreamError,
  UpstreamTimeoutError,
  ValidationError,
} from "./errors.js";
export { type CallMeta, GovernedCall, type GovernedResponse, type Outcome } from "./governed-call.js";
export { GovernedPages } from "./governed-pages.js";
export type { ARXRequest, Middleware } from "./middleware.js";
export type { ARXOptions, ExecuteOptions } from "./options.js";
export type { PageSpec } from "./page-spec.js";
export { type DryRun, SDKConnector } from "./sdk-connector.js";
export type { PriorAction, Session } from "./session.js";
export type * from "./types.js";
