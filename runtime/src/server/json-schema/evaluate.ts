import { NOTHING } from "../phrases.js";
import { arrayProblems, unevaluatedItemProblems } from "./array.js";
import type { Evaluation, Key, Problem } from "./evaluation.js";
import { logicProblems } from "./logic.js";
import { numberProblems } from "./number.js";
import { objectProblems, unevaluatedPropertyProblems } from "./object.js";
import type { Definitions, Json, JsonSchema, JsonSchemaObject } from "./schema.js";
import { stringProblems } from "./string.js";
import { isObject, typeProblems } from "./type.js";

/** All that is wrong with a value, by a JSON Schema. */
export function problemsOf(value: Json, schema: JsonSchema, definitions: Definitions = {}): readonly Problem[] {
  return evaluate(value, schema, definitions, [], new Set());
}

/** Adds to `evaluated` what the schema evaluated of a value that it accepts. */
function evaluate(
  value: Json,
  schema: JsonSchema,
  definitions: Definitions,
  path: readonly Key[],
  evaluated: Set<Key>,
): readonly Problem[] {
  if (schema === true) return [];
  if (schema === false) return [{ path, code: "not_allowed", expected: NOTHING, value }];
  const evaluation = new SchemaEvaluation(value, definitions, path);
  const logic = logicProblems(value, schema, evaluation);
  // A branch that refuses the value leaves its parts unevaluated: to report them too would mislead.
  const problems = [
    ...logic,
    ...ownProblems(value, schema, evaluation),
    ...(logic.length > 0 ? [] : unevaluatedProblems(value, schema, evaluation)),
  ];
  if (problems.length === 0) for (const key of evaluation.evaluated) evaluated.add(key);
  return problems;
}

/** Each keyword speaks of values of one type, and lets all others pass. */
function ownProblems(value: Json, schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  const problems = typeProblems(value, schema, evaluation);
  if (typeof value === "number") return [...problems, ...numberProblems(value, schema, evaluation)];
  if (typeof value === "string") return [...problems, ...stringProblems(value, schema, evaluation)];
  if (Array.isArray(value)) return [...problems, ...arrayProblems(value, schema, evaluation)];
  return isObject(value) ? [...problems, ...objectProblems(value, schema, evaluation)] : problems;
}

/** Last, after all that evaluates. */
function unevaluatedProblems(value: Json, schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  if (Array.isArray(value)) return unevaluatedItemProblems(value, schema, evaluation);
  return isObject(value) ? unevaluatedPropertyProblems(value, schema, evaluation) : [];
}

class SchemaEvaluation implements Evaluation {
  readonly evaluated = new Set<Key>();

  constructor(
    private readonly value: Json,
    private readonly definitions: Definitions,
    private readonly path: readonly Key[],
  ) {}

  problem(code: string, expected: string): Problem {
    return { path: this.path, code, expected, value: this.value };
  }

  problemAt(key: Key, code: string, expected: string, value?: Json): Problem {
    return { path: [...this.path, key], code, expected, value };
  }

  here(schema: JsonSchema): readonly Problem[] {
    return evaluate(this.value, schema, this.definitions, this.path, this.evaluated);
  }

  below(key: Key, value: Json, schema: JsonSchema): readonly Problem[] {
    this.evaluated.add(key);
    return this.probe(key, value, schema);
  }

  probe(key: Key, value: Json, schema: JsonSchema): readonly Problem[] {
    return evaluate(value, schema, this.definitions, [...this.path, key], new Set());
  }

  definition(ref: string): JsonSchema {
    const name = ref.slice("#/$defs/".length);
    const schema = Object.hasOwn(this.definitions, name) ? this.definitions[name] : undefined;
    if (schema === undefined) throw new Error(`there is no schema ${ref}`);
    return schema;
  }
}
