import type { Json } from "../spec/json-schema.js";
import { list, propertyKey, quote } from "./text.js";

/** A JSON value as a TypeScript literal; on one line where it fits, else one entry per line. */
export function literal(value: Json | undefined, indent: number): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value))
    return list(
      "[",
      value.map((item: Json) => literal(item, indent + 2)),
      "]",
      indent,
    );
  const entries = Object.entries(value).map(([key, child]: [string, Json]) => `${propertyKey(key)}: ${literal(child, indent + 2)}`);
  return list("{", entries, "}", indent);
}
