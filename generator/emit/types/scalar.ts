import type { Json, SchemaObject } from "../../spec/json-schema.js";
import { knownValues, type Scalar, type TypeName } from "../kinds.js";
import { propertyKey, valueText } from "../text.js";

/** `enum` and `const`: the literals. */
export const literalMembers = (values: readonly Scalar[]): string[] => values.map(valueText);

/** The same of values that may be objects and lists. */
export const jsonMembers = (values: readonly Json[]): string[] => values.map(jsonType);

function jsonType(value: Json): string {
  if (typeof value !== "object" || value === null) return valueText(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => jsonType(item)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]: [string, Json]) => `${propertyKey(key)}: ${jsonType(item)}`);
  return entries.length === 0 ? "Record<string, never>" : `{ ${entries.join("; ")} }`;
}

/** A type without parts. The known values of an open enum stand before any string: an editor completes them. */
export function scalarMembers(type: Exclude<TypeName, "array" | "object">, schema: SchemaObject): string[] {
  if (type === "integer") return ["number"];
  const known = type === "string" ? knownValues(schema).filter((value) => typeof value === "string") : [];
  return known.length === 0 ? [type] : [...known.map(valueText), "(string & {})"];
}
