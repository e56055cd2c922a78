import type { Expected } from "./expected.js";
import type { Place } from "./place.js";

/** Something wrong at a place, before it is put into words: unions compare and merge these. */
export interface Finding {
  readonly at: Place;
  readonly code: string;
  /** Absent where the code says it all. */
  readonly expected?: Expected;
  /** What is wrong where it is not the value at the place: a key. */
  readonly key?: unknown;
  /** What was measured, where that says more than the value. */
  readonly got?: string | undefined;
  /** The value is refused as a whole: it is of another type, or another constant. */
  readonly isMisfit?: boolean;
}
