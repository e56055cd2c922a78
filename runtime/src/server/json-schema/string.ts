import { formatProblem } from "../formats.js";
import { atLeast, atMost, matching } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { JsonSchemaObject } from "./schema.js";

/** Length in code points, and the pattern. */
export function stringProblems(value: string, schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  const isBounded = minLength > 0 || maxLength < Infinity;
  const length = isBounded ? [...value].length : 0;
  if (isBounded && length < minLength) return [evaluation.problem("too_small", atLeast(minLength, "character"))];
  // What is too long is not held against a pattern, whose time its length decides.
  if (isBounded && length > maxLength) return [evaluation.problem("too_big", atMost(maxLength, "character"))];
  const form = schema["x-format"] && formatProblem(schema["x-format"], value);
  return [
    ...(pattern === undefined || matches(value, pattern) ? [] : [evaluation.problem("pattern", matching(pattern))]),
    ...(form === undefined ? [] : [evaluation.problem("format", form)]),
  ];
}

const compiled = new Map<string, RegExp>();

/** Whether a JSON Schema pattern, which is read with the flag u and is not anchored, occurs in a text. */
export function matches(text: string, pattern: string): boolean {
  const expression = compiled.get(pattern) ?? new RegExp(pattern, "u");
  compiled.set(pattern, expression);
  return expression.test(text);
}
