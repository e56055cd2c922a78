/** What the audit trail has in place of a parameter that is sensitive. */
export const SENSITIVE = "[sensitive]";

/** What it has in place of a parameter that would fill it. */
export const TOO_LONG = "[too long]";

/** What it has of a longer text. */
export const beginningOf = (text: string, length: number): string => `${text.slice(0, length)}… [${text.length} characters]`;

/** Whether a value of the trail does not tell what it was, or not all of it. */
export function isHidden(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(isHidden);
  return value === SENSITIVE || value === TOO_LONG || (typeof value === "string" && /… \[\d+ characters\]$/.test(value));
}
