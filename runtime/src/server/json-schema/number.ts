import { isMultiple } from "../is-multiple.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { JsonSchemaObject } from "./schema.js";

/** Bounds of a number, and what it is a multiple of. */
export function numberProblems(value: number, schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity, multipleOf } = schema;
  return [
    ...(value < minimum ? [evaluation.problem("too_small", `${minimum} or more`)] : []),
    ...(value <= exclusiveMinimum ? [evaluation.problem("too_small", `more than ${exclusiveMinimum}`)] : []),
    ...(value > maximum ? [evaluation.problem("too_big", `${maximum} at most`)] : []),
    ...(value >= exclusiveMaximum ? [evaluation.problem("too_big", `less than ${exclusiveMaximum}`)] : []),
    ...(multipleOf !== undefined && !isMultiple(value, multipleOf)
      ? [evaluation.problem("multiple_of", `a multiple of ${multipleOf}`)]
      : []),
  ];
}
