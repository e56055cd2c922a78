import type { Schema, SchemaObject } from "../../../spec/json-schema.js";
import { compareBounds } from "./bounds.js";
import type { Comparer } from "./comparer.js";
import { compareItems } from "./items.js";
import { compareLogic } from "./logic.js";
import type { Place } from "./place.js";
import { compareProperties } from "./properties.js";
import { compareKnown, compareValues } from "./values.js";
import { commonTypes, typesIn, valuesOf } from "./view.js";

/** Two schemas that are no mere unions, keyword by keyword. Where both have types, `null` was compared before. */
export function compareKeywords(before: Schema, after: Schema, place: Place, comparer: Comparer): void {
  const [some, others] = [typesIn(before), typesIn(after)];
  const types = some && others ? commonTypes(some, others) : ALL_TYPES;
  const isUntyped = (some === undefined) !== (others === undefined);
  if (typeof before === "boolean" || typeof after === "boolean" || types.length === 0 || isUntyped)
    compareWhole("type", before, after, place, comparer);
  else if (valuesOf(before) !== undefined || valuesOf(after) !== undefined) compareValues(before, after, place, comparer);
  else if (isEntangled(before) || isEntangled(after)) compareWhole("schema", before, after, place, comparer);
  else {
    if (some && others) compareTypes(some, others, place, comparer);
    compareKnown(before, after, place, comparer);
    compareBounds(before, after, types, place, comparer);
    if (types.includes("array")) compareItems(before, after, place, comparer);
    if (types.includes("object")) compareProperties(before, after, place, comparer);
    compareLogic(before, after, place, comparer);
  }
}

const ALL_TYPES: readonly string[] = ["string", "number", "boolean", "array", "object"];

/** Whether what one keyword says hangs on all the others. */
const isEntangled = (schema: SchemaObject): boolean => schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined;

function compareWhole(kind: "type" | "schema", before: Schema, after: Schema, place: Place, comparer: Comparer): void {
  if (place.isSettled) return;
  const relation = comparer.relationOf(before, after, place);
  if (relation === "equal") return;
  const shown = (schema: Schema) => (kind === "type" ? [...(typesIn(schema) ?? [])] : []);
  const [some, others] = [shown(before), shown(after)];
  const told = some.length > 0 && others.length > 0 ? { before: some, after: others } : { before, after };
  comparer.note(kind, relation, place, told);
}

/** What types are there; of those on one side only, nothing else is told. */
function compareTypes(some: ReadonlySet<string>, others: ReadonlySet<string>, place: Place, comparer: Comparer): void {
  const isAmong = (types: ReadonlySet<string>) => (type: string) => types.has(type) || (type === "integer" && types.has("number"));
  const [isKept, isOld] = [[...some].every(isAmong(others)), [...others].every(isAmong(some))];
  if (isKept && isOld) return;
  comparer.note("type", isKept ? "widened" : isOld ? "narrowed" : "changed", place, { before: [...some], after: [...others] });
}
