import type { SchemaObject } from "../../spec/json-schema.js";
import { list } from "../text.js";
import type { Emitter } from "./index.js";

/** A list, or a tuple where the places are described one by one (its length is fixed). */
export function arrayText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const { prefixItems, items, minItems, maxItems, uniqueItems } = schema;
  const unique = uniqueItems === true ? `.check(${emit.helper("unique")}())` : "";
  if (prefixItems !== undefined) {
    const places = prefixItems.map((item) => emit.text(item, indent + 2));
    return `${list("z.tuple([", places, "])", indent)}${unique}`;
  }
  const min = minItems === undefined || minItems === 0 ? "" : `.min(${minItems})`;
  const max = maxItems === undefined ? "" : `.max(${maxItems})`;
  return `z.array(${emit.text(items ?? true, indent)})${min}${max}${unique}`;
}
