import type { Flaw } from "./mistake.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u;
// Some servers decode before they split, and some decode twice: dots between encoded slashes would lead elsewhere.
const DOTS = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\;]|%2f|%5c)/i;

/** Why a value cannot stand in a path: empty, or with dots it would name the resource above. */
export function findSegmentFlaw(value: string): Flaw | undefined {
  if (value === "") return { code: "too_small", message: "must not be empty: it is part of a path" };
  if (CONTROL.test(value)) return { code: "format", message: "must not have control characters: it is part of a path" };
  if (DOTS.test(value)) return { code: "format", message: "must not have the segments . or ..: it is part of a path" };
  return undefined;
}
