import { knownValues } from "../../../emit/kinds.js";
import type { Json, SchemaObject } from "../../../spec/json-schema.js";
import type { Library } from "../library.js";
import type { Comparer } from "./comparer.js";
import type { Place } from "./place.js";
import { lacking, valuesOf } from "./view.js";

/** Listed values. Where only one side lists any, that is a change of all that the other accepts. */
export function compareValues(before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  const [old, fresh] = [accepted(before, comparer.before, place), accepted(after, comparer.after, place)];
  if (old !== undefined && fresh !== undefined) {
    const [gone, added] = [lacking(old, fresh), lacking(fresh, old)];
    if (gone.length > 0) comparer.note("enum-value-removed", "narrowed", place, { keyword: "enum", before: gone });
    if (added.length > 0) comparer.note("enum-value-added", "widened", place, { keyword: "enum", after: added });
    return;
  }
  if (place.isSettled) return;
  const relation = comparer.relationOf(before, after, place);
  if (relation === "equal") return;
  comparer.note(old === undefined ? "enum-value-removed" : "enum-value-added", relation, place, {
    keyword: "enum",
    before: old,
    after: fresh,
  });
}

/** Those of the listed values that the schema's other keywords let through. */
function accepted(schema: SchemaObject, library: Library, { isNullTold }: Place): readonly Json[] | undefined {
  if (valuesOf(schema) === undefined) return undefined;
  const values = library.shapes(schema).flatMap((shape) => (shape.kind === "constant" ? [shape.value] : []));
  return values.filter((value) => !(isNullTold && value === null));
}

/** The values that a result's opened enum names; any other may come as well. */
export function compareKnown(before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  const [old, fresh] = [before, after].map((schema) => knownValues(schema).filter((value) => value !== null)) as [Json[], Json[]];
  const [gone, added] = [lacking(old, fresh), lacking(fresh, old)];
  const keyword = "x-known";
  if (old.length === 0 && fresh.length > 0) comparer.note("enum-value-removed", "equal", place, { keyword, after: fresh });
  else if (fresh.length === 0 && old.length > 0) comparer.note("enum-value-added", "equal", place, { keyword, before: old });
  else {
    if (gone.length > 0) comparer.note("enum-value-removed", "equal", place, { keyword, before: gone });
    if (added.length > 0) comparer.note("enum-value-added", "equal", place, { keyword, after: added });
  }
}
