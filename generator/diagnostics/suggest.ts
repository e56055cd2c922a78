import { closest, distance } from "fastest-levenshtein";

/** "did you mean …?" where a known name is near enough to be what was meant. */
export function suggest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(given, known);
  return distance(given, best) <= Math.ceil(given.length / 3) ? `did you mean "${best}"?` : undefined;
}
