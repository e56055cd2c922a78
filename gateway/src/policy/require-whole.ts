import type { Mistake } from "../located/mistake.js";
import type { Places } from "../located/places.js";
import { RISKS } from "./policy.js";

const EXAMPLE = "baseline: { low: PERMIT, medium: PERMIT, high: ESCALATE, critical: DENY }";

/**
 * A policy ends with its whole baseline. So the beginning of a policy file is no policy: one that was cut, since it was being written or
 * the disk was full, has lost rules and would be looser, and is refused instead. `written` has its keys in the order of the file.
 */
export function requireWhole(written: object, places: Places): Mistake | undefined {
  const [key, baseline] = Object.entries(written).at(-1) ?? [];
  if (key !== "baseline") {
    const message = "a policy ends with its baseline: without it, this may be half a policy";
    return places.mistake(key === undefined ? [] : [key], message, `end with ${EXAMPLE}`, "key");
  }
  const missing = RISKS.filter((risk) => !Object.hasOwn(Object(baseline), risk));
  if (missing.length === 0) return undefined;
  return places.mistake(["baseline"], `baseline says nothing for ${missing.join(", ")}`, `write it whole: ${EXAMPLE}`, "key");
}
