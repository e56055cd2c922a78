import { SHAPES, textFor } from "./made-up-text.js";
import type { Pin } from "./pins.js";
import type { Random } from "./random.js";
import type { JSONSchema } from "./result-schema.js";

/** A number within its bounds: a small one above 0 where there may be one. */
export function makeNumber({ minimum = 0, maximum = Infinity }: JSONSchema, random: Random, pin: Pin | undefined): number {
  if (pin?.is === "nothing") return minimum;
  return random.whole(Math.max(minimum, 1), Math.min(maximum, Math.max(minimum, 1) + 99));
}

/** A text that looks like what has this name, where the schema lets it. */
export function makeText(part: JSONSchema, name: string, random: Random, pin: Pin | undefined): string {
  const { pattern, minLength = 0, maxLength = Infinity } = part;
  if (pin?.is === "nothing" && minLength === 0 && pattern === undefined) return "";
  for (const shape of [() => textFor(name, random), ...SHAPES]) {
    const text = shape(random);
    if (fitsText(part, text)) return text;
    const cut = text.padEnd(minLength, "x").slice(0, maxLength);
    if (fitsText(part, cut)) return cut;
  }
  return "";
}

/** The value as a type has it; undefined where it has no such value. */
export function ofType(type: JSONSchema["type"], value: string | number | boolean): string | number | boolean | undefined {
  if (type === "string") return String(value);
  if (type === undefined) return value;
  return type === typeof value || (type === "integer" && Number.isInteger(value)) ? value : undefined;
}

/** Whether a value is a scalar that a schema lets stand. */
export function accepts(part: JSONSchema, value: unknown): boolean {
  const { type, minimum = -Infinity, maximum = Infinity } = part;
  if (typeof value === "string") return type === "string" && fitsText(part, value);
  if (typeof value === "number")
    return (type === "number" || (type === "integer" && Number.isInteger(value))) && value >= minimum && value <= maximum;
  return typeof value === "boolean" && type === "boolean";
}

function fitsText({ pattern, minLength = 0, maxLength = Infinity }: JSONSchema, text: string): boolean {
  return text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(text));
}
