/*
 * What was expected of a value, as it follows "expected": in the same words, whoever finds that it is not so.
 */

type Count = number | bigint;

/** 1 item, 2 items, 1 property, 2 properties. */
export const counted = (count: Count, noun: string): string => `${count} ${Number(count) === 1 ? noun : `${noun}s`.replace(/ys$/u, "ies")}`;

export const atLeast = (count: Count, noun: string): string => `at least ${counted(count, noun)}`;
export const atMost = (count: Count, noun: string): string => `at most ${counted(count, noun)}`;
export const exactly = (count: Count, noun: string): string => `exactly ${counted(count, noun)}`;

export const orMore = (bound: Count): string => `${bound} or more`;
export const orLess = (bound: Count): string => `${bound} or less`;
export const moreThan = (bound: Count): string => `more than ${bound}`;
export const lessThan = (bound: Count): string => `less than ${bound}`;
export const multipleOf = (divisor: Count): string => `a multiple of ${divisor}`;

export const matching = (pattern: string): string => `text that matches ${pattern}`;
export const unlikeItem = (other: number): string => `an item unlike item ${other}`;
export const asName = (expected: string): string => `${expected} as its name`;

export const ONE_FORM = "a value of one of its forms";
export const EXACTLY_ONE_FORM = "a value of exactly one of its forms";
export const NOTHING = "nothing";

/** A value of a JSON type. */
export const TYPES = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  array: "an array",
  object: "an object",
  null: "null",
} as const;
