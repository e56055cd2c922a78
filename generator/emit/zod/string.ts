import type { SchemaObject } from "../../spec/json-schema.js";
import { regexLiteral } from "../text.js";

/** zod counts code points, as JSON Schema does. */
export function stringText(schema: SchemaObject): string {
  const { minLength, maxLength, pattern } = schema;
  return [
    "z.string()",
    minLength === undefined || minLength === 0 ? "" : `.min(${minLength})`,
    maxLength === undefined ? "" : `.max(${maxLength})`,
    pattern === undefined ? "" : `.regex(${regexLiteral(pattern)})`,
  ].join("");
}
