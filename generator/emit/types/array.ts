import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { list, spaces } from "../text.js";
import type { Emitter } from "./index.js";
import { absorb } from "./union.js";

/** A list, or a tuple where the places are described one by one. */
export function arrayText(schema: SchemaObject, emit: Emitter, indent: number): string {
  if (schema.prefixItems !== undefined) return tupleText(schema, schema.prefixItems, emit, indent);
  return listText(schema.items ?? true, emit, indent);
}

/** The places that must be there, those that may, and what follows them. */
function tupleText(schema: SchemaObject, prefixItems: readonly Schema[], emit: Emitter, indent: number): string {
  const { minItems = 0, maxItems = Infinity, items = true } = schema;
  const places = prefixItems.slice(0, maxItems).map((item, index) => {
    const text = emit.text(item, indent + 2);
    if (index < minItems) return grouped(text, indent + 2);
    return /^[\w.]+$/.test(text) ? `${text}?` : `(${text.trim()})?`;
  });
  const rest = items === false || maxItems <= prefixItems.length ? [] : [`...${listText(items, emit, indent + 2)}`];
  return list("[", [...places, ...rest], "]", indent);
}

function listText(items: Schema, emit: Emitter, indent: number): string {
  const [only, ...more] = absorb(emit.members(items, indent));
  if (more.length === 0) return `${only}[]`;
  const text = emit.text(items, indent);
  return `${text.startsWith("\n") ? grouped(text, indent) : `(${text})`}[]`;
}

/** A union over several lines, in parentheses. */
const grouped = (text: string, indent: number): string => (text.startsWith("\n") ? `(${text}\n${spaces(indent)})` : text);
