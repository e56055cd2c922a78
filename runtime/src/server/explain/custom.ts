import type { z } from "zod";
import { words } from "./expected.js";
import type { Finding } from "./finding.js";
import type { Place } from "./place.js";
import { measured } from "./size.js";

/**
 * What a check of the runtime found: its `params` say what was expected. A refinement without them says what is wrong only in
 * its message, and zod fills that in where there is none, in its locale: it is not told.
 */
export function customFinding({ params }: z.core.$ZodIssueCustom, at: Place): Finding {
  const { code, expected, got }: { readonly [param: string]: unknown } = params ?? {};
  if (typeof code !== "string" || typeof expected !== "string") return unexplained(at);
  // Told alike, whoever finds it.
  if (code === "unknown_property" || (code === "required" && expected === "a value")) return { at, code };
  if (code === "property_name") return { at, code, expected: words(expected), key: at.path.at(-1) };
  const size = code === "too_small" || code === "too_big" ? measured(at.value) : undefined;
  return { at, code, expected: words(expected), got: typeof got === "string" ? got : size, isMisfit: MISFITS.has(code) };
}

const MISFITS: ReadonlySet<string> = new Set(["type", "enum", "not_allowed"]);

/** Where there are no better words. */
export const unexplained = (at: Place): Finding => ({ at, code: "invalid", expected: words("another value") });
