import { asName, atLeast, atMost } from "../phrases.js";
import type { Evaluation, Problem } from "./evaluation.js";
import type { Json, JsonSchema, JsonSchemaObject } from "./schema.js";
import { matches } from "./string.js";

type JsonObject = { readonly [key: string]: Json };

/** Properties, which of them must be there, and how many there are. */
export function objectProblems(value: JsonObject, schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { minProperties = 0, maxProperties = Infinity, propertyNames } = schema;
  const keys = Object.keys(value);
  return [
    ...keys.flatMap((key) => propertyProblems(key, value[key] as Json, schema, evaluation)),
    ...(propertyNames === undefined ? [] : keys.flatMap((key) => nameProblems(key, propertyNames, evaluation))),
    ...requiredProblems(value, schema, evaluation),
    ...dependentProblems(value, schema, evaluation),
    ...(keys.length < minProperties ? [evaluation.problem("too_small", atLeast(minProperties, "property"))] : []),
    ...(keys.length > maxProperties ? [evaluation.problem("too_big", atMost(maxProperties, "property"))] : []),
  ];
}

/** A property is what `properties` and every matching pattern say; where there is neither, what `additionalProperties` says. */
function propertyProblems(key: string, value: Json, schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  const { properties, patternProperties, additionalProperties } = schema;
  const named = own(properties, key);
  const patterns = Object.entries(patternProperties ?? {}).flatMap(([pattern, child]) => (matches(key, pattern) ? [child] : []));
  const described = [...(named === undefined ? [] : [named]), ...patterns];
  if (described.length > 0) return described.flatMap((child) => evaluation.below(key, value, child));
  return additionalProperties === undefined ? [] : rest(key, value, additionalProperties, evaluation);
}

/** A name is a text like any other; what is wrong with it is told where the property stands. */
function nameProblems(key: string, schema: JsonSchema, evaluation: Evaluation): Problem[] {
  return evaluation.probe(key, key, schema).map(({ expected }) => evaluation.problemAt(key, "property_name", asName(expected), key));
}

function rest(key: string, value: Json, schema: JsonSchema, evaluation: Evaluation): readonly Problem[] {
  if (schema === false) return [evaluation.problemAt(key, "unknown_property", "no such property", value)];
  return evaluation.below(key, value, schema);
}

function requiredProblems(value: JsonObject, { required = [] }: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  return required.filter((key) => !Object.hasOwn(value, key)).map((key) => evaluation.problemAt(key, "required", "a value"));
}

/** What the presence of one property asks of the others. */
function dependentProblems(value: JsonObject, schema: JsonSchemaObject, evaluation: Evaluation): readonly Problem[] {
  const present = (key: string): boolean => Object.hasOwn(value, key);
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  return [
    ...Object.entries(dependentRequired).flatMap(([key, others]) => {
      const missing = present(key) ? others.filter((other) => !present(other)) : [];
      return missing.map((other) => evaluation.problemAt(other, "required", `a value, because of "${key}"`));
    }),
    ...Object.entries(dependentSchemas).flatMap(([key, child]) => (present(key) ? evaluation.here(child) : [])),
  ];
}

/** `unevaluatedProperties`: the properties that no other keyword evaluated. */
export function unevaluatedPropertyProblems(value: JsonObject, schema: JsonSchemaObject, evaluation: Evaluation): Problem[] {
  const { unevaluatedProperties } = schema;
  if (unevaluatedProperties === undefined) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    evaluation.evaluated.has(key) ? [] : rest(key, child, unevaluatedProperties, evaluation),
  );
}

const own = (schemas: Readonly<Record<string, JsonSchema>> | undefined, key: string): JsonSchema | undefined =>
  schemas !== undefined && Object.hasOwn(schemas, key) ? schemas[key] : undefined;
