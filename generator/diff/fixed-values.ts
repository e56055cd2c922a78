import type { Path } from "../spec/source.js";
import { type Found, judge, place, values } from "./change.js";

type Fixed = Readonly<Record<string, string | number | boolean>>;
type Key = "headers" | "query" | "fields";
type Holder = { readonly [K in Key]?: Fixed | undefined };

const NAMES = { headers: "header", query: "query value", fields: "field" } as const;

/** Fixed values can be all that tells one action of a vendor from another. */
export const fixedValues = (before: Holder, after: Holder, keys: readonly Key[], path: Path): Found[] =>
  keys.flatMap((key) => compare(key, before[key] ?? {}, after[key] ?? {}, [...path, key]));

function compare(key: Key, before: Fixed, after: Fixed, path: Path): Found[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const [was, is] = [before[name], after[name]];
      const what = `the fixed ${NAMES[key]} ${name}`;
      const message = was === undefined ? `${what} is new` : is === undefined ? `${what} is gone` : `${what} was ${was}, and is ${is}`;
      const side = is === undefined ? "before" : "after";
      return {
        rule: "fixed-value-changed",
        ...judge("risky", "escalation"),
        place: place([...path, name], side),
        ...values(was, is),
        message,
      };
    });
}
