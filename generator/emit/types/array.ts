import type { SchemaObject } from "../../spec/json-schema.js";
import { list, spaces } from "../text.js";
import type { Emitter } from "./index.js";
import { absorb } from "./union.js";

/** A list, or a tuple where the places are described one by one. */
export function arrayText(schema: SchemaObject, emit: Emitter, indent: number): string {
  if (schema.prefixItems !== undefined) {
    const items = schema.prefixItems.map((item) => grouped(emit.text(item, indent + 2), indent + 2));
    return list("[", items, "]", indent);
  }
  const items = schema.items ?? true;
  const [only, ...more] = absorb(emit.members(items, indent));
  if (more.length === 0) return `${only}[]`;
  const text = emit.text(items, indent);
  return `${text.startsWith("\n") ? grouped(text, indent) : `(${text})`}[]`;
}

/** A union over several lines, in parentheses. */
const grouped = (text: string, indent: number): string => (text.startsWith("\n") ? `(${text}\n${spaces(indent)})` : text);
