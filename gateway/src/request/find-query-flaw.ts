import type { ParameterInfo } from "@agentvault/runtime/server";
import type { Flaw } from "./mistake.js";

/** What separates the items of a list that stands behind one name. */
export const DELIMITERS = { form: ",", deepObject: ",", spaceDelimited: " ", pipeDelimited: "|" } as const;

export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Whether the items of a list share one name; lists with spaces or pipes always do. */
export const isJoined = ({ style = "form", explode = true }: ParameterInfo): boolean => !explode || /Delimited$/.test(style);

/**
 * Why a value cannot stand in a query or a form such that the vendor reads just this value: an item with the separator in it would be two,
 * an empty list would be no filter at all, and the keys of an object could be the names of other parameters.
 */
export function findQueryFlaw(value: unknown, parameter: ParameterInfo): Flaw | undefined {
  if (parameter.style === "deepObject") return deepFlaw(value, 0);
  if (!Array.isArray(value)) return scalarFlaw(value);
  if (value.length === 0) return { code: "too_small", message: "must have an item, or be left out" };
  const delimiter = isJoined(parameter) ? DELIMITERS[parameter.style ?? "form"] : undefined;
  for (const item of value) {
    const flaw = scalarFlaw(item);
    if (flaw) return flaw;
    if (delimiter && `${item}`.includes(delimiter))
      return { code: "format", message: `must not have "${delimiter}" in an item: it separates them` };
  }
  return undefined;
}

function scalarFlaw(value: unknown): Flaw | undefined {
  if (!isScalar(value)) return { code: "type", message: "cannot be sent but as a text, a number, a boolean, or a list of these" };
  // A surrogate that is alone has no bytes: the vendor would read another character.
  return /\p{Cs}/u.test(`${value}`) ? { code: "format", message: "must not have half of a character" } : undefined;
}

/** Levels of an object in a query. */
const DEEPEST = 5;

function deepFlaw(value: unknown, level: number): Flaw | undefined {
  if (isScalar(value)) return scalarFlaw(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? { code: "too_small", message: "must have an item, or be left out" } : firstFlaw(value, scalarFlaw);
  }
  if (typeof value !== "object" || value === null || level === DEEPEST) return { code: "type", message: "cannot be sent in a query" };
  const entries = Object.entries(value);
  if (entries.length === 0) return { code: "too_small", message: "must have a property, or be left out" };
  const isOdd = entries.some(([key]) => key === "" || /[[\]]|\p{Cs}/u.test(key));
  if (isOdd) return { code: "format", message: "must not have brackets in the name of a property" };
  return firstFlaw(Object.values(value), (item) => deepFlaw(item, level + 1));
}

function firstFlaw(values: readonly unknown[], find: (value: unknown) => Flaw | undefined): Flaw | undefined {
  for (const value of values) {
    const flaw = find(value);
    if (flaw) return flaw;
  }
  return undefined;
}
