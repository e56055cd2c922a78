import type { z } from "zod";
import type { LinkedPage } from "./linked-page.js";

type Answer<Result> = Result | LinkedPage<Result>;

/** Answers for some operations of a connector: from the validated parameters, what the result schema accepts. */
export type AnswersOf<Map extends { readonly [Operation in keyof Map]: { readonly params: z.ZodType; readonly result: z.ZodType } }> = {
  readonly [Operation in keyof Map]?: (params: z.output<Map[Operation]["params"]>) => Answer<z.input<Map[Operation]["result"]>>;
};
