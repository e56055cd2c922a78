import { matches } from "../../../../runtime/src/server/json-schema/string.js";
import type { Json, Schema } from "../../../spec/json-schema.js";
import { propertyOf } from "../meet.js";
import type { ObjectShape, Shape } from "../shape.js";
import { textsLike } from "../text/texts.js";
import { FURTHER } from "./examples.js";
import type { Refuter } from "./refuter.js";

/** Properties that an object is to have or (`undefined`) not to have, so that another shape refuses it. */
type Edit = ReadonlyMap<string, Json | undefined>;

/** As many pairs of edits are tried where several shapes have to refuse one object. */
const MOST_PAIRS = 300;
/** An edit is tried with those against so many further shapes. */
const MOST_OTHERS = 3;

/** Objects with as little and as much as they may have, changed so that the outer shapes refuse them. */
export function* objectCandidates(shape: ObjectShape, outer: readonly Shape[], refuter: Refuter): Iterable<Json> {
  const seen = new Set<string>();
  for (const object of changed(shape, outer, refuter)) {
    const text = JSON.stringify(object);
    if (!seen.has(text)) yield object;
    seen.add(text);
  }
}

function* changed(shape: ObjectShape, outer: readonly Shape[], refuter: Refuter): Iterable<Json> {
  yield* built(shape, new Map(), refuter);
  const edits: Edit[][] = [];
  for (const other of outer) {
    if (other.kind !== "object") continue;
    const some = [...editsAgainst(shape, other, refuter)];
    for (const edit of some) yield* built(shape, edit, refuter);
    edits.push(some);
  }
  const both = edits.flatMap((some, index) =>
    some.flatMap((one) =>
      edits
        .slice(index + 1, index + 1 + MOST_OTHERS)
        .flat()
        .map((other) => [one, other]),
    ),
  );
  for (const [one = [], other = []] of both.slice(0, MOST_PAIRS)) yield* built(shape, new Map([...one, ...other]), refuter);
}

function* built(shape: ObjectShape, edit: Edit, { examples }: Refuter): Iterable<Json> {
  for (const isFull of [false, true]) {
    const object = examples.object(shape, edit, isFull);
    if (object !== undefined) yield object;
  }
}

function* editsAgainst(inner: ObjectShape, outer: ObjectShape, refuter: Refuter): Iterable<Edit> {
  const { inner: library, outer: against } = refuter.prover;
  for (const name of outer.required) if (!inner.required.has(name)) yield new Map([[name, undefined]]);
  for (const name of new Set([...inner.properties.keys(), ...outer.properties.keys(), ...keysLike(inner, outer, refuter)]))
    for (const value of refuter.between(propertyOf(inner, name, library), propertyOf(outer, name, against))) yield new Map([[name, value]]);
  for (const [name, other] of outer.dependent)
    for (const value of refuter.examples.of(propertyOf(inner, name, library)).slice(0, 1))
      yield new Map([
        [name, value],
        [other, undefined],
      ]);
  yield* unlikeNames(inner, outer, refuter);
  yield* ofCount(inner, outer.max + 1, refuter);
  yield* ofCount(inner, outer.min - 1, refuter);
}

/** Keys that have no name in either shape: any, and those that a pattern or what is said of names speaks of. */
function keysLike(inner: ObjectShape, outer: ObjectShape, { examples }: Refuter): string[] {
  const patterns = [...inner.patterns, ...outer.patterns].flatMap(([pattern]) =>
    textsLike(pattern)
      .filter((text) => matches(text, pattern))
      .slice(0, 3),
  );
  return [...FURTHER.slice(0, 1), ...patterns, ...texts(inner.names.flatMap((names) => examples.of(names)))];
}

/** Keys that the outer shape does not allow. */
function* unlikeNames(inner: ObjectShape, outer: ObjectShape, refuter: Refuter): Iterable<Edit> {
  const { inner: library } = refuter.prover;
  const own = inner.names.reduce<Schema>((all, names) => library.both(all, names), NAME);
  for (const name of texts(outer.names.flatMap((names) => refuter.between(own, names))))
    for (const value of refuter.examples.of(propertyOf(inner, name, library)).slice(0, 1)) yield new Map([[name, value]]);
}

const NAME: Schema = { type: "string" };

const texts = (values: readonly Json[]): string[] => values.filter((value) => typeof value === "string");

/** Objects of so many properties. */
function* ofCount(inner: ObjectShape, count: number, refuter: Refuter): Iterable<Edit> {
  if (!Number.isFinite(count) || count < 0 || count > FURTHER.length) return;
  const names = [...inner.required, ...[...inner.properties.keys()].filter((name) => !inner.required.has(name)), ...FURTHER];
  const edit = new Map<string, Json>();
  for (const name of names) {
    if (edit.size >= count) break;
    const [value] = refuter.examples.of(propertyOf(inner, name, refuter.prover.inner));
    if (value !== undefined) edit.set(name, value);
  }
  yield edit;
}
