import { z } from "zod";
import type { Json, Schema } from "../spec/json-schema.js";
import type { Def } from "./types.js";

/** Why a JSON value is not one of a resolved schema, if it is not: the first reason, with its place. */
export function valueProblem(value: Json, schema: Schema, defs: readonly Def[]): string | undefined {
  const $defs = Object.fromEntries(defs.map((def) => [def.typeName, def.schema]));
  const root = typeof schema === "boolean" ? { allOf: [schema], $defs } : { ...schema, $defs };
  const result = z.fromJSONSchema(root as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  const issue = result.error?.issues[0];
  if (issue === undefined) return undefined;
  const where = issue.path.length > 0 ? ` at /${issue.path.join("/")}` : "";
  return `${issue.message.replace(/^Invalid input: /, "")}${where}`;
}
