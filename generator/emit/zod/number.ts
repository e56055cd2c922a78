import type { SchemaObject } from "../../spec/json-schema.js";
import type { Emitter } from "./index.js";

export function numberText(type: "integer" | "number", schema: SchemaObject, emit: Emitter): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return [
    type === "number" ? "z.number()" : integerText(schema, emit),
    minimum === undefined ? "" : `.min(${minimum})`,
    exclusiveMinimum === undefined ? "" : `.gt(${exclusiveMinimum})`,
    maximum === undefined ? "" : `.max(${maximum})`,
    exclusiveMaximum === undefined ? "" : `.lt(${exclusiveMaximum})`,
    // zod's own is a division with a tolerance: it takes 9007199254740991 for a multiple of 3.
    multipleOf === undefined ? "" : `.check(${emit.helper("multipleOf")}(${multipleOf}))`,
  ].join("");
}

/** `z.int()` ends at 2^53. Where the bounds stay within it, that says nothing; elsewhere a vendor's 64-bit id must pass. */
function integerText(schema: SchemaObject, emit: Emitter): string {
  const low = Math.max(schema.minimum ?? -Infinity, schema.exclusiveMinimum ?? -Infinity);
  const high = Math.min(schema.maximum ?? Infinity, schema.exclusiveMaximum ?? Infinity);
  return low >= Number.MIN_SAFE_INTEGER && high <= Number.MAX_SAFE_INTEGER ? "z.int()" : `${emit.helper("integer")}()`;
}
