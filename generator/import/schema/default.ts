import { problemsOf } from "../../../runtime/src/server/json-schema/evaluate.js";
import type { Json, SchemaObject } from "../../spec/json-schema.js";
import { asNode } from "../node.js";
import { asType, statedTypes } from "./types.js";

/** The scalar that a parameter has when it is left out, where the document says so and its own schema takes it. */
export function defaultOf(raw: unknown, schema: SchemaObject): Json | undefined {
  const node = asNode(raw);
  const written = node?.["default"];
  if (node === undefined || written === null || !/^(string|number|boolean)$/.test(typeof written) || schema.$ref !== undefined)
    return undefined;
  if (schema.allOf !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined) return undefined;
  const value = asType(written as Json, statedTypes(node));
  return value === undefined || problemsOf(value, schema as never).length > 0 ? undefined : value;
}
