import type { AnyOperation } from "@agentvault/runtime/server";
import { z } from "zod";

export type JSONSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of what an operation gives. */
export interface ResultSchema {
  readonly root: JSONSchema;
  /** The part itself, or what it refers to. */
  resolve(part: JSONSchema): JSONSchema;
}

const known = new WeakMap<AnyOperation, ResultSchema>();

/** The result schema of an operation, made at its first call. */
export function resultSchema(operation: AnyOperation): ResultSchema {
  const schema = known.get(operation) ?? convert(operation.result);
  known.set(operation, schema);
  return schema;
}

function convert(result: z.ZodType): ResultSchema {
  const root = z.toJSONSchema(result, { io: "input", unrepresentable: "any" }) as JSONSchema;
  const named = new Map(Object.entries(root.$defs ?? {}).map(([name, part]) => [`#/$defs/${name}`, part as JSONSchema]));
  named.set("#", root);
  const resolve = (part: JSONSchema): JSONSchema => (part.$ref === undefined ? part : resolve(named.get(part.$ref) ?? {}));
  return { root, resolve };
}
