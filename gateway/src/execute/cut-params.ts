import { beginningOf, TOO_LONG } from "../audit/hidden-value.js";

const LONGEST_TEXT = 1_000;
const LARGEST = 16 * 1024;

/** Parameters as the audit trail keeps them: nothing that fills it. Reviewers see all of them: what is cut away would be approved unseen. */
export function cutParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(params).map(([name, value]) => [name, cut(value)] as const);
  const whole = Object.fromEntries(kept);
  if (JSON.stringify(whole).length <= LARGEST) return whole;
  return Object.fromEntries(kept.map(([name, value]) => [name, JSON.stringify(value).length > LONGEST_TEXT ? TOO_LONG : value]));
}

function cut(value: unknown): unknown {
  if (typeof value === "string") return value.length > LONGEST_TEXT ? beginningOf(value, LONGEST_TEXT) : value;
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
  return value;
}
