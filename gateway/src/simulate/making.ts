import type { Pins } from "./pins.js";
import type { Random } from "./random.js";
import type { ResultSchema } from "./result-schema.js";

/** What values are made from. */
export interface Making {
  readonly schema: ResultSchema;
  readonly random: Random;
  readonly pins: Pins;
  /** Given back where a property has the name: a vendor names what it was asked for. */
  readonly echoed: ReadonlyMap<string, unknown>;
  /** How likely it is that something is there that need not be, up to 1. */
  readonly fullness: number;
}

/** Where a value stands. */
export interface Place {
  readonly pointer: string;
  /** Of the property, or of the list that it is in. */
  readonly name: string;
  readonly depth: number;
}

/** Deeper there is only what is required. */
export const DEEPEST = 5;

/** The place of a member. */
export const memberOf = ({ pointer, depth }: Place, key: string): Place => ({
  pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  name: key,
  depth: depth + 1,
});
