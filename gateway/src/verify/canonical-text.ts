/**
 * A value, as JSON.parse gave it, in the text of RFC 8785. A line that is equal to its own canonical text has no second spelling: no
 * other order, spacing or escaping, no key twice. @throws RangeError where RFC 8785 has no text: half a surrogate pair.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  const pairs: [key: string, item: unknown][] = Object.entries(value);
  // Plain comparison is by UTF-16 units, as the RFC wants it.
  return `{${pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${quoted(key)}:${canonicalText(item)}`)}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError("a text has half a surrogate pair in it");
  return JSON.stringify(text);
}
