import type { SchemaObject } from "../../spec/json-schema.js";
import { knownValues, type Scalar, type TypeName } from "../kinds.js";
import { valueText } from "../text.js";

/** `enum` and `const`: the literals. */
export const literalMembers = (values: readonly Scalar[]): string[] => values.map(valueText);

/** A type without parts. The known values of an open enum stand before any string: an editor completes them. */
export function scalarMembers(type: Exclude<TypeName, "array" | "object">, schema: SchemaObject): string[] {
  if (type === "integer") return ["number"];
  const known = type === "string" ? knownValues(schema).filter((value) => typeof value === "string") : [];
  return known.length === 0 ? [type] : [...known.map(valueText), "(string & {})"];
}
