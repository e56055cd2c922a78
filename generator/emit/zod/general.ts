import { resolvedRefs } from "../../model/defs.js";
import type { Json, Schema, SchemaObject } from "../../spec/json-schema.js";
import { constraintsOf, mapChildren } from "../../spec/schema-children.js";
import { literal } from "../literal.js";
import type { Emitter } from "./index.js";

/** What zod has no words for: the JSON Schema itself, held against the value by the runtime. */
export function generalText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const bare = withoutAnnotations(schema);
  const definitions = resolvedRefs(bare).length > 0 ? `, ${emit.definitions(bare)}` : "";
  return `${emit.helper("jsonSchema")}<${emit.type(schema, indent)}>(${literal(bare as Json, indent)}${definitions})`;
}

/** Only what constrains: the rest is printed at the types. */
export function withoutAnnotations(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const used = new Set(constraintsOf(schema));
  return mapChildren(Object.fromEntries(Object.entries(schema).filter(([key]) => used.has(key))), withoutAnnotations);
}
