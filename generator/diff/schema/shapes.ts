import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { constraintsOf, typesOf } from "../../spec/schema-children.js";
import { areApart } from "./disjoint.js";
import type { Library } from "./library.js";
import { meet } from "./meet.js";
import { numberShape } from "./number.js";
import type { ListShape, ObjectShape, Shape, TextShape } from "./shape.js";

/** Unions beside unions multiply: more shapes than these are not told apart, */
const MOST_SHAPES = 300;
/** nor is it tried with more pairs. */
const MOST_PAIRS = 20_000;

/** What a schema accepts, as a union of shapes. */
export function shapesOf(schema: SchemaObject, library: Library): readonly Shape[] {
  const { enum: listed, const: only, ...rest } = schema;
  if (only !== undefined || listed !== undefined) {
    const values = only === undefined ? (listed ?? []) : [only];
    const tested = only === undefined ? rest : schema;
    return values.filter((value) => library.accepts(tested, value)).map((value) => ({ kind: "constant", value }));
  }
  const [first, ...more] = parts(schema, library);
  const isBare = constraintsOf(schema).every((key) => LOGIC.has(key));
  const start = isBare && first !== undefined ? first.shapes : first === undefined ? own(schema) : together(own(schema), first, library);
  const joined = more.reduce<readonly Shape[]>((current, part) => together(current, part, library), start);
  const shapes = besides(schema).reduce(limit, joined);
  return shapes.filter((shape) => shape.kind !== "constant" || library.accepts(schema, shape.value));
}

/** Keywords that say nothing themselves, but by other schemas. */
const LOGIC = new Set(["$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

/** Every value, and that it fits a schema which is not taken apart. */
export const anythingThatFits = (schema: SchemaObject): readonly Shape[] => limit(own({}), schema);

/** What the keywords of each type say. */
function own(schema: SchemaObject): readonly Shape[] {
  const types = typesOf(schema);
  const has = (type: string): boolean => types.length === 0 || types.includes(type);
  return [
    ...(has("null") ? [{ kind: "constant", value: null } as const] : []),
    ...(has("boolean") ? [true, false].map((value) => ({ kind: "constant", value }) as const) : []),
    ...(has("number") || has("integer") ? [numberShape(schema, !has("number"))] : []),
    ...(has("string") ? [textShape(schema)] : []),
    ...(has("array") ? [listShape(schema)] : []),
    ...(has("object") ? [objectShape(schema)] : []),
  ];
}

const textShape = ({ minLength = 0, maxLength = Infinity, pattern, "x-format": format }: SchemaObject): TextShape => ({
  kind: "text",
  min: minLength,
  max: maxLength,
  patterns: pattern === undefined ? [] : [pattern],
  formats: format === undefined ? [] : [format],
  besides: [],
});

function listShape(schema: SchemaObject): ListShape {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity, uniqueItems = false, contains } = schema;
  const { minContains = 1, maxContains = Infinity } = schema;
  return {
    kind: "list",
    prefix: prefixItems,
    rest: items,
    min: minItems,
    max: maxItems,
    isUnique: uniqueItems,
    contains: contains === undefined ? [] : [{ schema: contains, min: minContains, max: maxContains }],
    besides: [],
  };
}

function objectShape(schema: SchemaObject): ObjectShape {
  const { properties = {}, patternProperties = {}, additionalProperties = true, required = [], propertyNames = true } = schema;
  const { minProperties = 0, maxProperties = Infinity, dependentRequired = {} } = schema;
  return {
    kind: "object",
    properties: new Map(Object.entries(properties)),
    patterns: Object.entries(patternProperties),
    rest: additionalProperties,
    required: new Set(required),
    min: Math.max(minProperties, new Set(required).size),
    max: maxProperties,
    names: propertyNames === true ? [] : [propertyNames],
    dependent: Object.entries(dependentRequired).flatMap(([name, others]) => others.map((other) => [name, other] as const)),
    besides: [],
  };
}

interface Part {
  readonly schema: SchemaObject;
  readonly shapes: readonly Shape[];
}

/** The further schemas that the same value has to fit. */
function parts({ $ref, allOf = [], anyOf, oneOf }: SchemaObject, library: Library): readonly Part[] {
  const union = (members: readonly Schema[]): Shape[] => members.flatMap((member) => library.shapes(member));
  return [
    ...($ref === undefined ? [] : [{ schema: { $ref }, shapes: library.shapes(library.target($ref)) }]),
    ...allOf.map((member) => ({ schema: { allOf: [member] }, shapes: library.shapes(member) })),
    ...(anyOf === undefined ? [] : [{ schema: { anyOf }, shapes: union(anyOf) }]),
    ...(oneOf === undefined
      ? []
      : [{ schema: { oneOf }, shapes: areApart(oneOf, library) ? union(oneOf) : limit(union(oneOf), { oneOf }) }]),
  ];
}

/** What the shapes so far and a further schema accept together. */
function together(current: readonly Shape[], { schema, shapes }: Part, library: Library): readonly Shape[] {
  if (current.length * shapes.length > MOST_PAIRS) return limit(current, schema);
  const met = current.flatMap((one) => shapes.flatMap((other) => meet(one, other, library)));
  return met.length > Math.max(MOST_SHAPES, current.length, shapes.length) ? limit(current, schema) : met;
}

/** What is not taken apart, each with the keywords that it means nothing without. */
function besides(schema: SchemaObject): SchemaObject[] {
  const { not, if: condition, then: consequence = true, else: alternative = true, dependentSchemas } = schema;
  const isUnevaluated = schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined;
  return [
    ...(not === undefined ? [] : [{ not }]),
    ...(condition === undefined ? [] : [{ if: condition, then: consequence, else: alternative }]),
    ...(dependentSchemas === undefined ? [] : [{ dependentSchemas }]),
    ...(isUnevaluated ? [schema] : []),
  ];
}

const limit = (shapes: readonly Shape[], schema: SchemaObject): readonly Shape[] =>
  shapes.map((shape) => (shape.kind === "constant" ? shape : { ...shape, besides: [...shape.besides, schema] }));
