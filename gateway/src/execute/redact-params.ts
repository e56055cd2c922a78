import type { AnyOperation } from "@agentvault/runtime/server";

const LONGEST_TEXT = 1_000;
const LARGEST = 16 * 1024;

/** Parameters as the audit trail and reviewers see them: nothing sensitive, and nothing that fills the trail. */
export function redactParams(operation: AnyOperation, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const seen = Object.entries(params).map(
    ([name, value]) => [name, operation.parameters[name]?.sensitive ? "[sensitive]" : cut(value)] as const,
  );
  const whole = Object.fromEntries(seen);
  if (JSON.stringify(whole).length <= LARGEST) return whole;
  return Object.fromEntries(seen.map(([name, value]) => [name, JSON.stringify(value).length > LONGEST_TEXT ? "[too long]" : value]));
}

function cut(value: unknown): unknown {
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}… [${value.length} characters]` : value;
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
  return value;
}
