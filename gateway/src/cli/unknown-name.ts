import { suggest } from "../located/suggest.js";
import { UsageError } from "./usage-error.js";

/** A name that there is not, with the one that may have been meant. */
export function unknownName(wrong: string, given: string, known: Iterable<string>): UsageError {
  const meant = suggest(given, known);
  return new UsageError(meant === undefined ? wrong : `${wrong}: ${meant}`);
}
