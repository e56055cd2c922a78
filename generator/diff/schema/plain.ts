import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { constraintsOf, typesOf } from "../../spec/schema-children.js";

const PLAIN = new Set(["type", "properties", "required"]);

/**
 * The same schema with `additionalProperties` for `unevaluatedProperties`, where both mean the same: no branch that may or may not
 * hold names a property which is not named anyway. Closed parameters with a choice of what is required are such.
 */
export function withoutUnevaluated(schema: SchemaObject, behind: (schema: Schema) => Schema): SchemaObject | undefined {
  const { unevaluatedProperties: rest, additionalProperties, patternProperties, dependentSchemas, $ref, allOf = [], ...own } = schema;
  if (rest === undefined || (additionalProperties ?? patternProperties ?? dependentSchemas ?? own.if) !== undefined) return undefined;
  const parts = [...($ref === undefined ? [] : [{ $ref }]), ...allOf].map(behind);
  const choices = [...(own.anyOf ?? []), ...(own.oneOf ?? [])].map(behind);
  if (![...parts, ...choices].every(isPlain) || !canHaveParts(own, parts)) return undefined;
  const all = [own, ...parts] as SchemaObject[];
  const entries = all.flatMap(({ properties = {} }) => Object.entries(properties));
  const properties = Object.fromEntries(entries);
  if (entries.some(([name, child]) => properties[name] !== child)) return undefined;
  const named = (choices as SchemaObject[]).flatMap((choice) => Object.keys(choice.properties ?? {}));
  if (!named.every((name) => Object.hasOwn(properties, name))) return undefined;
  const required = [...new Set(all.flatMap((part) => part.required ?? []))];
  const type = own.type ?? (parts as SchemaObject[]).find((part) => part.type !== undefined)?.type;
  return { ...own, ...(type !== undefined && { type }), properties, ...(required.length > 0 && { required }), additionalProperties: rest };
}

const isPlain = (schema: Schema): boolean =>
  typeof schema === "object" && isForObjects(schema) && constraintsOf(schema).every((key) => PLAIN.has(key));

/** Parts that are for objects alone are part of what is for objects alone, or of what has no type itself. */
const canHaveParts = (schema: SchemaObject, parts: readonly Schema[]): boolean => parts.length === 0 || isForObjects(schema);

const isForObjects = (schema: SchemaObject): boolean => typesOf(schema).every((type) => type === "object");
