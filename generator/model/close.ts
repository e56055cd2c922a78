import type { Format } from "../../runtime/src/server/formats.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { branches, constraintsOf, mapChildren, typesOf } from "../spec/schema-children.js";
import { mergeAllOf, refName, type Written } from "./merge.js";
import { openSchema } from "./open.js";

/** What a schema describes: parameters are closed (an unknown key is refused), results are open (vendors add fields). */
export type Side = "params" | "result";

/** How a shared schema is found and called on one side. */
export interface Defs extends Written {
  /** Where a `$ref` to it leads once resolved. */
  ref(name: string): string;
  /** The formats that are checked; all others are annotations. */
  readonly formats?: ReadonlySet<string>;
}

/**
 * One schema as written → as it holds: objects closed or opened, `allOf` of plain objects merged into one, enums of results
 * opened. It is plain JSON Schema again, and the only thing that emitters and validators read.
 */
export function resolveSchema(schema: Schema, side: Side, defs: Defs): Schema {
  return side === "params" ? closeSchema(schema, defs) : openSchema(schema, defs);
}

/** A schema of parameters: an object that names its properties has no others. */
function closeSchema(schema: Schema, defs: Defs): Schema {
  if (typeof schema === "boolean") return schema;
  const merged = schema.allOf === undefined ? undefined : mergeAllOf(schema, defs);
  if (merged !== undefined) return closeSchema(merged, defs);
  const close = (child: Schema): Schema => closeSchema(child, defs);
  if (isOnly(schema, "$ref")) return withRef(schema, defs);
  if (isOnly(schema, "anyOf") || isOnly(schema, "oneOf")) return mapChildren(schema, close);
  const closed = closeParts(schema, defs);
  const isWritten = schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined;
  if (isWritten || !namesProperties(schema, defs)) return closed;
  // Where branches name properties too, only what none of them names is unknown.
  return hasBranches(schema) ? { ...closed, unevaluatedProperties: false } : { ...closed, additionalProperties: false };
}

/** The parts of a schema closed, and itself left as it is: what a branch does not name, another may. */
function closeBranch(schema: Schema, defs: Defs): Schema {
  if (typeof schema === "boolean") return schema;
  const name = refName(schema);
  if (name === undefined) return closeParts(schema, defs);
  const target = defs.get(name) ?? true;
  // What the name stands for is closed; here it is to be open.
  if (!namesProperties(target, defs)) return closeParts(schema, defs);
  const { $ref: _, ...rest } = schema as SchemaObject;
  const inlined = closeBranch(target, defs);
  return constraintsOf(rest).length === 0 ? inlined : closeParts({ ...rest, allOf: [...(rest.allOf ?? []), target] }, defs);
}

function closeParts(schema: SchemaObject, defs: Defs): SchemaObject {
  const { $ref } = schema;
  if ($ref !== undefined && namesProperties({ $ref }, defs)) {
    const { $ref: _, ...rest } = schema;
    return closeParts({ ...rest, allOf: [{ $ref }, ...(rest.allOf ?? [])] }, defs);
  }
  const same = new Set(branches(schema));
  const closed = mapChildren(schema, (child) => (same.has(child) ? closeBranch(child, defs) : closeSchema(child, defs)));
  const isChecked = schema.format !== undefined && defs.formats?.has(schema.format);
  return withRef(isChecked ? { ...closed, "x-format": schema.format as Format } : closed, defs);
}

const withRef = (schema: SchemaObject, defs: Defs): SchemaObject => {
  const name = refName(schema);
  return name === undefined ? schema : { ...schema, $ref: defs.ref(name) };
};

const isOnly = (schema: SchemaObject, keyword: keyof SchemaObject): boolean => constraintsOf(schema).join() === keyword;

const hasBranches = (schema: SchemaObject): boolean => schema.$ref !== undefined || branches(schema).length > 0;

/** Whether it, or a branch of it, names properties of an object. One that names none is a map of anything. */
function namesProperties(schema: Schema, written: Written): boolean {
  if (typeof schema === "boolean") return false;
  const name = refName(schema);
  const target = name === undefined ? undefined : written.get(name);
  const own = (schema.properties ?? schema.patternProperties) !== undefined && typesOf(schema).includes("object");
  return (
    own || (target !== undefined && namesProperties(target, written)) || branches(schema).some((branch) => namesBranch(branch, written))
  );
}

/** A branch may leave out the type that stands beside it. */
function namesBranch(schema: Schema, written: Written): boolean {
  return typeof schema === "object" && (schema.properties !== undefined || namesProperties(schema, written));
}
