import { textFor } from "./made-up-text.js";
import { accepts, makeNumber, makeText, ofType } from "./make-scalar.js";
import { DEEPEST, type Making, memberOf, type Place } from "./making.js";
import { pickBranch, pickFitting, pickKind } from "./pick-form.js";
import { leadsToPin, type Pin } from "./pins.js";
import type { JSONSchema } from "./result-schema.js";

/** A value that a result schema accepts, made up. */
export const makeValue = (making: Making): unknown => make(making, making.schema.root, { pointer: "", name: "", depth: 0 });

function make(making: Making, part: JSONSchema, place: Place): unknown {
  const { const: constant, enum: values, anyOf, oneOf, type, ...rest } = making.schema.resolve(part);
  const pin = making.pins.get(place.pointer);
  if (constant !== undefined) return constant;
  if (values) return pickFitting(making, values, pin);
  const branches = (anyOf ?? oneOf) as JSONSchema[] | undefined;
  if (branches) return make(making, pickBranch(making, branches, place), place);
  const kinds = [type].flat().filter((kind) => kind !== undefined);
  return makeKind(making, { ...rest, ...(kinds.length > 0 && { type: pickKind(making, kinds, place) }) } as JSONSchema, place);
}

function makeKind(making: Making, part: JSONSchema, place: Place): unknown {
  const { pins, echoed, random } = making;
  const pin = pins.get(place.pointer);
  const pinned = pin?.is === "value" ? ofType(part.type, pin.value) : undefined;
  if (pinned !== undefined) return pinned;
  const echo = echoed.get(place.name);
  if (echo !== undefined && pin === undefined && accepts(part, echo)) return echo;
  switch (part.type) {
    case "null":
      return null;
    case "boolean":
      // It often says that something went well.
      return random.isLucky(0.85);
    case "integer":
    case "number":
      return makeNumber(part, random, pin);
    case "array":
      return makeList(making, part, place);
    case "object":
      return makeObject(making, part, place);
    default:
      return makeText(part, place.name, random, pin);
  }
}

function makeObject(making: Making, { properties = {}, required = [], additionalProperties }: JSONSchema, place: Place): unknown {
  const made = new Map<string, unknown>();
  for (const [key, property] of Object.entries(properties)) {
    const inner = memberOf(place, key);
    if (required.includes(key) || isPresent(making, inner)) made.set(key, make(making, property as JSONSchema, inner));
  }
  const isMap = made.size === 0 && typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0;
  if (isMap && place.depth < DEEPEST) {
    const key = textFor("", making.random);
    made.set(
      key,
      make(making, additionalProperties as JSONSchema, { ...place, pointer: `${place.pointer}/${key}`, depth: place.depth + 1 }),
    );
  }
  return Object.fromEntries(made);
}

function isPresent({ pins, random, fullness }: Making, { pointer, depth }: Place): boolean {
  const pin = pins.get(pointer);
  if (pin) return pin.is !== "nothing";
  return leadsToPin(pins, pointer) || (depth <= DEEPEST && random.isLucky(fullness));
}

function makeList(making: Making, { items = {}, minItems = 0, maxItems = Infinity }: JSONSchema, place: Place): unknown[] {
  const pin = making.pins.get(place.pointer);
  const wanted = place.depth < DEEPEST ? making.random.whole(1, place.depth < 3 ? 3 : 2) : 0;
  const length = pinnedLength(pin, minItems) ?? Math.min(Math.max(wanted, minItems), maxItems);
  return Array.from({ length }, (_, at) =>
    make(making, items as JSONSchema, { pointer: `${place.pointer}/${at}`, name: place.name, depth: place.depth + 1 }),
  );
}

function pinnedLength(pin: Pin | undefined, minItems: number): number | undefined {
  if (pin?.is === "list") return pin.length;
  if (pin?.is === "nothing") return minItems;
  // A cursor that is a list holds the sort values of the last item: two of them, mostly.
  return pin?.is === "given" ? Math.max(minItems, 2) : undefined;
}
