import { canonical } from "../../../../runtime/src/server/canonical.js";
import type { Schema, SchemaObject } from "../../../spec/json-schema.js";
import type { Comparer } from "./comparer.js";
import type { Place } from "./place.js";
import { exclusive, pick } from "./view.js";

/** What stands beside a schema's own keywords: further schemas for the same value. */
export function compareLogic(before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  compareGroup(before, after, ["not"], place, comparer);
  compareGroup(before, after, ["if", "then", "else"], place, comparer);
  compareParts(partsOf(before), partsOf(after), place, comparer);
  compareMembers(before, after, "anyOf", place, comparer);
  const areApart = [exclusive(before, comparer.before), exclusive(after, comparer.after)].every((members) => members !== undefined);
  if (areApart) compareMembers(before, after, "oneOf", place, comparer);
  else compareGroup(before, after, ["oneOf"], place, comparer);
}

/** Keywords that are told as they stand, all together. */
export function compareGroup(
  before: SchemaObject,
  after: SchemaObject,
  keywords: readonly [keyof SchemaObject, ...(keyof SchemaObject)[]],
  place: Place,
  comparer: Comparer,
): void {
  const [old, fresh] = [pick(before, keywords), pick(after, keywords)];
  if (place.isSettled || comparer.relations.areSame(old, fresh)) return;
  const relation = comparer.relations.of(old, fresh);
  if (relation === "equal") return;
  const keyword = keywords.find((key) => canonical([old[key]]) !== canonical([fresh[key]])) ?? keywords[0];
  comparer.note("schema", relation, place, { keyword, before: told(old), after: told(fresh) });
}

const told = (schema: SchemaObject): SchemaObject | undefined => (Object.keys(schema).length > 0 ? schema : undefined);

/** The schemas that a value has to fit besides, a reference among them. */
const partsOf = ({ $ref, allOf = [] }: SchemaObject): readonly Schema[] => [...($ref === undefined ? [] : [{ $ref }]), ...allOf];

function compareParts(some: readonly Schema[], others: readonly Schema[], place: Place, comparer: Comparer): void {
  const left = [...others];
  const gone = some.filter((part) => {
    const at = left.findIndex((other) => comparer.relations.areSame(part, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other !== undefined) comparer.compare(part, other, place);
    return other === undefined;
  });
  const [one, other] = [gone[0], left[0]];
  const isOne = gone.length === 1 && left.length === 1;
  const all = (parts: readonly Schema[]): SchemaObject => (parts.length > 0 ? { allOf: parts } : {});
  if (isOne && one !== undefined && other !== undefined) comparer.compare(one, other, place);
  else compareGroup(all(gone), all(left), ["allOf"], place, comparer);
}

/** A union beside other keywords. */
function compareMembers(before: SchemaObject, after: SchemaObject, keyword: "anyOf" | "oneOf", place: Place, comparer: Comparer): void {
  const [old, fresh] = [pick(before, [keyword]), pick(after, [keyword])];
  if (old[keyword] !== undefined && fresh[keyword] !== undefined) comparer.compare(old, fresh, place);
  else compareGroup(before, after, [keyword], place, comparer);
}
