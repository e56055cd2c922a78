import type { Schema } from "../../spec/json-schema.js";
import { isNothing, mostProperties } from "./disjoint.js";
import { propertyOf } from "./meet.js";
import { isCovered, isFiner } from "./number.js";
import type { Prover } from "./prover.js";
import { type Contains, isClosed, itemAt, type ListShape, type ObjectShape, type Shape, type TextShape } from "./shape.js";
import { NONE, strayText } from "./text/stray.js";

/** Whether one shape of a type is within another, keyword by keyword. */
export function isShapeWithin(inner: Shape, outer: Shape, prover: Prover): boolean {
  if (inner.kind === "constant" || outer.kind === "constant" || inner.kind !== outer.kind) return false;
  if (!prover.areLimited(inner, outer)) return false;
  if (inner.kind === "number" && outer.kind === "number") return isFiner(inner, outer) && isCovered(inner, [outer], inner.isInteger);
  if (inner.kind === "text" && outer.kind === "text") return isTextWithin(inner, outer);
  if (inner.kind === "list" && outer.kind === "list") return isListWithin(inner, outer, prover);
  return inner.kind === "object" && outer.kind === "object" && isObjectWithin(inner, outer, prover);
}

function isTextWithin(inner: TextShape, outer: TextShape): boolean {
  if (!outer.formats.every((format) => inner.formats.includes(format))) return false;
  const isBounded = outer.min <= inner.min && inner.max <= outer.max;
  if (isBounded && outer.patterns.every((pattern) => inner.patterns.includes(pattern))) return true;
  const isOfForm = inner.patterns.length > 0 || outer.patterns.length > 0;
  return isOfForm && strayText(inner, outer) === NONE;
}

/** Whether the inner texts have the form of the outer ones, whatever their lengths. */
export const isFormedAs = (inner: TextShape, outer: TextShape): boolean => isTextWithin(inner, { ...outer, min: 0, max: Infinity });

function isListWithin(inner: ListShape, outer: ListShape, prover: Prover): boolean {
  if (outer.min > inner.min || inner.max > outer.max || (outer.isUnique && !inner.isUnique && inner.max > 1)) return false;
  const places = Math.max(inner.prefix.length, outer.prefix.length) + 1;
  const isEachWithin = Array.from({ length: Math.min(places, inner.max) }).every((_, index) =>
    prover.isWithin(itemAt(inner, index), itemAt(outer, index)),
  );
  return isEachWithin && outer.contains.every((wanted) => doesContain(inner, wanted, prover));
}

function doesContain(inner: ListShape, wanted: Contains, prover: Prover): boolean {
  const every = [...inner.prefix, inner.rest].every((item) => prover.isWithin(item, wanted.schema));
  const hasEnough =
    wanted.min === 0 ||
    (every && inner.min >= wanted.min) ||
    inner.contains.some((own) => own.min >= wanted.min && prover.isWithin(own.schema, wanted.schema));
  const hasFewEnough =
    inner.max <= wanted.max || inner.contains.some((own) => own.max <= wanted.max && prover.areSame(own.schema, wanted.schema));
  return hasEnough && hasFewEnough;
}

function isObjectWithin(inner: ObjectShape, outer: ObjectShape, prover: Prover): boolean {
  if (outer.min > inner.min || mostProperties(inner, prover.inner) > outer.max) return false;
  if (![...outer.required].every((name) => inner.required.has(name))) return false;
  const named = new Set([...inner.properties.keys(), ...outer.properties.keys()]);
  return (
    [...named].every((name) => isValueWithin(inner, outer, name, prover)) &&
    areOthersWithin(inner, outer, prover) &&
    areNamesWithin(inner, outer, prover) &&
    areDependentWithin(inner, outer, prover)
  );
}

function isValueWithin(inner: ObjectShape, outer: ObjectShape, name: string, prover: Prover): boolean {
  const value = propertyOf(inner, name, prover.inner);
  return prover.isWithin(value, propertyOf(outer, name, prover.outer));
}

/** The keys that neither names: by the patterns that they match, and all the rest. */
function areOthersWithin(inner: ObjectShape, outer: ObjectShape, prover: Prover): boolean {
  const all: readonly Schema[] = [...inner.patterns.map(([, schema]) => schema), inner.rest];
  const patterned = outer.patterns.every(([pattern, wanted]) => {
    const own = inner.patterns.filter(([other]) => other === pattern).map(([, schema]) => schema);
    return own.some((schema) => prover.isWithin(schema, wanted)) || all.every((schema) => prover.isWithin(schema, wanted));
  });
  const unmatched = inner.patterns.filter(([pattern]) => !outer.patterns.some(([other]) => other === pattern));
  return patterned && [...unmatched.map(([, schema]) => schema), inner.rest].every((schema) => prover.isWithin(schema, outer.rest));
}

function areNamesWithin(inner: ObjectShape, outer: ObjectShape, prover: Prover): boolean {
  const isPossible = (name: string): boolean => !isNothing(propertyOf(inner, name, prover.inner), prover.inner);
  return outer.names.every((wanted) => {
    if (inner.names.some((own) => prover.isWithin(own, wanted))) return true;
    return isClosed(inner) && [...inner.properties.keys()].every((name) => prover.outer.accepts(wanted, name) || !isPossible(name));
  });
}

function areDependentWithin(inner: ObjectShape, outer: ObjectShape, prover: Prover): boolean {
  return outer.dependent.every(([name, other]) => {
    if (inner.required.has(other) || inner.dependent.some((own) => own[0] === name && own[1] === other)) return true;
    return isNothing(propertyOf(inner, name, prover.inner), prover.inner);
  });
}
