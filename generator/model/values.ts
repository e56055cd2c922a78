import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { deref } from "./defs.js";
import type { Def } from "./types.js";

/** Why a JSON value is not one of a resolved schema, if it is not: the first reason, with its place. */
export function valueProblem(value: Json, schema: Schema, defs: readonly Def[]): string | undefined {
  const problem = problemAt(value, schema, defs, "");
  if (problem === undefined) return undefined;
  return problem.at === "" ? problem.why : `${problem.why} at ${problem.at}`;
}

/** `format` is an annotation and is not checked. */
interface Problem {
  readonly why: string;
  readonly at: string;
}

function problemAt(value: Json, schema: Schema, defs: readonly Def[], at: string): Problem | undefined {
  const target = deref(schema, defs);
  if (target === true) return undefined;
  if (target === false) return { why: "no value is allowed", at };
  const union = unionProblem(value, target, defs, at);
  if (union !== undefined) return union;
  const why = typeProblem(value, target) ?? ownProblem(value, target);
  if (why !== undefined) return { why, at };
  if (Array.isArray(value))
    return firstProblem(
      value.map((item: Json, i) => [item, target.prefixItems?.[i] ?? target.items ?? true, `${at}/${i}`]),
      defs,
    );
  if (!isObject(value)) return undefined;
  const { properties = {}, additionalProperties = true } = target;
  const entries = Object.entries(value).map(
    ([key, child]): Inner => [child, Object.hasOwn(properties, key) ? (properties[key] ?? true) : additionalProperties, `${at}/${key}`],
  );
  return firstProblem(entries, defs);
}

type Inner = readonly [value: Json, schema: Schema, at: string];

function firstProblem(inner: readonly Inner[], defs: readonly Def[]): Problem | undefined {
  for (const [value, schema, at] of inner) {
    const problem = problemAt(value, schema, defs, at);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function unionProblem(value: Json, schema: SchemaObject, defs: readonly Def[], at: string): Problem | undefined {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches === undefined) return undefined;
  const problems = branches.map((branch) => problemAt(value, branch, defs, at));
  const matching = problems.filter((problem) => problem === undefined).length;
  if (matching === 0) return problems.length === 1 ? problems[0] : { why: "none of its forms allows this", at };
  return schema.oneOf !== undefined && matching > 1
    ? { why: "more than one of its forms allows this, and exactly one may", at }
    : undefined;
}

function typeProblem(value: Json, { type, enum: values, const: only }: SchemaObject): string | undefined {
  const types = type === undefined ? [] : [type].flat();
  if (types.length > 0 && !types.some((name) => isOfType(value, name)))
    return `expected ${types.join(" or ")}, got ${JSON.stringify(value)}`;
  if (values !== undefined && !values.includes(value)) return `expected one of ${values.map((v) => JSON.stringify(v)).join(", ")}`;
  return only !== undefined && value !== only ? `expected ${JSON.stringify(only)}` : undefined;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is of a JSON Schema type. */
export function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}

function ownProblem(value: Json, schema: SchemaObject): string | undefined {
  if (typeof value === "number") return numberProblem(value, schema);
  if (typeof value === "string") return stringProblem(value, schema);
  if (Array.isArray(value)) return arrayProblem(value, schema);
  return isObject(value) ? objectProblem(value, schema) : undefined;
}

function numberProblem(value: number, schema: SchemaObject): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum) return `${value} is below ${minimum}`;
  if (maximum !== undefined && value > maximum) return `${value} is above ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `${value} is not above ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return `${value} is not below ${exclusiveMaximum}`;
  if (multipleOf === undefined) return undefined;
  const times = value / multipleOf;
  return Math.abs(times - Math.round(times)) > 1e-9 ? `${value} is not a multiple of ${multipleOf}` : undefined;
}

function stringProblem(value: string, { minLength = 0, maxLength = Infinity, pattern }: SchemaObject): string | undefined {
  const length = [...value].length;
  if (length < minLength) return `${JSON.stringify(value)} is shorter than ${minLength}`;
  if (length > maxLength) return `${JSON.stringify(value)} is longer than ${maxLength}`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `${JSON.stringify(value)} does not match ${pattern}`;
}

function arrayProblem(value: readonly Json[], { minItems = 0, maxItems = Infinity, uniqueItems }: SchemaObject): string | undefined {
  if (value.length < minItems) return `a list of ${value.length} is shorter than ${minItems}`;
  if (value.length > maxItems) return `a list of ${value.length} is longer than ${maxItems}`;
  const distinct = new Set(value.map(canonical)).size;
  return uniqueItems && distinct < value.length ? "the items are not all different" : undefined;
}

/** One text for values that are equal: the order of keys says nothing. */
function canonical(value: Json): string {
  const inOrder = ([a]: [string, Json], [b]: [string, Json]): number => (a < b ? -1 : 1);
  return JSON.stringify(value, (_, inner: Json) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(inOrder)) : inner));
}

function objectProblem(
  value: { readonly [key: string]: Json },
  { required = [], minProperties = 0, maxProperties = Infinity, ...schema }: SchemaObject,
): string | undefined {
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `"${missing}" is missing`;
  const unknown = Object.keys(value).find((key) => schema.additionalProperties === false && !Object.hasOwn(schema.properties ?? {}, key));
  if (unknown !== undefined) return `"${unknown}" is not a property`;
  const count = Object.keys(value).length;
  if (count < minProperties) return `${count} properties are fewer than ${minProperties}`;
  return count > maxProperties ? `${count} properties are more than ${maxProperties}` : undefined;
}
