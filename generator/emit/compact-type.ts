import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { typeText } from "./types/index.js";

/** A type on one line, without comments: for tables and reports. */
export function compactType(schema: Schema): string {
  if (typeof schema === "boolean") return print(schema);
  const text = known.get(schema) ?? print(schema);
  known.set(schema, text);
  return text;
}

/** The report and the page print the same ones. */
const known = new WeakMap<SchemaObject, string>();

function print(schema: Schema): string {
  return typeText(schema, 0)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\|\s/, "")
    .replace(/\s+/g, " ")
    .replace(/; \}/g, " }")
    .trim();
}
