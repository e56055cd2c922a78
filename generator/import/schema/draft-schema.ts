import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { mapChildren } from "../../spec/schema-children.js";

/** A schema of the spec while it is being made. */
export type DraftSchema = { -readonly [K in keyof SchemaObject]: SchemaObject[K] } & {
  /** OpenAPI's marks for a property that only answers, or only requests, have. They are gone when the side is known. */
  readOnly?: true;
  writeOnly?: true;
};

/** A schema without OpenAPI's marks: what only the other side has is not required here. */
export function forSide(schema: Schema, side: "params" | "result"): Schema {
  if (typeof schema === "boolean") return schema;
  const { readOnly: _read, writeOnly: _write, ...own } = schema as DraftSchema;
  const absent = side === "params" ? "readOnly" : "writeOnly";
  const isAbsent = (name: string): boolean => {
    const property = own.properties?.[name];
    return typeof property === "object" && absent in property;
  };
  const required = own.required?.filter((name) => !isAbsent(name));
  const kept = mapChildren(own, (child) => forSide(child, side));
  if (required === undefined) return kept;
  const { required: _, ...rest } = kept;
  return required.length === 0 ? rest : { ...rest, required };
}
