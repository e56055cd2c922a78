import type { Json } from "../../spec/json-schema.js";
import { blockScalarText, scalarText } from "./scalar.js";

/** What fits on a line of this width stands within brackets. */
const WIDTH = 120;

type Container = readonly Json[] | { readonly [key: string]: Json };

const isContainer = (value: Json): value is Container => typeof value === "object" && value !== null;

/** `key: value` at an indentation: on one line where it fits, else one line an entry. */
export function entryText(key: string, value: Json, indent: number): string {
  const head = `${" ".repeat(indent)}${scalarText(key)}:`;
  return `${head}${behind(value, head.length, indent)}`;
}

/** A value behind a colon or a dash, with the space or the line break before it. */
function behind(value: Json, column: number, indent: number): string {
  if (!isContainer(value)) return ` ${blockScalarText(value)}\n`;
  const line = flowText(value, WIDTH - column - 1);
  return line === undefined ? `\n${blockText(value, indent + 2)}` : ` ${line}\n`;
}

function blockText(value: Container, indent: number): string {
  if (Array.isArray(value)) return value.map((item: Json) => itemText(item, indent)).join("");
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => entryText(key, child, indent))
    .join("");
}

/** The first entry of a mapping stands behind the dash. */
function itemText(item: Json, indent: number): string {
  const dash = `${" ".repeat(indent)}-`;
  if (!isContainer(item)) return `${dash} ${blockScalarText(item)}\n`;
  const line = flowText(item, WIDTH - dash.length - 1);
  return line === undefined ? `${dash}${blockText(item, indent + 2).slice(indent + 1)}` : `${dash} ${line}\n`;
}

/** A value within brackets, if it has room; whatever follows the first overflow is not even tried. */
function flowText(value: Json, room: number): string | undefined {
  if (!isContainer(value)) {
    const text = scalarText(value);
    return text.length <= room ? text : undefined;
  }
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let left = room - (isList ? 2 : 4);
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const name = isList ? "" : `${scalarText(key)}: `;
    const text: string | undefined = flowText(child as Json, left - name.length);
    if (text === undefined) return undefined;
    parts.push(name + text);
    left -= name.length + text.length + 2;
    if (left < -2) return undefined;
  }
  if (parts.length === 0) return isList ? "[]" : "{}";
  return isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
}
