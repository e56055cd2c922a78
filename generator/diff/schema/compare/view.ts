import { canonical } from "../../../../runtime/src/server/canonical.js";
import type { Json, Schema, SchemaObject } from "../../../spec/json-schema.js";
import { constraintsOf, typesOf } from "../../../spec/schema-children.js";
import { areApart } from "../disjoint.js";
import type { Library } from "../library.js";

/** How far unions in unions are looked into. */
const DEEPEST = 8;

/** The forms of a union; a schema that is no union is its only form. */
export function formsOf(schema: Schema, library: Library, depth = DEEPEST): readonly Schema[] {
  const here = library.behind(schema);
  if (typeof here === "boolean" || depth === 0) return [here];
  const [only, ...more] = constraintsOf(here);
  const members = more.length > 0 ? undefined : only === "anyOf" ? here.anyOf : only === "oneOf" ? exclusive(here, library) : undefined;
  return members?.flatMap((member) => formsOf(member, library, depth - 1)) ?? [here];
}

/** The members of a `oneOf` no two of which share a value: they are a plain union. */
export const exclusive = ({ oneOf = [] }: SchemaObject, library: Library): readonly Schema[] | undefined =>
  areApart(oneOf, library) ? oneOf : undefined;

/** Whether it is a form for `null` alone. */
export const isNull = (schema: Schema): boolean =>
  typeof schema === "object" && (valuesOf(schema)?.every((value) => value === null) ?? typesOf(schema).join() === "null");

/** The listed values of a schema, those of `enum` and `const`. */
export function valuesOf({ enum: listed, const: only }: SchemaObject): readonly Json[] | undefined {
  return only === undefined ? listed : [only];
}

/** The types of the values that a schema has, `null` left out; undefined where it has all or does not say. */
export function typesIn(schema: Schema): ReadonlySet<string> | undefined {
  if (typeof schema === "boolean") return undefined;
  const types = typesOf(schema).length > 0 ? typesOf(schema) : valuesOf(schema)?.map(typeName);
  return types && new Set(types.filter((type) => type !== "null" && !(type === "integer" && types.includes("number"))));
}

function typeName(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
}

/** The types that both have; a number may be an integer. */
export const commonTypes = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].flatMap((type) =>
    others.has(type)
      ? [type]
      : type === "integer" && others.has("number")
        ? ["integer"]
        : type === "number" && others.has("integer")
          ? ["integer"]
          : [],
  );

/** Some keywords of a schema. */
export function pick(schema: SchemaObject, keys: readonly (keyof SchemaObject)[]): SchemaObject {
  return Object.fromEntries(keys.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])));
}

export const lacking = (values: readonly Json[], others: readonly Json[]): Json[] => {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
};
