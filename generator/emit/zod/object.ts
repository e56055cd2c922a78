import type { Json, SchemaObject } from "../../spec/json-schema.js";
import { objectShape, type Property } from "../kinds.js";
import { list, propertyKey, valueText } from "../text.js";
import type { Emitter } from "./index.js";

/** An object: closed, open, or a map; then the number of its keys; then the defaults that the server fills in. */
export function objectText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const text = `${shapeText(schema, emit, indent)}${countText(schema, emit)}`;
  const { properties } = objectShape(schema);
  const filled = withDefaultsText(text, schema, properties, emit, indent);
  return properties.some(isInherited) ? `${emit.helper("ownKeys")}(${filled})` : filled;
}

/** Named as what every JavaScript object inherits. */
export const isInherited = ({ name }: Property): boolean => name in Object.prototype;

function shapeText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const { properties, rest } = objectShape(schema);
  if (properties.length === 0) return rest === false ? "z.strictObject({})" : `z.record(z.string(), ${emit.text(rest, indent)})`;
  const shape = (open: string, close: string): string => shapeList(open, properties, close, emit, indent);
  if (typeof rest === "object") return shape(`${emit.helper("objectWithRest")}({`, `}, ${emit.text(rest, indent)})`);
  return shape(rest ? "z.looseObject({" : "z.strictObject({", "})");
}

function shapeList(open: string, properties: readonly Property[], close: string, emit: Emitter, indent: number): string {
  const texts = properties.map(({ name, schema, required }) => {
    return `${propertyKey(name)}: ${emit.text(schema, indent + 2)}${required ? "" : ".exactOptional()"}`;
  });
  return list(open, texts, close, indent, 2);
}

function countText({ minProperties, maxProperties }: SchemaObject, emit: Emitter): string {
  const bounds = [...(minProperties ? [`min: ${minProperties}`] : []), ...(maxProperties === undefined ? [] : [`max: ${maxProperties}`])];
  return bounds.length === 0 ? "" : `.check(${emit.helper("keyCount")}({ ${bounds.join(", ")} }))`;
}

/** Only what a caller sends is filled in: what a vendor answers (an object left open without saying so) is not added to. */
function withDefaultsText(text: string, schema: SchemaObject, properties: readonly Property[], emit: Emitter, indent: number): string {
  if (typeof schema.additionalProperties !== "boolean") return text;
  const defaults = properties.flatMap(({ name, schema: child, required }): [string, Json][] =>
    required || typeof child === "boolean" || child.default === undefined ? [] : [[name, child.default]],
  );
  if (defaults.length === 0) return text;
  const values = list(
    "{",
    defaults.map(([name, value]) => `${propertyKey(name)}: ${valueText(value)}`),
    "}",
    indent,
  );
  const helper = emit.helper("withDefaults");
  return text.includes("\n") ? `${helper}(${text}, ${values})` : list(`${helper}(`, [text, values], ")", indent);
}
