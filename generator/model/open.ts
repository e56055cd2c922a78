import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { mapChildren, typesOf } from "../spec/schema-children.js";
import type { Defs } from "./close.js";
import { mergeAllOf, refName } from "./merge.js";

/*
 * A schema of results says what is there, and forbids nothing that a vendor may add: properties, values of an enum, a further
 * form. What excludes (`not`, conditions, `unevaluated…`) is left out: opened, it would exclude more than it was written to.
 */

export function openSchema(schema: Schema, defs: Defs): Schema {
  if (typeof schema === "boolean") return schema;
  const merged = schema.allOf === undefined ? undefined : mergeAllOf(schema, defs);
  if (merged !== undefined) return openSchema(merged, defs);
  const { not: _not, if: _if, then: consequence, else: alternative, ...rest } = schema;
  const { unevaluatedProperties: _properties, unevaluatedItems: _items, maxContains: _most, oneOf, ...own } = rest;
  const isConditional = schema.if !== undefined && consequence !== undefined && alternative !== undefined;
  const unions = [own.anyOf, oneOf, isConditional ? [consequence, alternative] : undefined].filter((union) => union !== undefined);
  const [union, ...more] = unions;
  const { anyOf: _, allOf: all = [], ...plain } = own;
  // Open branches overlap: what a vendor sends may well match two of them.
  const allOf = [...all, ...more.map((anyOf) => ({ anyOf }))];
  const joined = { ...plain, ...(union && { anyOf: union }), ...(allOf.length > 0 && { allOf }) };
  const opened = mapChildren(openProperties(openEnum(joined)), (child) => openSchema(child, defs));
  const name = refName(opened);
  return name === undefined ? opened : { ...opened, $ref: defs.ref(name) };
}

/** `additionalProperties` stays where it describes values, and where an object is to be empty. */
function openProperties(schema: SchemaObject): SchemaObject {
  const { additionalProperties: rest, ...open } = schema;
  if (typeof rest === "object" || (rest === false && schema.properties === undefined && schema.patternProperties === undefined))
    return schema;
  return open;
}

/** A vendor's new enum value must not break a caller: the known ones stay as a hint beside the type. */
function openEnum(schema: SchemaObject): SchemaObject & { readonly "x-known"?: readonly unknown[] } {
  if (schema.enum === undefined) return schema;
  const { enum: known, ...rest } = schema;
  const types = new Set(typesOf(schema).length > 0 ? typesOf(schema) : known.map(typeName));
  return { ...rest, type: [...types] as NonNullable<SchemaObject["type"]>, "x-known": known };
}

const typeName = (value: Json): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
