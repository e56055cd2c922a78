/** What a check says of a value that is nested deeper than the stack can follow; an agent may send a megabyte of brackets. */
export const TOO_DEEP = { code: "too_deep", expected: "a value that is not nested as deep" };

/** The outcome of a walk through a value; undefined where the value is too deep for it. */
export function withinStack<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
