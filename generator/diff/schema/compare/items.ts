import type { SchemaObject } from "../../../spec/json-schema.js";
import type { Comparer } from "./comparer.js";
import { compareGroup } from "./logic.js";
import { atEach, atIndex, type Place } from "./place.js";

/** What a list holds. */
export function compareItems(before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  compareGroup(before, after, ["contains", "minContains", "maxContains"], place, comparer);
  const [some, others] = [before.prefixItems ?? [], after.prefixItems ?? []];
  if (some.length !== others.length) compareGroup(before, after, ["prefixItems", "items"], place, comparer);
  else {
    for (const [index, item] of some.entries()) comparer.compare(item, others[index] ?? true, atIndex(place, index));
    if (before.items !== undefined || after.items !== undefined) comparer.compare(before.items ?? true, after.items ?? true, atEach(place));
  }
}
