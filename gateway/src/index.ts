export type { Database, Queries } from "./store/database.js";
export type { Secret, SecretStore, StoredSecret } from "./vault/secret-store.js";
export { Problem, type ProblemCode } from "./wire/problem.js";
