import type { Json } from "../../../spec/json-schema.js";
import { itemAt, type ListShape, type Shape } from "../shape.js";
import { LONGEST_LIST } from "./examples.js";
import type { Refuter } from "./refuter.js";

/** Lists that are as short or as long as they may be, and those with one item that the outer lists do not take. */
export function* listCandidates(shape: ListShape, outer: readonly Shape[], refuter: Refuter): Iterable<Json> {
  const lists = outer.filter((other) => other.kind === "list");
  const { examples } = refuter;
  const wanted = lists.flatMap(({ contains }) => contains.flatMap(({ min, max }) => [min - 1, min, max + 1]));
  const bounds = [shape.min, shape.max, shape.min + 1, ...lists.flatMap(({ min, max }) => [min - 1, max + 1]), ...wanted];
  const lengths = [...new Set(bounds)].filter((length) => length >= shape.min && length <= Math.min(shape.max, LONGEST_LIST));
  for (const length of lengths) {
    const list = examples.list(shape, length);
    if (list !== undefined) yield list;
  }
  for (const other of lists) {
    const places = Math.max(shape.prefix.length, other.prefix.length) + 1;
    for (let index = 0; index < Math.min(places, shape.max); index += 1)
      for (const item of refuter.between(itemAt(shape, index), itemAt(other, index))) yield* listsWith(item, index, shape, refuter);
    for (const { schema } of other.contains)
      yield* listsOf([...refuter.between(shape.rest, schema), ...examples.of(shape.rest)], shape, lengths, refuter);
  }
  for (const item of examples.of(shape.rest)) yield* listsOf([item], shape, [2, Math.min(shape.min, LONGEST_LIST)], refuter);
}

function* listsWith(item: Json, index: number, shape: ListShape, { examples }: Refuter): Iterable<Json> {
  for (const length of [Math.max(shape.min, index + 1), index + 2]) {
    const list = examples.list(shape, length, new Map([[index, item]]));
    if (list !== undefined) yield list;
  }
}

/** Lists that hold nothing but one of these items after the places of a tuple. */
function* listsOf(items: readonly Json[], shape: ListShape, lengths: readonly number[], { examples }: Refuter): Iterable<Json> {
  for (const item of items)
    for (const length of lengths) {
      const free = Array.from({ length: Math.max(0, length - shape.prefix.length) });
      const given = free.map((_, index) => [index + shape.prefix.length, item] as const);
      const list = examples.list(shape, length, new Map(given));
      if (list !== undefined) yield list;
    }
}
