import { print } from "./print.js";

/** More alternatives than these are not read. */
const MOST = 20;

/** What would have been right. */
export interface Expected {
  /** Each is enough: "a string", "at least 3 characters". */
  readonly words: readonly string[];
  /** The values of an enum. */
  readonly values?: readonly unknown[];
}

export const words = (...texts: readonly string[]): Expected => ({ words: texts });

/** All that any of these would have been. */
export function either(some: readonly Expected[]): Expected {
  return { words: distinct(some.flatMap((one) => one.words)), values: distinct(some.flatMap((one) => one.values ?? [])) };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** As it follows "expected": `a string, null or one of 1, 2`. */
export function expectedText({ words, values = [] }: Expected): string {
  const named = [...words.slice(0, MOST), ...others(words)];
  const texts = values.length === 0 ? named : [...named, valuesText(values)];
  return texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

function valuesText(values: readonly unknown[]): string {
  if (values.length === 1) return print(values[0]);
  const named = values.slice(0, MOST).map(print).join(", ");
  return `one of ${[named, ...others(values)].join(" or ")}`;
}

const others = (all: readonly unknown[]): readonly string[] => (all.length > MOST ? [`${all.length - MOST} others`] : []);
