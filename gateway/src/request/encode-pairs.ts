import type { Given } from "./check-params.js";
import { encodeText } from "./encode-text.js";
import { DELIMITERS, isJoined } from "./find-query-flaw.js";

/** A parameter as it stands in a query or a form: `name=value`, as often as its style asks. Its value has no flaw. */
export function encodePairs({ name, info, value }: Given): readonly string[] {
  if (info.style === "deepObject") return deepPairs(name, value);
  if (!Array.isArray(value)) return [pair(name, value)];
  if (!isJoined(info)) return value.map((item) => pair(name, item));
  const delimiter = DELIMITERS[info.style ?? "form"];
  return [`${encodeText(name)}=${value.map((item) => encodeText(`${item}`)).join(delimiter === "," ? delimiter : encodeText(delimiter))}`];
}

const pair = (name: string, value: unknown): string => `${encodeText(name)}=${encodeText(`${value}`)}`;

/** `created_at[gte]=2026-01-01`; a list repeats its name. */
function deepPairs(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => pair(name, item));
  if (typeof value !== "object" || value === null) return [pair(name, value)];
  return Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item));
}
