/** JSON text with sorted keys: equal for equal values. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${entries.sort().join()}}`;
}

/** The items that equal an earlier one as JSON values: where they stand, and where the first of their kind does. */
export function repeats(
  items: readonly unknown[],
  isSkipped = (_item: unknown, _at: number): boolean => false,
): [at: number, first: number][] {
  const firsts = new Map<string, number>();
  return [...items.entries()].flatMap(([at, item]): [number, number][] => {
    if (isSkipped(item, at)) return [];
    const text = canonical(item);
    const first = firsts.get(text);
    if (first !== undefined) return [[at, first]];
    firsts.set(text, at);
    return [];
  });
}
