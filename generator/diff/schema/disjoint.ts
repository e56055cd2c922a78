import type { Schema } from "../../spec/json-schema.js";
import type { Library } from "./library.js";
import { propertyOf, typeOf } from "./meet.js";
import { isEmptyRange, meetNumbers } from "./number.js";
import { isClosed, itemAt, type ObjectShape, type Shape } from "./shape.js";

/** How far into values it is looked for what tells them apart. */
const DEPTH = 3;

/** Whether no value fits two of these schemas: what a glance can tell, such as by a required constant. */
export function areApart(members: readonly Schema[], library: Library, depth = DEPTH): boolean {
  return members.every((one, index) => members.slice(index + 1).every((other) => isApart(one, other, library, depth)));
}

function isApart(one: Schema, other: Schema, library: Library, depth: number): boolean {
  const [shapes, others] = [library.shapes(one), library.shapes(other)];
  return shapes.every((shape) => {
    if (shape.kind === "constant") return !library.accepts(other, shape.value);
    return others.every((against) => {
      if (against.kind === "constant") return typeOf(against) !== shape.kind || !library.accepts(one, against.value);
      return areShapesApart(shape, against, library, depth);
    });
  });
}

function areShapesApart(one: Shape, other: Shape, library: Library, depth: number): boolean {
  if (one.kind === "number" && other.kind === "number") return isEmptyRange(meetNumbers(one, other));
  if (one.kind === "text" && other.kind === "text") return one.max < other.min || other.max < one.min;
  if (one.kind === "list" && other.kind === "list") {
    if (one.max < other.min || other.max < one.min) return true;
    return depth > 0 && Math.max(one.min, other.min) > 0 && areApart([itemAt(one, 0), itemAt(other, 0)], library, depth - 1);
  }
  if (one.kind === "object" && other.kind === "object") {
    if (one.max < other.min || other.max < one.min) return true;
    const required = new Set([...one.required, ...other.required]);
    return [...required].some(
      (name) => depth > 0 && areApart([propertyOf(one, name, library), propertyOf(other, name, library)], library, depth - 1),
    );
  }
  return one.kind !== other.kind;
}

/** Whether a shape is seen to have no value. */
export function isEmpty(shape: Shape, library: Library, depth = DEPTH): boolean {
  if (shape.kind === "constant") return false;
  if (shape.kind === "number") return isEmptyRange(shape);
  if (shape.min > shape.max) return true;
  if (shape.kind === "text" || depth === 0) return false;
  if (shape.kind === "object") return [...shape.required].some((name) => isNothing(propertyOf(shape, name, library), library, depth - 1));
  const places = Math.min(shape.min, shape.prefix.length + 1);
  return Array.from({ length: places }).some((_, index) => isNothing(itemAt(shape, index), library, depth - 1));
}

/** Whether a schema is seen to accept nothing. */
export const isNothing = (schema: Schema, library: Library, depth = DEPTH): boolean =>
  library.shapes(schema).every((shape) => isEmpty(shape, library, depth));

/** How many properties an object can have. */
export function mostProperties(shape: ObjectShape, library: Library): number {
  if (!isClosed(shape)) return shape.max;
  const possible = [...shape.properties.keys()].filter((name) => !isNothing(propertyOf(shape, name, library), library));
  return Math.min(shape.max, possible.length);
}
