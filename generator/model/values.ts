import { problemsOf } from "../../runtime/src/server/json-schema/evaluate.js";
import type { Definitions } from "../../runtime/src/server/json-schema/schema.js";
import type { Json, Schema } from "../spec/json-schema.js";
import type { Def } from "./types.js";

/** Why a JSON value is not one of a resolved schema, if it is not: the first reason, with its place. */
export function valueProblem(value: Json, schema: Schema, defs: readonly Def[]): string | undefined {
  const [problem] = problemsOf(value, schema, definitionsOf(defs));
  if (problem === undefined) return undefined;
  const got = problem.value === undefined ? "" : `, got ${JSON.stringify(problem.value)}`;
  const at = problem.path.length === 0 ? "" : ` at /${problem.path.join("/")}`;
  return `expected ${problem.expected}${got}${at}`;
}

const known = new WeakMap<readonly Def[], Definitions>();

/** The shared schemas as the validator looks them up. */
export function definitionsOf(defs: readonly Def[]): Definitions {
  const definitions = known.get(defs) ?? Object.fromEntries(defs.map((def) => [def.typeName, def.schema]));
  known.set(defs, definitions);
  return definitions;
}
