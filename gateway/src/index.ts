export { type Answered, type Reading, readAnswer } from "./answer/read-answer.js";
export { type FaultReason, UpstreamFault } from "./answer/upstream-fault.js";
export { buildRequest, type Call } from "./request/build-request.js";
export { expandVariables } from "./request/expand-variables.js";
export { type ServerUrl, serverUrl } from "./request/server-url.js";
export type { Target } from "./request/target.js";
export type { Database, Queries } from "./store/database.js";
export type { Secret, SecretStore, StoredSecret } from "./vault/secret-store.js";
export { Problem, type ProblemCode } from "./wire/problem.js";
