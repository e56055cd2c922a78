import { longestText } from "../../model/pattern.js";
import type { SchemaObject } from "../../spec/json-schema.js";
import { regexLiteral } from "../text.js";
import type { Emitter } from "./index.js";

/** zod counts code points, as JSON Schema does. */
export function stringText(schema: SchemaObject, emit: Emitter): string {
  const { minLength, maxLength, pattern } = schema;
  // Such a pattern was let through for the bound: what is longer must not reach it.
  const isBound = pattern !== undefined && longestText(pattern) < Infinity;
  return [
    "z.string()",
    minLength === undefined || minLength === 0 ? "" : `.min(${minLength})`,
    maxLength === undefined ? "" : `.max(${maxLength}${isBound ? ", { abort: true }" : ""})`,
    pattern === undefined ? "" : `.regex(${regexLiteral(pattern)})`,
    schema["x-format"] === undefined ? "" : `.check(${emit.helper("format")}("${schema["x-format"]}"))`,
  ].join("");
}
