import type { z } from "zod";
import { isOfIntegers } from "./integer.js";

/** A longer pointer would make an answer as long as the caller likes: a hundred times a key of a megabyte. */
const LONGEST_POINTER = 1000;

/** What is known of the whole value. */
interface Whole {
  /** Its properties that are never echoed. */
  readonly sensitive?: ReadonlySet<string>;
  /** What refused it. */
  readonly schema?: z.core.$ZodType | undefined;
}

/** A place in the value that was refused. */
export class Place {
  private constructor(
    /** The keys and indexes from the whole value to here. */
    readonly path: readonly PropertyKey[],
    readonly value: unknown,
    /** `missing`: an object without this key; `beyond`: zod looked into something that has no parts, and this is that. */
    readonly state: "present" | "missing" | "beyond",
    private readonly whole: Whole,
  ) {}

  static whole(value: unknown, whole: Whole = {}): Place {
    return new Place([], value, "present", whole);
  }

  /** A place in here; where the path leads out of the value, the first on it that is missing. */
  below(path: readonly PropertyKey[]): Place {
    let { value, state }: Pick<Place, "value" | "state"> = this;
    let depth = 0;
    while (depth < path.length && state === "present") {
      const part = partOf(value, path[depth] as PropertyKey);
      if (part === undefined) {
        state = "beyond";
      } else {
        ({ value, state } = part);
        depth++;
      }
    }
    return new Place([...this.path, ...path.slice(0, depth)], value, state, this.whole);
  }

  /** How far this is below another place. */
  depthBelow(other: Place): number {
    return this.path.length - other.path.length;
  }

  /** Nothing of the value may be told. */
  get isHidden(): boolean {
    return this.path.length > 0 && this.whole.sensitive?.has(String(this.path[0])) === true;
  }

  /** A number here is to be a whole one. */
  get isOfIntegers(): boolean {
    return this.whole.schema !== undefined && isOfIntegers(this.whole.schema, this.path);
  }

  /** The part of the path that may be told. */
  get shown(): readonly PropertyKey[] {
    if (this.isHidden) return this.path.slice(0, 1);
    let length = 0;
    for (const [depth, key] of this.path.entries()) {
      length += String(key).length + 1;
      if (length > LONGEST_POINTER) return this.path.slice(0, depth);
    }
    return this.path;
  }

  /** Only a place around this one may be told. */
  get isCut(): boolean {
    return this.shown.length < this.path.length;
  }
}

type Part = Pick<Place, "value" | "state">;

const MISSING: Part = { value: undefined, state: "missing" };

/** What a key leads to; nothing where there are no keys. What every object inherits (toString) is not there. */
export function partOf(value: unknown, key: PropertyKey): Part | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) && typeof key !== "number") return undefined;
  if (value instanceof Map) return value.has(key) ? { value: value.get(key), state: "present" } : MISSING;
  return Object.hasOwn(value, key) ? { value: (value as Record<PropertyKey, unknown>)[key], state: "present" } : MISSING;
}

export function isSame(path: readonly PropertyKey[], other: readonly PropertyKey[] | undefined): boolean {
  return path.length === other?.length && path.every((key, index) => key === other[index]);
}
