/** Levels of arrays and objects: more than any operation answers, fewer than any stack takes. */
export const DEEPEST = 100;

/** Refuses what is nested deeper than can be followed; this walk itself ends there. @throws RangeError */
export function requireShallow(value: unknown, level = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (level === DEEPEST) throw new RangeError(`nested deeper than ${DEEPEST} levels`);
  for (const item of Array.isArray(value) ? value : Object.values(value)) requireShallow(item, level + 1);
}
