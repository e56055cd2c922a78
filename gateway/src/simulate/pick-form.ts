import { DEEPEST, type Making, memberOf, type Place } from "./making.js";
import { kindOf, leadsToPin, type Pin, type Pins, wantsNothing } from "./pins.js";
import type { JSONSchema } from "./result-schema.js";

/** One form of a union: the one that has a place for what is pinned, else any. */
export function pickBranch({ schema, random, pins, fullness }: Making, branches: readonly JSONSchema[], place: Place): JSONSchema {
  const isNull = (branch: JSONSchema): boolean => schema.resolve(branch).type === "null";
  const [nothing] = branches.filter(isNull);
  const [first, ...others] = branches.filter((branch) => !isNull(branch));
  const isNothing = wantsNothing(pins, place.pointer) ?? (place.depth > DEEPEST || !random.isLucky(fullness));
  if (!first || (nothing && isNothing)) return nothing ?? {};
  const pinned = [first, ...others].find((branch) => holdsPin(schema.resolve(branch), place, pins));
  return pinned ?? random.pick([first, ...others]);
}

/** Whether a branch has the type of what is pinned here, or a place for what is pinned below. */
function holdsPin({ type, properties = {} }: JSONSchema, place: Place, pins: Pins): boolean {
  const kind = kindOf(pins.get(place.pointer));
  if (kind !== undefined) return [type].flat().includes(kind);
  return Object.keys(properties).some((key) => {
    const { pointer } = memberOf(place, key);
    return pins.has(pointer) || leadsToPin(pins, pointer);
  });
}

/** One of several types. */
export function pickKind({ random, pins, fullness }: Making, kinds: readonly string[], place: Place): string {
  const isNothing = wantsNothing(pins, place.pointer) ?? (place.depth > DEEPEST || !random.isLucky(fullness));
  if (kinds.includes("null") && isNothing) return "null";
  const [first = "null", ...others] = kinds.filter((kind) => kind !== "null");
  const wanted = kindOf(pins.get(place.pointer));
  return [first, ...others].find((kind) => kind === wanted) ?? random.pick([first, ...others]);
}

/** One of the values that there are. */
export function pickFitting({ random }: Making, values: readonly unknown[], pin: Pin | undefined): unknown {
  if (pin?.is === "value" && values.includes(pin.value)) return pin.value;
  return values.length === 0 ? null : random.pick(values as [unknown, ...unknown[]]);
}
