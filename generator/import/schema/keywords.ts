import { canonical } from "../../../runtime/src/server/canonical.js";
import { patternProblem } from "../../model/pattern.js";
import type { Json } from "../../spec/json-schema.js";
import { asTexts, type Node } from "../node.js";
import type { DraftSchema } from "./draft-schema.js";
import { asType, isNullable, type TypeName } from "./types.js";

/*
 * Keywords that hold no schemas, as far as they mean what JSON Schema means by them. What contradicts itself is left out: a
 * wider schema than the vendor's refuses nothing that the vendor takes.
 */

/** `enum` and `const`; an unnamed or empty list says nothing. */
export function listedValues(node: Node, types: readonly TypeName[]): DraftSchema {
  const only = node["const"];
  const listed = only === undefined ? node["enum"] : [only];
  if (!Array.isArray(listed)) return {};
  const nullable = listed.length > 0 && isNullable(node) ? [null] : [];
  const values = new Map<string, Json>();
  for (const written of [...(listed as Json[]), ...nullable]) {
    const value = asType(written, written === null ? [] : types);
    if (value !== undefined) values.set(canonical(value), value);
  }
  const kept = [...values.values()];
  if (kept.length === 0 || (kept.length === 1 && kept[0] === null)) return {};
  return only !== undefined && kept.length === 1 ? { const: kept[0] } : { enum: kept };
}

export function stringBounds(node: Node): DraftSchema {
  const { format, pattern } = node;
  const lengths = range("minLength", "maxLength", count(node["minLength"]), count(node["maxLength"]));
  // A pattern that the generator would refuse says nothing that a vendor's own check would not.
  const isUsable = typeof pattern === "string" && pattern !== "" && patternProblem(pattern, lengths.maxLength) === undefined;
  return {
    ...lengths,
    ...(isUsable && { pattern }),
    ...(typeof format === "string" && /^[a-z][\w-]{0,40}$/i.test(format) && { format }),
  };
}

export function numberBounds(node: Node): DraftSchema {
  const [low, lowOpen] = bound(node["minimum"], node["exclusiveMinimum"]);
  const [high, highOpen] = bound(node["maximum"], node["exclusiveMaximum"]);
  const isEmpty = low !== undefined && high !== undefined && (lowOpen || highOpen ? low >= high : low > high);
  const step = node["multipleOf"];
  return {
    ...(!isEmpty && low !== undefined && { [lowOpen ? "exclusiveMinimum" : "minimum"]: low }),
    ...(!isEmpty && high !== undefined && { [highOpen ? "exclusiveMaximum" : "maximum"]: high }),
    ...(typeof step === "number" && Number.isFinite(step) && step > 0 && { multipleOf: step }),
  };
}

/** In OpenAPI 3.0 `exclusiveMinimum: true` speaks of `minimum`; in 3.1 it is a bound of its own. */
function bound(limit: unknown, exclusive: unknown): readonly [limit: number | undefined, isOpen: boolean] {
  return typeof exclusive === "number" ? [finite(exclusive), true] : [finite(limit), exclusive === true];
}

const finite = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
};

export function arrayBounds(node: Node): DraftSchema {
  return {
    ...range("minItems", "maxItems", count(node["minItems"]), count(node["maxItems"])),
    ...(node["uniqueItems"] === true && { uniqueItems: true }),
  };
}

export function objectBounds(node: Node): DraftSchema {
  return range("minProperties", "maxProperties", count(node["minProperties"]), count(node["maxProperties"]));
}

/** The names that must be there, once each. Before JSON Schema 4, a property was `required: true` itself. */
export const requiredNames = (node: Node): string[] => [...new Set(asTexts(node["required"]))].filter((name) => name !== "__proto__");

const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

function range(low: keyof DraftSchema, high: keyof DraftSchema, least: number | undefined, most: number | undefined): DraftSchema {
  if (least !== undefined && most !== undefined && least > most) return {};
  return { ...(least !== undefined && least > 0 && { [low]: least }), ...(most !== undefined && { [high]: most }) };
}
