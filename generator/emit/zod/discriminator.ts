import type { Schema } from "../../spec/json-schema.js";
import { kindOf, objectShape, type Scalar } from "../kinds.js";
import { isInherited } from "./object.js";

/**
 * The property that tells the members of a union apart: all are objects, each requires it, and no value of it is right for two.
 * Then no value can match two members, and the one that it has to match is known before it is looked at.
 */
export function discriminatorOf(members: readonly Schema[], target: (schema: Schema) => Schema): string | undefined {
  const [first = new Map<string, readonly Scalar[]>(), ...others] = members.map((member) => constantsOf(target(member), target));
  const isDistinct = (name: string): boolean => {
    const values = [first, ...others].map((constants) => constants.get(name) ?? []);
    return values.every(({ length }) => length > 0) && new Set(values.flat()).size === values.flat().length;
  };
  return members.length < 2 ? undefined : [...first.keys()].find(isDistinct);
}

/** The values of an object's required constants, by their names. */
function constantsOf(schema: Schema, target: (schema: Schema) => Schema): ReadonlyMap<string, readonly Scalar[]> {
  const kind = kindOf(schema);
  if (kind.kind !== "types" || kind.types.join() !== "object") return new Map();
  const { properties } = objectShape(kind.schema);
  // zod cannot look through what keeps inherited names apart.
  if (properties.some(isInherited)) return new Map();
  return new Map(
    properties.flatMap(({ name, schema: child, required }) => {
      const constants = kindOf(target(child));
      return required && constants.kind === "constants" && constants.also === undefined ? [[name, constants.values]] : [];
    }),
  );
}
