import { matches } from "../../../../runtime/src/server/json-schema/string.js";
import type { Schema, SchemaObject } from "../../../spec/json-schema.js";
import type { Comparer } from "./comparer.js";
import { compareGroup } from "./logic.js";
import { atEach, atProperty, type Place } from "./place.js";

/** Properties, which of them are required, and what an object may hold besides. */
export function compareProperties(before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  compareGroup(before, after, ["propertyNames"], place, comparer);
  compareGroup(before, after, ["dependentRequired"], place, comparer);
  compareGroup(before, after, ["dependentSchemas"], place, comparer);
  const [patterns, others] = [before, after].map(({ patternProperties = {} }) => Object.keys(patternProperties).sort()) as [
    string[],
    string[],
  ];
  if (JSON.stringify(patterns) !== JSON.stringify(others)) {
    // A pattern takes keys from what is said of all others.
    compareGroup(before, after, ["patternProperties", "properties", "additionalProperties", "required"], place, comparer);
    return;
  }
  for (const pattern of patterns)
    comparer.compare(before.patternProperties?.[pattern] ?? true, after.patternProperties?.[pattern] ?? true, atEach(place));
  const names = new Set([before, after].flatMap(({ properties = {}, required = [] }) => [...Object.keys(properties), ...required]));
  for (const name of names) compareProperty(name, before, after, place, comparer);
  compareRest(before, after, names, place, comparer);
}

function compareProperty(name: string, before: SchemaObject, after: SchemaObject, place: Place, comparer: Comparer): void {
  const at = atProperty(place, name);
  const [old, fresh] = [declared(before, name), declared(after, name)];
  const [wasRequired, required] = [before, after].map((schema) => schema.required?.includes(name) ?? false) as [boolean, boolean];
  if (old !== undefined && fresh !== undefined) comparer.compare(old, fresh, at);
  else if (old !== undefined || fresh !== undefined) {
    const [one, other] = [alone(before, name, wasRequired), alone(after, name, required)];
    const relation = comparer.relations.of(one, other);
    if (old === undefined) comparer.note("field-added", relation, at, { required, after: fresh });
    else comparer.note("field-removed", relation, at, { required: wasRequired, before: old });
    return;
  }
  if (required && !wasRequired) comparer.note("required-added", "narrowed", at);
  if (wasRequired && !required) comparer.note("required-dropped", "widened", at);
}

const declared = ({ properties = {} }: SchemaObject, name: string): Schema | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;

/** What an object says of one key. */
function alone(schema: SchemaObject, name: string, isRequired: boolean): SchemaObject {
  const { patternProperties = {}, additionalProperties = true } = schema;
  const isPatterned = Object.keys(patternProperties).some((pattern) => matches(name, pattern));
  const value = declared(schema, name) ?? (isPatterned ? true : additionalProperties);
  return { type: "object", properties: { [name]: value }, ...(isRequired && { required: [name] }) };
}

/** What is said of the keys that neither side names. */
function compareRest(before: SchemaObject, after: SchemaObject, names: ReadonlySet<string>, place: Place, comparer: Comparer): void {
  const [rest = true, other = true] = [before.additionalProperties, after.additionalProperties];
  if (typeof rest === "object" && typeof other === "object") {
    comparer.compare(rest, other, atEach(place));
    return;
  }
  if (place.isSettled) return;
  const named = Object.fromEntries([...names].map((name) => [name, true]));
  const patterned = Object.fromEntries(Object.keys(before.patternProperties ?? {}).map((pattern) => [pattern, true]));
  const of = (schema: Schema): SchemaObject => ({ properties: named, patternProperties: patterned, additionalProperties: schema });
  const relation = comparer.relations.of(of(rest), of(other));
  if (relation === "equal") return;
  comparer.note("schema", relation, place, {
    keyword: "additionalProperties",
    before: before.additionalProperties,
    after: after.additionalProperties,
  });
}
