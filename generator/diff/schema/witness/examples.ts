import type { Json, Schema, SchemaObject } from "../../../spec/json-schema.js";
import { asObject, type Library } from "../library.js";
import { propertyOf } from "../meet.js";
import { itemAt, type ListShape, type NumberShape, type ObjectShape, type Shape, type TextShape } from "../shape.js";
import { formatted, ODD_TEXTS, ofLength, textsLike } from "../text/texts.js";

/** As many values of a schema are kept. */
const MOST = 8;
/** More schemas are not looked at for one question. */
const MOST_STEPS = 3_000;
/** Longer lists are not made, */
export const LONGEST_LIST = 10_000;
/** nor values with more parts in all. */
const MOST_PARTS = 12_000;

/** Values that a schema accepts, the plainest first; none where none is found. */
export class Examples {
  readonly #known = new Map<SchemaObject, readonly Json[]>();
  readonly #sizes = new Map<unknown, number>();
  readonly #open = new Set<SchemaObject>();

  /** Schemas looked at for one question, and how often one was left out. */
  #steps = 0;
  #cut = 0;

  constructor(private readonly library: Library) {}

  of(schema: Schema): readonly Json[] {
    const key = asObject(schema);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // On the way back to itself a value would not end.
    if (this.#open.size === 0) this.#steps = 0;
    if (this.#open.has(key) || this.#steps === MOST_STEPS) {
      this.#cut += 1;
      return [];
    }
    this.#steps += 1;
    const cut = this.#cut;
    this.#open.add(key);
    const shapes = this.library.shapes(key);
    const each = Math.max(2, Math.ceil(MOST / Math.max(1, shapes.length)));
    const found: Json[] = [];
    for (const shape of shapes) {
      if (found.length >= MOST) break;
      found.push(
        ...this.#valuesOf(shape)
          .filter((value) => this.library.accepts(schema, value))
          .slice(0, each),
      );
    }
    this.#open.delete(key);
    // Where the search was cut short below, there may be values after all.
    if (found.length > 0 || this.#cut === cut) this.#known.set(key, found);
    return found;
  }

  #valuesOf(shape: Shape): readonly Json[] {
    switch (shape.kind) {
      case "constant":
        return [shape.value];
      case "number":
        return numbersOf(shape);
      case "text":
        return textsOf(shape);
      case "list":
        return lengthsOf(shape)
          .map((length) => this.list(shape, length))
          .filter((list) => list !== undefined);
      case "object":
        return [this.object(shape, new Map()), this.object(shape, new Map(), true)].filter((object) => object !== undefined);
    }
  }

  /** A list of so many items, some of them given. */
  list(shape: ListShape, length: number, given: ReadonlyMap<number, Json> = new Map()): readonly Json[] | undefined {
    if (length > LONGEST_LIST) return undefined;
    const wanted = this.#contained(shape, length, given);
    const taken = new Set([...given.values()].map((value) => JSON.stringify(value)));
    const items: Json[] = [];
    for (let index = 0; index < length; index += 1) {
      const item = given.has(index) ? given.get(index) : this.#filler(shape, index, wanted.get(index), taken);
      if (item === undefined) return undefined;
      taken.add(JSON.stringify(item));
      items.push(item);
    }
    return this.#isSmall(items) ? items : undefined;
  }

  /** Which items are to be such as the list has to contain. */
  #contained({ contains }: ListShape, length: number, given: ReadonlyMap<number, Json>): ReadonlyMap<number, Schema> {
    const free = Array.from({ length }, (_, index) => index).filter((index) => !given.has(index));
    const wanted = contains.flatMap(({ schema, min }) => Array.from({ length: Math.min(min, length) }, () => schema));
    return new Map(wanted.flatMap((schema) => free.splice(-1).map((index) => [index, schema] as const)));
  }

  #filler(shape: ListShape, index: number, wanted: Schema = true, taken: ReadonlySet<string>): Json | undefined {
    const fillers = this.of(this.library.both(itemAt(shape, index), wanted));
    return shape.isUnique ? fillers.find((value) => !taken.has(JSON.stringify(value))) : fillers[0];
  }

  /** An object with these properties (`undefined`: without), and no more than it needs; or with all that it can have. */
  object(shape: ObjectShape, given: ReadonlyMap<string, Json | undefined>, isFull = false): Json | undefined {
    const built = new Map<string, Json>();
    const add = (name: string): boolean => {
      if (built.has(name)) return true;
      const value = given.has(name) ? given.get(name) : this.of(propertyOf(shape, name, this.library))[0];
      if (value === undefined) return false;
      built.set(name, value);
      return shape.dependent.every(([on, other]) => on !== name || add(other));
    };
    const wanted = [...shape.required, ...[...given].flatMap(([name, value]) => (value === undefined ? [] : [name]))];
    if (!wanted.every(add)) return undefined;
    const optional = [...shape.properties.keys(), ...FURTHER];
    for (const name of isFull ? shape.properties.keys() : []) add(name);
    for (const name of optional) {
      if (built.size >= shape.min) break;
      add(name);
    }
    const object = Object.fromEntries(built);
    return this.#isSmall(object) ? object : undefined;
  }

  /** Parts are shared: a value of a few shared schemas can have more parts than a machine has room for. */
  #isSmall(value: object): boolean {
    const parts = Object.values(value).reduce<number>((sum, part) => sum + this.partsOf(part), 1);
    this.#sizes.set(value, parts);
    return parts <= MOST_PARTS;
  }

  partsOf(value: unknown): number {
    return this.#sizes.get(value) ?? 1;
  }
}

/** The shortest lengths, and what is as long as what has to be contained. */
const lengthsOf = ({ min, contains }: ListShape): readonly number[] => [
  ...new Set([
    min,
    min + 1,
    Math.max(
      min,
      contains.reduce((sum, wanted) => sum + wanted.min, 0),
    ),
  ]),
];

/** Names that hardly any schema has. */
export const FURTHER: readonly string[] = Array.from({ length: 300 }, (_, index) => `further${index}`);

function numbersOf({ low, high, multiples }: NumberShape): number[] {
  const near = [0, 1, low, low + 1, low + 0.5, high, high - 1, high - 0.5, (low + high) / 2, -1, 0.5].filter(Number.isFinite);
  return [...near, ...near.flatMap((number) => multiples.map((divisor) => Math.ceil(number / divisor) * divisor)), ...multiples];
}

function textsOf({ min, max, patterns, formats }: TextShape): string[] {
  const lengths = [min, max].filter((length) => length <= LONGEST_LIST);
  const like = patterns.flatMap((pattern) => textsLike(pattern, lengths));
  const plain = [Math.max(1, min), min, max].flatMap(ofLength);
  return [...like, ...formats.flatMap((format) => formatted(format) ?? []), ...plain, ...ODD_TEXTS];
}
