import { closest, distance } from "fastest-levenshtein";

/** "did you mean …?" where a known name is near enough to be what was meant. */
export function suggest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const [wanted = "", ...names] = [given, ...known].map((name) => name.toLowerCase());
  const best = closest(wanted, names);
  return distance(wanted, best) <= Math.ceil(given.length / 3) ? `did you mean "${known[names.indexOf(best)]}"?` : undefined;
}
