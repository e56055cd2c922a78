import { Problem } from "../wire/problem.js";

/** What is wrong with one parameter, in words that never hold its value. */
export interface Flaw {
  /** A code of docs/wire-protocol.md. */
  readonly code: "type" | "format" | "required" | "too_small" | "unknown_property" | "not_allowed";
  readonly message: string;
}

/** A flaw at its place: a JSON pointer into `params`. */
export interface Mistake extends Flaw {
  readonly path: string;
}

export const mistakeAt = (key: string, flaw: Flaw): Mistake => ({ path: `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`, ...flaw });

/** The 422 that names every parameter that cannot be sent. */
export function cannotBeSent(mistakes: readonly Mistake[]): Problem {
  const [first] = mistakes;
  const more = mistakes.length > 1 ? `, and ${mistakes.length - 1} more` : "";
  return new Problem("validation_error", `Parameters that cannot be sent: ${first?.path} ${first?.message}${more}.`, { errors: mistakes });
}
