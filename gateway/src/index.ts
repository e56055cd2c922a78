export type { Database, Queries } from "./store/database.js";
export { Problem, type ProblemCode } from "./wire/problem.js";
