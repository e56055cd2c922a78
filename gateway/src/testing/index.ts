export type { ShownToReviewer as PendingApproval } from "../approvals/approval.js";
export type { AuditEvent } from "../audit/event.js";
export { type Answers, type AnswersOf, LinkedPage, VendorError } from "../simulate/answers.js";
export type { ExecutedCall } from "./recorded-calls.js";
export type { Review, Reviewer } from "./reviewing.js";
export { startTestGateway, type TestGateway, type TestGatewayOptions } from "./start-test-gateway.js";
export type { PolicySource } from "./test-policy.js";
