import type { z } from "zod";
import { NOTHING, TYPES } from "../phrases.js";
import { words } from "./expected.js";
import type { Finding } from "./finding.js";
import type { Place } from "./place.js";

/** Another type than expected. */
export function typeFinding({ expected }: Pick<z.core.$ZodIssueInvalidType, "expected">, at: Place): Finding {
  const code = expected === "never" ? "not_allowed" : "type";
  return { at, code, expected: words(wordsOf(expected === "number" && at.isOfIntegers ? "int" : expected)), isMisfit: true };
}

const wordsOf = (type: string): string => WORDS.get(type) ?? `a value of type ${type}`;

/** By zod's names. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["string", TYPES.string],
  ["number", TYPES.number],
  ["int", TYPES.integer],
  ["boolean", TYPES.boolean],
  ["bigint", "a bigint"],
  ["symbol", "a symbol"],
  ["null", TYPES.null],
  ["undefined", "undefined"],
  ["void", "undefined"],
  ["nan", "NaN"],
  ["never", NOTHING],
  ["nonoptional", "a value"],
  ["array", TYPES.array],
  ["tuple", TYPES.array],
  ["object", TYPES.object],
  ["record", TYPES.object],
  ["date", "a date"],
  ["map", "a map"],
  ["set", "a set"],
  ["file", "a file"],
  ["function", "a function"],
]);
