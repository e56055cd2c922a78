/** The segments of a JSON pointer (RFC 6901). */
export const toPath = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What stands at a place, or undefined. */
export function follow(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const segment of path) {
    if (typeof here !== "object" || here === null || !isMember.call(here, segment)) return undefined;
    here = (here as Record<string, unknown>)[segment];
  }
  return here;
}

/** What a JSON pointer leads to, or undefined. */
export const valueAt = (value: unknown, pointer: string): unknown => follow(value, toPath(pointer));

/** What JSON has: `length` is an array's own and no member. */
const isMember = Object.prototype.propertyIsEnumerable;
