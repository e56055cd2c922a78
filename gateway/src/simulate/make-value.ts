import { SHAPES, textFor } from "./made-up-text.js";
import type { Random } from "./random.js";
import type { JSONSchema, ResultSchema } from "./result-schema.js";

/** What the value at a place has to be, whatever chance says. */
export type Pin =
  /** A list of so many. */
  | { readonly is: "list"; readonly length: number }
  | { readonly is: "value"; readonly value: string | number | boolean }
  /** Something, and neither null nor empty: of this type, where the schema has it. */
  | { readonly is: "given"; readonly as: "string" | "number" }
  /** Nothing, as far as the schema has that: left out, null, or empty. */
  | { readonly is: "nothing" };

/** What values are made from. */
export interface Making {
  readonly schema: ResultSchema;
  readonly random: Random;
  /** By JSON pointer. */
  readonly pins: ReadonlyMap<string, Pin>;
  /** Given back where a property has the name: a vendor names what it was asked for. */
  readonly echoed: ReadonlyMap<string, unknown>;
  /** How likely it is that something is there that need not be, up to 1. */
  readonly fullness: number;
}

/** Where a value stands. */
interface Place {
  readonly pointer: string;
  /** Of the property, or of the list that it is in. */
  readonly name: string;
  readonly depth: number;
}

/** Deeper there is only what is required. */
const DEEPEST = 5;

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
    const inner = { pointer: `${place.pointer}/${escapeKey(key)}`, name: key, depth: place.depth + 1 };
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

function makeNumber({ minimum = 0, maximum = Infinity }: JSONSchema, random: Random, pin: Pin | undefined): number {
  if (pin?.is === "nothing") return minimum;
  return random.whole(Math.max(minimum, 1), Math.min(maximum, Math.max(minimum, 1) + 99));
}

function makeText(
  { pattern, minLength = 0, maxLength = Infinity }: JSONSchema,
  name: string,
  random: Random,
  pin: Pin | undefined,
): string {
  if (pin?.is === "nothing" && minLength === 0 && pattern === undefined) return "";
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(text));
  for (const shape of [() => textFor(name, random), ...SHAPES]) {
    const text = shape(random);
    if (fits(text)) return text;
    const cut = text.padEnd(minLength, "x").slice(0, maxLength);
    if (fits(cut)) return cut;
  }
  return "";
}

function pickBranch({ schema, random, pins, fullness }: Making, branches: readonly JSONSchema[], place: Place): JSONSchema {
  const isNull = (branch: JSONSchema): boolean => schema.resolve(branch).type === "null";
  const [nothing] = branches.filter(isNull);
  const [first, ...others] = branches.filter((branch) => !isNull(branch));
  const isNothing = wantsNothing(pins, place) ?? (place.depth > DEEPEST || !random.isLucky(fullness));
  if (!first || (nothing && isNothing)) return nothing ?? {};
  const pinned = [first, ...others].find((branch) => holdsPin(schema.resolve(branch), place, pins));
  return pinned ?? random.pick([first, ...others]);
}

/** Whether a branch has the type of what is pinned here, or a place for what is pinned below. */
function holdsPin({ type, properties = {} }: JSONSchema, { pointer }: Place, pins: Making["pins"]): boolean {
  const kind = kindOf(pins.get(pointer));
  if (kind !== undefined) return [type].flat().includes(kind);
  return Object.keys(properties).some((key) => {
    const inner = `${pointer}/${escapeKey(key)}`;
    return pins.has(inner) || leadsToPin(pins, inner);
  });
}

/** The type that a pin asks for. */
function kindOf(pin: Pin | undefined): "string" | "number" | "boolean" | undefined {
  if (pin?.is === "given") return pin.as;
  return pin?.is === "value" ? (typeof pin.value as "string" | "number" | "boolean") : undefined;
}

function pickKind({ random, pins, fullness }: Making, kinds: readonly string[], place: Place): string {
  const isNothing = wantsNothing(pins, place) ?? (place.depth > DEEPEST || !random.isLucky(fullness));
  if (kinds.includes("null") && isNothing) return "null";
  const [first = "null", ...others] = kinds.filter((kind) => kind !== "null");
  const wanted = kindOf(pins.get(place.pointer));
  return [first, ...others].find((kind) => kind === wanted) ?? random.pick([first, ...others]);
}

/** Undefined where nothing is pinned: chance decides. */
function wantsNothing(pins: Making["pins"], { pointer }: Place): boolean | undefined {
  const pin = pins.get(pointer);
  if (pin) return pin.is === "nothing";
  return leadsToPin(pins, pointer) ? false : undefined;
}

function pickFitting({ random }: Making, values: readonly unknown[], pin: Pin | undefined): unknown {
  if (pin?.is === "value" && values.includes(pin.value)) return pin.value;
  return values.length === 0 ? null : random.pick(values as [unknown, ...unknown[]]);
}

function leadsToPin(pins: Making["pins"], pointer: string): boolean {
  for (const pinned of pins.keys()) if (pinned.startsWith(`${pointer}/`)) return true;
  return false;
}

/** The value as a type has it; undefined where it has no such value. */
function ofType(type: JSONSchema["type"], value: string | number | boolean): string | number | boolean | undefined {
  if (type === "string") return String(value);
  if (type === undefined) return value;
  return type === typeof value || (type === "integer" && Number.isInteger(value)) ? value : undefined;
}

function accepts(
  { type, pattern, minLength = 0, maxLength = Infinity, minimum = -Infinity, maximum = Infinity }: JSONSchema,
  value: unknown,
): boolean {
  if (typeof value === "string")
    return (
      type === "string" &&
      value.length >= minLength &&
      value.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern, "u").test(value))
    );
  if (typeof value === "number")
    return (type === "number" || (type === "integer" && Number.isInteger(value))) && value >= minimum && value <= maximum;
  return typeof value === "boolean" && type === "boolean";
}

const escapeKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
