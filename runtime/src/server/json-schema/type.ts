import { canonical } from "../canonical.js";
import { TYPES } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { Json, JsonSchemaObject } from "./schema.js";

/** `type`, `enum` and `const`. */
export function typeProblems(value: Json, { type, enum: listed, const: only }: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const types = type === undefined ? [] : [type].flat();
  if (types.length > 0 && !types.some((name) => isOfType(value, name)))
    return [evaluation.problem("type", types.map((name) => WORDS[name] ?? name).join(" or "))];
  const values = [...(only === undefined ? [] : [[only]]), ...(listed === undefined ? [] : [listed])];
  const refusing = values.find((some) => !some.some((one) => canonical(one) === canonical(value)));
  return refusing === undefined ? [] : [evaluation.problem("enum", oneOf(refusing))];
}

const WORDS: Readonly<Record<string, string>> = TYPES;

const oneOf = (values: readonly Json[]): string =>
  `${values.length > 1 ? "one of " : ""}${values.map((one) => JSON.stringify(one)).join(", ")}`;

/** Whether a value is of a JSON Schema type; 1.0 is an integer. */
export function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      // JSON has no infinity; JSON.parse makes one of 1e400.
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}

export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
