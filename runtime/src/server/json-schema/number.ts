import { isMultiple } from "../is-multiple.js";
import { lessThan, moreThan, multipleOf as multiple, orLess, orMore } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { JsonSchemaObject } from "./schema.js";

/** Bounds of a number, and what it is a multiple of. */
export function numberProblems(value: number, schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return [
    ...(value < minimum ? [evaluation.problem("too_small", orMore(minimum))] : []),
    ...(exclusiveMinimum !== undefined && value <= exclusiveMinimum ? [evaluation.problem("too_small", moreThan(exclusiveMinimum))] : []),
    ...(value > maximum ? [evaluation.problem("too_big", orLess(maximum))] : []),
    ...(exclusiveMaximum !== undefined && value >= exclusiveMaximum ? [evaluation.problem("too_big", lessThan(exclusiveMaximum))] : []),
    ...(multipleOf !== undefined && !isMultiple(value, multipleOf) ? [evaluation.problem("multiple_of", multiple(multipleOf))] : []),
  ];
}
