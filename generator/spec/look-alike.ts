/** Names are ASCII: a letter of another script that looks like one is named by its code point. */
export function lookAlikeOf(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const match = /[^\u0020-\u007e]/u.exec(text);
  if (match === null) return undefined;
  const point = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `"${text}" has a character outside ASCII: U+${point} at position ${match.index + 1}`;
}
