import type { Schema } from "../spec/json-schema.js";
import { typeText } from "./types/index.js";

/** A type on one line, without comments: for tables and reports. */
export function compactType(schema: Schema): string {
  return typeText(schema, 0)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\|\s/, "")
    .replace(/\s+/g, " ")
    .replace(/; \}/g, " }")
    .trim();
}
