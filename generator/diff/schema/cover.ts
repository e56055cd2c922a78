import type { SchemaObject } from "../../spec/json-schema.js";
import { isEmpty } from "./disjoint.js";
import { propertyOf } from "./meet.js";
import { integersOf, isCovered, isFiner } from "./number.js";
import type { Prover } from "./prover.js";
import type { NumberShape, ObjectShape, Range, Shape, TextShape } from "./shape.js";
import { isFormedAs, isShapeWithin } from "./within.js";

/** By so many properties an object is taken apart, */
const MOST_SPLITS = 3;
/** and not more often in all. */
const MOST_TRIED = 100;
/** Into how many parts. */
const MOST_PARTS = 64;

/** Whether several shapes together take up all values of one. */
export function isCoveredBy(shape: Shape, outer: SchemaObject, prover: Prover): boolean {
  const shapes = prover.outer.shapes(outer);
  if (shapes.some((other) => isShapeWithin(shape, other, prover))) return true;
  if (shape.kind === "number") return areNumbersCovered(shape, shapes, prover);
  if (shape.kind === "text") return areTextsCovered(shape, shapes, prover);
  const objects = shapes.filter((other) => other.kind === "object");
  return shape.kind === "object" && objects.length > 1 && areObjectsCovered(shape, objects, prover, MOST_SPLITS, { left: MOST_TRIED });
}

function areNumbersCovered(inner: NumberShape, shapes: readonly Shape[], prover: Prover): boolean {
  const ranges = shapes.flatMap((shape): Range[] => {
    if (shape.kind === "constant" && typeof shape.value === "number")
      return [{ low: shape.value, lowOpen: false, high: shape.value, highOpen: false }];
    if (shape.kind !== "number" || !isFiner(inner, shape) || !prover.areLimited(inner, shape)) return [];
    return [inner.isInteger ? integersOf(shape) : shape];
  });
  return isCovered(inner, ranges, inner.isInteger);
}

function areTextsCovered(inner: TextShape, shapes: readonly Shape[], prover: Prover): boolean {
  const lengths = ({ min, max }: TextShape): Range => ({ low: min, lowOpen: false, high: max, highOpen: max === Infinity });
  const ranges = shapes.flatMap((shape): Range[] => {
    if (shape.kind === "constant") return shape.value === "" ? [{ low: 0, lowOpen: false, high: 0, highOpen: false }] : [];
    return shape.kind === "text" && isFormedAs(inner, shape) && prover.areLimited(inner, shape) ? [lengths(shape)] : [];
  });
  return isCovered(lengths(inner), ranges, true);
}

/** An object that is in no single form may be, by each value of one property: a kind, or true and false. */
function areObjectsCovered(
  inner: ObjectShape,
  outer: readonly ObjectShape[],
  prover: Prover,
  splits: number,
  tries: { left: number },
): boolean {
  if (isEmpty(inner, prover.inner) || outer.some((other) => isShapeWithin(inner, other, prover))) return true;
  if (splits === 0) return false;
  const named = new Set([...outer.flatMap(({ properties }) => [...properties.keys()]), ...outer.flatMap(({ required }) => [...required])]);
  return [...named].some((name) => {
    tries.left -= 1;
    const parts = tries.left < 0 ? undefined : partsBy(inner, name, outer, prover);
    return parts?.every((part) => areObjectsCovered(part, outer, prover, splits - 1, tries));
  });
}

/** An object by what it has for one property, where the outer shapes do not agree about it. */
function partsBy(inner: ObjectShape, name: string, outer: readonly ObjectShape[], prover: Prover): ObjectShape[] | undefined {
  const { inner: library } = prover;
  const value = propertyOf(inner, name, library);
  const fitting = outer.filter((other) => prover.isWithin(value, propertyOf(other, name, prover.outer)));
  const isAsked = outer.some(({ required }) => required.has(name)) && !inner.required.has(name);
  if (fitting.length === outer.length && !isAsked) return undefined;
  const shapes = library.shapes(value);
  if (shapes.length > MOST_PARTS || (shapes.length < 2 && !isAsked)) return undefined;
  const required = new Set([...inner.required, name]);
  const min = Math.max(inner.min, required.size);
  const withValue = shapes.map((shape): ObjectShape => {
    return { ...inner, properties: new Map([...inner.properties, [name, library.standIn(shape)]]), required, min };
  });
  const without = { ...inner, properties: new Map([...inner.properties, [name, false as const]]) };
  return inner.required.has(name) ? withValue : [...withValue, without];
}
