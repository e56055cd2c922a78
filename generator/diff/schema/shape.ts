import type { Json, Schema, SchemaObject } from "../../spec/json-schema.js";

/*
 * A schema is brought into a union of shapes, each of one type, in which every keyword of that type has one place. Two shapes of
 * one type can be compared keyword by keyword.
 */

export interface Constant {
  readonly kind: "constant";
  readonly value: Json;
}

interface Limited {
  /**
   * Schemas that a value has to fit besides, which are not taken apart: `not`, conditions, `oneOf` of forms that may overlap,
   * `unevaluated…`.
   */
  readonly besides: readonly SchemaObject[];
}

/** From `low` to `high`; where open, without the bound itself. */
export interface Range {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

export interface NumberShape extends Limited, Range {
  readonly kind: "number";
  readonly isInteger: boolean;
  readonly multiples: readonly number[];
}

/** How many characters, items or properties. */
interface Counted {
  readonly min: number;
  readonly max: number;
}

export interface TextShape extends Limited, Counted {
  readonly kind: "text";
  readonly patterns: readonly string[];
  /** Those that are checked. */
  readonly formats: readonly string[];
}

export interface Contains extends Counted {
  readonly schema: Schema;
}

export interface ListShape extends Limited, Counted {
  readonly kind: "list";
  readonly prefix: readonly Schema[];
  readonly rest: Schema;
  readonly isUnique: boolean;
  readonly contains: readonly Contains[];
}

export interface ObjectShape extends Limited, Counted {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, Schema>;
  readonly patterns: readonly (readonly [pattern: string, schema: Schema])[];
  /** Of every key that has no name and matches no pattern. */
  readonly rest: Schema;
  readonly required: ReadonlySet<string>;
  readonly names: readonly Schema[];
  /** What the presence of one property asks for. */
  readonly dependent: readonly (readonly [name: string, other: string])[];
}

export type Shape = Constant | NumberShape | TextShape | ListShape | ObjectShape;

export const itemAt = ({ prefix, rest }: ListShape, index: number): Schema => prefix[index] ?? rest;

/** Whether an object has no keys but those that are named. */
export const isClosed = ({ rest, patterns }: ObjectShape): boolean => rest === false && patterns.length === 0;
