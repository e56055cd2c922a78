import { isMultiple } from "../../../runtime/src/server/is-multiple.js";
import type { SchemaObject } from "../../spec/json-schema.js";
import type { NumberShape, Range } from "./shape.js";

export function numberShape(schema: SchemaObject, isInteger: boolean): NumberShape {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity, multipleOf } = schema;
  return tightened({
    kind: "number",
    low: Math.max(minimum, exclusiveMinimum),
    lowOpen: exclusiveMinimum >= minimum,
    high: Math.min(maximum, exclusiveMaximum),
    highOpen: exclusiveMaximum <= maximum,
    isInteger,
    multiples: multipleOf === undefined ? [] : [multipleOf],
    besides: [],
  });
}

export function meetNumbers(one: NumberShape, other: NumberShape): NumberShape {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return tightened({
    kind: "number",
    low,
    lowOpen: [one, other].some((range) => range.low === low && range.lowOpen),
    high,
    highOpen: [one, other].some((range) => range.high === high && range.highOpen),
    isInteger: one.isInteger || other.isInteger,
    multiples: [...new Set([...one.multiples, ...other.multiples])],
    besides: [...one.besides, ...other.besides],
  });
}

/** The integers of a shape. */
export const integersOf = (shape: NumberShape): NumberShape => tightened({ ...shape, isInteger: true });

/** Bounds of integers are integers themselves; what every integer is a multiple of says nothing. */
function tightened(shape: NumberShape): NumberShape {
  const isInteger = shape.isInteger || shape.multiples.some((divisor) => isMultiple(divisor, 1));
  if (!isInteger) return shape;
  const multiples = shape.multiples.filter((divisor) => !isMultiple(1, divisor));
  const low = Math.ceil(shape.low);
  const high = Math.floor(shape.high);
  const stepUp = shape.lowOpen && low === shape.low && Number.isSafeInteger(low + 1);
  const stepDown = shape.highOpen && high === shape.high && Number.isSafeInteger(high - 1);
  return {
    ...shape,
    isInteger,
    multiples,
    low: stepUp ? low + 1 : low,
    lowOpen: shape.lowOpen && low === shape.low && !stepUp,
    high: stepDown ? high - 1 : high,
    highOpen: shape.highOpen && high === shape.high && !stepDown,
  };
}

export const isEmptyRange = ({ low, lowOpen, high, highOpen }: Range): boolean => low > high || (low === high && (lowOpen || highOpen));

/** Whether every number that is what the inner shape asks for, apart from its bounds, is what the outer asks for. */
export function isFiner(inner: NumberShape, outer: NumberShape): boolean {
  const divisors = [...inner.multiples, ...(inner.isInteger ? [1] : [])];
  return [...outer.multiples, ...(outer.isInteger ? [1] : [])].every((wanted) => divisors.some((divisor) => isMultiple(divisor, wanted)));
}

/** Whether a range is within others together. Between neighbouring integers there is nothing to cover. */
export function isCovered(range: Range, others: readonly Range[], isInteger: boolean): boolean {
  let { low, lowOpen } = range;
  const sorted = [...others].sort((a, b) => a.low - b.low || Number(a.lowOpen) - Number(b.lowOpen));
  for (const { low: from, lowOpen: fromOpen, high: to, highOpen: toOpen } of sorted) {
    if (isEmptyRange({ ...range, low, lowOpen })) return true;
    if (from > low || (from === low && fromOpen && !lowOpen)) continue;
    if (to < low || (to === low && (toOpen || lowOpen))) continue;
    [low, lowOpen] = isInteger && !toOpen && Number.isSafeInteger(to + 1) ? [to + 1, false] : [to, !toOpen];
  }
  return isEmptyRange({ ...range, low, lowOpen });
}
