import type { z } from "zod";
import { findAll } from "./find.js";
import { Place } from "./place.js";
import { type Mistake, report } from "./report.js";

export type { Mistake } from "./report.js";

export interface ExplainOptions {
  /** Properties at the top of the value of which nothing is told but the type of what is wrong. */
  readonly sensitive?: readonly string[];
  /** What refused the value; with it, an integer that is missing is called one. */
  readonly schema?: z.core.$ZodType;
}

/** What is wrong with a value that a schema refused: every mistake, in the order of the value. */
export function explain(error: z.core.$ZodError, input: unknown, { sensitive = [], schema }: ExplainOptions = {}): readonly Mistake[] {
  return report(input, findAll(error.issues, Place.whole(input, { sensitive: new Set(sensitive), schema })));
}
