import { canonical } from "../../../../runtime/src/server/canonical.js";
import type { SchemaObject } from "../../../spec/json-schema.js";
import { typesOf } from "../../../spec/schema-children.js";
import type { Comparer } from "./comparer.js";
import type { Place } from "./place.js";
import { pick } from "./view.js";

type Keyword = keyof SchemaObject;

/** The keywords that bound values of a type. Those of one line are one bound, and judged together. */
const BOUNDS: readonly (readonly [type: string, keywords: readonly Keyword[]])[] = [
  ["number", ["minimum", "exclusiveMinimum"]],
  ["number", ["maximum", "exclusiveMaximum"]],
  ["number", ["multipleOf"]],
  ["string", ["minLength"]],
  ["string", ["maxLength"]],
  ["string", ["pattern"]],
  ["string", ["x-format"]],
  ["array", ["minItems"]],
  ["array", ["maxItems"]],
  ["array", ["uniqueItems"]],
  ["object", ["minProperties"]],
  ["object", ["maxProperties"]],
];

export function compareBounds(before: SchemaObject, after: SchemaObject, types: readonly string[], place: Place, comparer: Comparer): void {
  const has = (type: string): boolean => types.includes(type) || (type === "number" && types.includes("integer"));
  for (const [type, keywords] of BOUNDS) if (has(type)) compareBound(before, after, keywords, place, comparer);
  if (has("string") && before.format !== after.format && before["x-format"] === after["x-format"])
    comparer.note("bound", "equal", place, { keyword: "format", before: before.format, after: after.format });
}

function compareBound(before: SchemaObject, after: SchemaObject, keywords: readonly Keyword[], place: Place, comparer: Comparer): void {
  const [old, fresh] = [pick(before, keywords), pick(after, keywords)];
  if (canonical(old) === canonical(fresh)) return;
  // Between integers other bounds are the same than between numbers.
  const isSameType = canonical(typesOf(before)) === canonical(typesOf(after));
  const { type } = isSameType ? pick(before, ["type"]) : {};
  const relation = comparer.relations.of({ ...old, ...(type && { type }) }, { ...fresh, ...(type && { type }) });
  if (relation === "equal") return;
  const used = keywords.filter((keyword) => old[keyword] !== undefined || fresh[keyword] !== undefined);
  const [keyword = "", ...more] = used.filter((key) => old[key] !== fresh[key]);
  if (more.length > 0) comparer.note("bound", relation, place, { keyword, before: told(old), after: told(fresh) });
  else
    comparer.note("bound", relation, place, {
      keyword: keyword === "x-format" ? "format" : keyword,
      before: old[keyword as Keyword] as string | number | boolean | undefined,
      after: fresh[keyword as Keyword] as string | number | boolean | undefined,
    });
}

/** The keywords of a bound that is written in several ways. */
const told = (bound: SchemaObject) => (Object.keys(bound).length > 0 ? bound : undefined);
