import type { Json } from "../spec/json-schema.js";

/** What fits on one line is kept on one line. */
const WIDTH = 100;
const DOC_WIDTH = 110;

export const spaces = (count: number): string => " ".repeat(count);

/** Whether a text, set at this indentation, stays on one line. */
export const fits = (text: string, indent: number): boolean => !text.includes("\n") && indent + text.length <= WIDTH;

/** Controls, marks that turn the reading direction, and what else does not show: nobody could review them in a string. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const unicodeEscape = (text: string): string =>
  [...Array(text.length).keys()].map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

export const isPrintable = (text: string): boolean => text.search(INVISIBLE) < 0;

/** A text as a string literal. */
export const quote = (text: string): string => JSON.stringify(text).replace(INVISIBLE, unicodeEscape);

/** A pattern as a regex literal with the `u` flag. */
export const regexLiteral = (pattern: string): string => `/${new RegExp(pattern, "u").source.replace(INVISIBLE, unicodeEscape)}/u`;

/** A property's name, in quotes only where it needs them. In brackets, `__proto__` is a property and not the prototype. */
export const propertyKey = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);

/** Any JSON value as an expression on one line. */
export function valueText(value: Json): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => valueText(item)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${valueText(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A list between brackets: on one line where it fits (and is no longer than `most`), else one item per line. */
export function list(open: string, items: readonly string[], close: string, indent: number, most = Infinity): string {
  const gap = open.endsWith("{") && items.length > 0 ? " " : "";
  const line = `${open}${gap}${items.join(", ")}${gap}${close}`;
  if (items.length <= most && fits(line, indent)) return line;
  return [open, ...items.map((item) => `${spaces(indent + 2)}${item},`), `${spaces(indent)}${close}`].join("\n");
}

/** A type behind what introduces it, such as `name:`; one that starts with a line break leaves no space behind. */
export const after = (introduction: string, type: string): string => `${introduction}${type.startsWith("\n") ? "" : " "}${type}`;

/** A doc comment, ended by a line break: one line where all fits, else a block with one tag per line. Empty where nothing is said. */
export function docComment(text: readonly string[], tags: readonly string[], indent: number): string {
  const prose = text.flatMap((part) => part.split("\n")).map(proseText);
  const marks = tags.map(commentText);
  const pad = spaces(indent);
  const line = [...prose, ...marks].join(" ");
  if (line === "") return "";
  if (!prose.includes("") && indent + line.length + 7 <= DOC_WIDTH) return `${pad}/** ${line} */\n`;
  const lines = [...prose.flatMap((part) => wrap(part, DOC_WIDTH - indent - 3)), ...marks];
  return `${pad}/**\n${lines.map((part) => `${pad} *${part === "" ? "" : ` ${part}`}\n`).join("")}${pad} */\n`;
}

/** Prose that has a word such as `@here` is no tag. */
const proseText = (text: string): string => commentText(text.trim().replace(/(^|\s)@/g, "$1\\@"));

const commentText = (text: string): string => text.replaceAll("*/", "*\\/").replace(INVISIBLE, unicodeEscape);

function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line === "") lines[last] = word;
    else if (line.length + 1 + word.length <= width) lines[last] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
