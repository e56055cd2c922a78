import { Problem } from "../wire/problem.js";

const hasHalf = (value: unknown): boolean =>
  typeof value === "string"
    ? /\p{Cs}/u.test(value)
    : typeof value === "object" && value !== null && Object.entries(value).some(([key, inner]) => hasHalf(key) || hasHalf(inner));

/**
 * Refuses half a surrogate pair, which is no text: neither canonical JSON nor UTF-8 has it. It can be written as an escape only, so most texts need
 * no look at their value. @throws Problem malformed_json
 */
export function requireWellFormed(text: string, value: unknown): void {
  if (/\\u[dD][89a-fA-F]/.test(text) && hasHalf(value))
    throw new Problem("malformed_json", "the body has half of a surrogate pair in a text");
}
