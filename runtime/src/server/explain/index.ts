import type { z } from "zod";
import { findAll } from "./find.js";
import { Place } from "./place.js";
import { type Mistake, report } from "./report.js";

export type { Mistake } from "./report.js";

/**
 * What is wrong with a value that a schema refused: every mistake, in the order of the value. Nothing of a sensitive property
 * (they stand at the top of the value) is told but the type of what is wrong.
 */
export function explain(
  error: z.core.$ZodError,
  input: unknown,
  { sensitive = [] }: { readonly sensitive?: readonly string[] } = {},
): readonly Mistake[] {
  return report(input, findAll(error.issues, Place.whole(input, new Set(sensitive))));
}
