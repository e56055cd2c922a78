import { Problem } from "../wire/problem.js";

/** No vendor asks for more; what walks through a value calls itself, and would run out of stack. */
const DEEPEST = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** Guards what walks through a request's body against running out of stack. @throws Problem bad_request */
export function requireShallow(value: unknown): unknown {
  if (isDeeper(value, DEEPEST)) throw new Problem("bad_request", `the body is nested deeper than ${DEEPEST} levels`);
  return value;
}
