import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, SpecSource } from "./source.js";

const TEXT_KEYS = new Set(["summary", "description", "name", "category", "title", "deprecated", "reason"]);

const FORBIDDEN: readonly { pattern: RegExp; what: (found: string) => string }[] = [
  { pattern: /\*\//, what: () => "*/ ends the comment that it is printed into" },
  { pattern: /`/, what: () => "a backtick starts code in Markdown and a template in TypeScript" },
  { pattern: /\$\{/, what: () => "${ starts an expression in a template" },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u,
    what: (found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} is a control character`,
  },
];

/** Texts go into comments, Markdown and approval cards: they are plain, or they are findings. */
export function checkText(source: SpecSource, value: unknown): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(value, [], "mapping", (text, path) => {
    for (const { pattern, what } of FORBIDDEN) {
      const match = pattern.exec(text)?.[0];
      if (match === undefined) continue;
      const hint = "write it in plain words, with quotes where you would use backticks";
      found.push(source.diagnosticIn("ARX111", path, pattern, `this text is not plain: ${what(match)}`, hint));
    }
  });
  return found;
}

/** Keys under `properties`, `params` and the like are names, not keywords: a property called `description` is no text. */
const NAME_MAPS = new Set(["properties", "params", "defs", "operations", "servers", "variables", "headers", "query"]);
const VALUES = new Set(["const", "enum", "default", "examples", "fixed", "literal"]);

function walk(value: unknown, path: Path, kind: "mapping" | "names", visit: (text: string, path: Path) => void): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], "mapping", visit);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (kind === "mapping" && VALUES.has(key)) continue;
      if (kind === "mapping" && TEXT_KEYS.has(key) && typeof item === "string") visit(item, here);
      walk(item, here, kind === "mapping" && NAME_MAPS.has(key) ? "names" : "mapping", visit);
    }
  }
}
