import { EXACTLY_ONE_FORM, ONE_FORM } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { Json, JsonSchema, JsonSchemaObject } from "./schema.js";

/** What further schemas say of the same value. */
export function logicProblems(_: Json, schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  const { $ref, allOf = [], anyOf, oneOf, not } = schema;
  return [
    ...($ref === undefined ? [] : evaluation.here(evaluation.definition($ref))),
    ...allOf.flatMap((member) => evaluation.here(member)),
    ...(anyOf === undefined ? [] : anyOfProblems(anyOf, evaluation)),
    ...(oneOf === undefined ? [] : oneOfProblems(oneOf, evaluation)),
    ...(not !== undefined && evaluation.here(not).length === 0
      ? [evaluation.problem("not", "a value that is not of the excluded kind")]
      : []),
    ...conditionProblems(schema, evaluation),
  ];
}

function anyOfProblems(members: readonly JsonSchema[], evaluation: Evaluation): readonly Problem[] {
  // Every member is asked: each that accepts the value tells what is evaluated.
  const problems = members.map((member) => evaluation.here(member));
  return problems.some((some) => some.length === 0) ? [] : noneOf(problems, evaluation);
}

function oneOfProblems(members: readonly JsonSchema[], evaluation: Evaluation): readonly Problem[] {
  const problems = members.map((member) => evaluation.here(member));
  const accepting = problems.filter((some) => some.length === 0).length;
  if (accepting === 1) return [];
  return accepting === 0 ? noneOf(problems, evaluation) : [evaluation.problem("one_of", EXACTLY_ONE_FORM)];
}

/** The problems of the one member that the value is meant for, as far as its type tells. */
function noneOf(problems: readonly (readonly Problem[])[], evaluation: Evaluation): readonly Problem[] {
  const here = evaluation.problem("", "").path.length;
  const meant = problems.filter((some) => !some.some(({ path, code }) => path.length === here && (code === "type" || code === "enum")));
  const [only, ...more] = meant;
  return only !== undefined && more.length === 0 ? only : [evaluation.problem("any_of", ONE_FORM)];
}

function conditionProblems(schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  if (schema.if === undefined) return [];
  const consequence = evaluation.here(schema.if).length === 0 ? schema.then : schema.else;
  return consequence === undefined ? [] : evaluation.here(consequence);
}
