import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, SpecSource } from "./source.js";

const HINT = "write it in plain words, with quotes where you would use backticks";

const MARKUP: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\*\//, "*/ ends the comment that it is printed into"],
  [/`/, "a backtick starts code in Markdown and a template in TypeScript"],
  [/\$\{/, "${ starts an expression in a template"],
];

/** What does not show, or turns the reading direction. Texts may have line breaks, names may not. */
const IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u;
const IN_NAME = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u;

/** Texts and names go into comments, Markdown and approval cards: they are plain, or they are findings. Values are escaped. */
export function checkText(source: SpecSource, value: unknown): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(value, [], "mapping", (text, path, kind) => {
    const controls = [kind === "text" ? IN_TEXT : IN_NAME, `${codePoint(text)} is a control character`] as const;
    for (const [pattern, what] of kind === "text" ? [...MARKUP, controls] : [controls]) {
      if (!pattern.test(text)) continue;
      const message = `this ${kind === "text" ? "text" : "name"} is not plain: ${what}`;
      if (kind === "key") found.push(source.diagnostic("ARX111", path, message, { at: "key" }));
      else found.push(source.diagnosticIn("ARX111", path, pattern, message, kind === "text" ? HINT : undefined));
    }
  });
  return found;
}

function codePoint(text: string): string {
  const found = IN_TEXT.exec(text)?.[0] ?? IN_NAME.exec(text)?.[0] ?? "";
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const TEXTS = new Set(["summary", "description", "name", "category", "title", "deprecated", "reason"]);

/** Keys under these are names, not keywords: a property called `description` is no text. */
const NAME_MAPS = new Set(["properties", "params", "defs", "operations", "servers", "variables", "headers", "query", "fields"]);

/** What is printed with escapes only, and ids, whose characters are looked at where their form is. */
const VALUES = new Set(["const", "enum", "default", "examples", "fixed", "literal", "equals", "pattern", "graphql", "aliases"]);

/** Their keys are ASCII, which is checked where they become names. */
const HAVE_RULES = new Set(["operations", "defs"]);

type Visit = (text: string, path: Path, kind: "text" | "name" | "key") => void;

function walk(value: unknown, path: Path, kind: "mapping" | "names", visit: Visit): void {
  if (typeof value === "string") {
    visit(value, path, kind === "mapping" && TEXTS.has(String(path.at(-1))) ? "text" : "name");
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], "mapping", visit);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (path.length !== 1 || !HAVE_RULES.has(String(path[0]))) visit(key, here, "key");
      if (kind === "mapping" && VALUES.has(key)) continue;
      walk(item, here, kind === "mapping" && NAME_MAPS.has(key) ? "names" : "mapping", visit);
    }
  }
}
