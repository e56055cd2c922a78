import type { Json } from "../../spec/json-schema.js";
import type { Node } from "../node.js";

export type TypeName = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

/** What documents call types, beside JSON Schema's own names. */
const NAMES: Readonly<Record<string, TypeName>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "array",
  object: "object",
  null: "null",
  file: "string",
  date: "string",
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  float: "number",
  double: "number",
  bool: "boolean",
};

/** The types that a schema states, or that its keywords imply: who writes `properties` means an object. */
export function statedTypes(node: Node): TypeName[] {
  const written = [node["type"]].flat();
  const known = written.flatMap((type) => (typeof type === "string" && Object.hasOwn(NAMES, type) ? [NAMES[type] as TypeName] : []));
  const types = known.length > 0 || node["type"] !== undefined ? [...new Set(known)] : impliedTypes(node);
  return isNullable(node) && types.length > 0 && !types.includes("null") ? [...types, "null"] : types;
}

/** Also in the ways of OpenAPI 3.0 and of Swagger 2. */
export const isNullable = (node: Node): boolean =>
  node["nullable"] === true || node["x-nullable"] === true || (Array.isArray(node["type"]) && node["type"].includes("null"));

const IMPLIED: readonly (readonly [type: TypeName, keywords: readonly string[]])[] = [
  ["object", ["properties", "additionalProperties", "patternProperties", "minProperties", "maxProperties"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["minLength", "maxLength", "pattern"]],
  ["number", ["minimum", "maximum", "multipleOf"]],
];

function impliedTypes(node: Node): TypeName[] {
  if (node["enum"] !== undefined || node["const"] !== undefined) return [];
  const implied = IMPLIED.find(([, keywords]) => keywords.some((keyword) => node[keyword] !== undefined));
  return implied ? [implied[0]] : [];
}

/** A listed value as one of these types: documents in YAML write `1.0` and `yes` where they mean texts. Undefined where it is none. */
export function asType(value: Json, types: readonly TypeName[]): Json | undefined {
  if (types.length === 0 || types.some((type) => isOf(value, type))) return value;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if (types.includes("boolean") && /^(true|false)$/.test(value)) return value === "true";
  const number = Number(value);
  return Number.isFinite(number) && types.some((type) => isOf(number, type)) ? number : undefined;
}

function isOf(value: Json, type: TypeName): boolean {
  if (value === null || Array.isArray(value)) return type === (value === null ? "null" : "array");
  return type === "integer" ? Number.isInteger(value) : type === typeof value;
}
