/** Whether a name is one of the given ones, of which those that end in `*` stand for all that begin so. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const names = new Set(patterns.filter((pattern) => !isOpen(pattern)));
  const beginnings = patterns.filter(isOpen).map((pattern) => pattern.slice(0, -1));
  if (beginnings.length === 0) return (name) => names.has(name);
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** Whether a pattern stands for more than one name. */
export const isOpen = (pattern: string): boolean => pattern.endsWith("*");
