import { counted } from "../phrases.js";

/** The longest text of a value. */
const LONGEST = 60;

/** A value as a message shows it: a scalar as JSON, cut where it is long; of anything else only what it is. */
export function print(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return Array.isArray(value) ? `an array of ${counted(value.length, "item")}` : typeWords(value);
  }
}

/** A text as JSON, cut between two characters. */
function quoted(text: string): string {
  const whole = JSON.stringify(text.slice(0, LONGEST));
  if (text.length <= LONGEST && whole.length <= LONGEST) return whole;
  let cut = '"';
  for (const character of text) {
    const escaped = JSON.stringify(character).slice(1, -1);
    if (cut.length + escaped.length >= LONGEST) break;
    cut += escaped;
  }
  return `${cut}…`;
}

/** What a value is, without a trace of the value itself. */
export function typeWords(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  for (const [type, words] of CLASSES) if (value instanceof type) return words;
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

const CLASSES = [
  [Date, "a date"],
  [Map, "a map"],
  [Set, "a set"],
] as const;

/** The size of what has one: characters as JSON Schema counts them, items, or properties. */
export function sizeOf(value: unknown): number | undefined {
  if (typeof value === "string") return characters(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return undefined;
  if (Array.isArray(value)) return value.length;
  return value instanceof Map || value instanceof Set ? value.size : Object.keys(value).length;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
