import { repeats } from "../canonical.js";
import { atLeast, atMost, unlikeItem } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { Json, JsonSchemaObject } from "./schema.js";

/** Items, and how many there are. */
export function arrayProblems(value: readonly Json[], schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { prefixItems = [], items, minItems = 0, maxItems = Infinity } = schema;
  return [
    ...(value.length < minItems ? [evaluation.problem("too_small", atLeast(minItems, "item"))] : []),
    ...(value.length > maxItems ? [evaluation.problem("too_big", atMost(maxItems, "item"))] : []),
    ...value.flatMap((item, index) => {
      const described = index < prefixItems.length ? prefixItems[index] : items;
      return described === undefined ? [] : evaluation.below(index, item, described);
    }),
    ...containsProblems(value, schema, evaluation),
    ...uniqueProblems(value, schema, evaluation),
  ];
}

function containsProblems(value: readonly Json[], schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { contains, minContains = 1, maxContains = Infinity } = schema;
  if (contains === undefined) return [];
  const matching = [...value.keys()].filter((index) => evaluation.probe(index, value[index] as Json, contains).length === 0);
  for (const index of matching) evaluation.evaluated.add(index);
  const wanted = [
    ...(matching.length < minContains ? [atLeast(minContains, "item")] : []),
    ...(matching.length > maxContains ? [atMost(maxContains, "item")] : []),
  ];
  return wanted.map((items) => evaluation.problem("contains", `${items} of the kind that it must contain`));
}

function uniqueProblems(value: readonly Json[], { uniqueItems }: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  if (!uniqueItems) return [];
  return repeats(value).map(([index, other]) => evaluation.problemAt(index, "not_unique", unlikeItem(other), value[index]));
}

/** `unevaluatedItems`: the items that no other keyword evaluated. */
export function unevaluatedItemProblems(value: readonly Json[], { unevaluatedItems }: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  if (unevaluatedItems === undefined) return [];
  return [...value.entries()].flatMap(([index, item]) =>
    evaluation.evaluated.has(index) ? [] : evaluation.below(index, item, unevaluatedItems),
  );
}
