import type { SchemaObject } from "../../spec/json-schema.js";
import type { Scalar } from "../kinds.js";
import { list, valueText } from "../text.js";
import type { Emitter } from "./index.js";

/** `enum` and `const`. Constraints beside them are a second schema that must hold too. */
export function constantsText(values: readonly Scalar[], also: SchemaObject | undefined, emit: Emitter, indent: number): string {
  const text = listed(values, indent);
  return also === undefined ? text : `${text}.and(${emit.text(also, indent)})`;
}

function listed(values: readonly Scalar[], indent: number): string {
  const others = values.filter((value) => value !== null);
  const nullable = others.length < values.length ? ".nullable()" : "";
  const texts = others.map(valueText);
  if (others.length === 0) return "z.null()";
  if (others.length === 1) return `z.literal(${texts[0]})${nullable}`;
  const isText = others.every((value) => typeof value === "string");
  return `${list(isText ? "z.enum([" : "z.literal([", texts, "])", indent)}${nullable}`;
}
