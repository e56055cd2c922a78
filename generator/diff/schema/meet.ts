import { matches } from "../../../runtime/src/server/json-schema/string.js";
import type { Schema } from "../../spec/json-schema.js";
import type { Library } from "./library.js";
import { meetNumbers } from "./number.js";
import { itemAt, type ListShape, type ObjectShape, type Shape, type TextShape } from "./shape.js";

/** What two shapes accept together: one shape, or none. A constant stays: the schema that it is from decides whether it fits. */
export function meet(one: Shape, other: Shape, library: Library): Shape[] {
  if (one.kind === "constant") return typeOf(one) === typeOf(other) ? [one] : [];
  if (other.kind === "constant") return typeOf(one) === typeOf(other) ? [other] : [];
  if (one.kind === "number" && other.kind === "number") return [meetNumbers(one, other)];
  if (one.kind === "text" && other.kind === "text") return [meetTexts(one, other)];
  if (one.kind === "list" && other.kind === "list") return [meetLists(one, other, library)];
  return one.kind === "object" && other.kind === "object" ? [meetObjects(one, other, library)] : [];
}

export function typeOf(shape: Shape): string {
  if (shape.kind !== "constant") return shape.kind;
  const { value } = shape;
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
}

const meetTexts = (one: TextShape, other: TextShape): TextShape => ({
  kind: "text",
  min: Math.max(one.min, other.min),
  max: Math.min(one.max, other.max),
  patterns: [...new Set([...one.patterns, ...other.patterns])],
  formats: [...new Set([...one.formats, ...other.formats])],
  besides: [...one.besides, ...other.besides],
});

function meetLists(one: ListShape, other: ListShape, library: Library): ListShape {
  const longer = one.prefix.length > other.prefix.length ? one : other;
  return {
    kind: "list",
    prefix: longer.prefix.map((_, index) => library.both(itemAt(one, index), itemAt(other, index))),
    rest: library.both(one.rest, other.rest),
    min: Math.max(one.min, other.min),
    max: Math.min(one.max, other.max),
    isUnique: one.isUnique || other.isUnique,
    contains: [...one.contains, ...other.contains],
    besides: [...one.besides, ...other.besides],
  };
}

function meetObjects(one: ObjectShape, other: ObjectShape, library: Library): ObjectShape {
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  const properties = [...names].map((name) => [name, library.both(namedIn(one, name), namedIn(other, name))] as const);
  const required = new Set([...one.required, ...other.required]);
  // What one side says of further keys does not hold for those that match its own patterns.
  const isExact = (one.patterns.length === 0 || other.rest === true) && (other.patterns.length === 0 || one.rest === true);
  return {
    kind: "object",
    properties: new Map(properties),
    patterns: [...one.patterns, ...other.patterns],
    rest: isExact ? library.both(one.rest, other.rest) : true,
    required,
    min: Math.max(one.min, other.min, required.size),
    max: Math.min(one.max, other.max),
    names: [...new Set([...one.names, ...other.names])],
    dependent: [...one.dependent, ...other.dependent],
    besides: [...one.besides, ...other.besides, ...(isExact ? [] : [restOf(one), restOf(other)])],
  };
}

/** What a shape says of a key, apart from its patterns. */
function namedIn({ properties, patterns, rest }: ObjectShape, name: string): Schema {
  return properties.get(name) ?? (patterns.some(([pattern]) => matches(name, pattern)) ? true : rest);
}

/** What a shape says of the keys that it does not name, as a schema. */
const restOf = ({ properties, patterns, rest }: ObjectShape) => ({
  properties: Object.fromEntries([...properties.keys()].map((name) => [name, true])),
  patternProperties: Object.fromEntries(patterns.map(([pattern]) => [pattern, true])),
  additionalProperties: rest,
});

/** What an object may have for a key that is known by name. */
export function propertyOf(shape: ObjectShape, name: string, library: Library): Schema {
  const matching = shape.patterns.filter(([pattern]) => matches(name, pattern));
  return matching.reduce<Schema>((schema, [, child]) => library.both(schema, child), namedIn(shape, name));
}
