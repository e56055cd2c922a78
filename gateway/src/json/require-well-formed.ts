import { Problem } from "../wire/problem.js";

/** What canonical JSON cannot say comes of an escape, or of a number with many digits: most texts need no look at their value. */
const SUSPECT = /\\u[dD][89a-fA-F]|[eE]\+?\d{3}|\d{300}/;

/** Refuses what JSON can write and canonical JSON cannot: half a surrogate pair, which is no text, and numbers too large. @throws Problem malformed_json */
export function requireWellFormed(text: string, value: unknown): void {
  const flaw = SUSPECT.test(text) ? flawOf(value) : undefined;
  if (flaw !== undefined) throw new Problem("malformed_json", `the body has ${flaw}`);
}

function flawOf(value: unknown): string | undefined {
  if (typeof value === "string") return /\p{Cs}/u.test(value) ? "half of a surrogate pair in a text" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "a number that is too large";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const flaw = flawOf(key) ?? flawOf(inner);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
