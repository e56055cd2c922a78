import type { SchemaObject } from "../spec/json-schema.js";

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  duration: "PT1H",
  email: "ada@example.com",
  hostname: "host.example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  time: "12:00:00Z",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
};

/** What a pattern may well have been written for, where nothing else says. */
const USUAL = [...Object.values(BY_FORMAT), "1", "a", "A", "abc", "ABC", "1h", "15m", "-1d", "v1", "0123456789abcdef0123456789abcdef"];

/** A text of the schema's format, or one called like the value itself. */
export function sampleString(schema: SchemaObject, name: string): string | undefined {
  const format = schema.format === undefined ? undefined : BY_FORMAT[schema.format];
  const named = format === undefined ? [ofLength(name, schema), name] : [format];
  const usual = schema.pattern === undefined ? [] : [name.toLowerCase(), ...USUAL].flatMap((text) => [text, ofLength(text, schema)]);
  return [...named, ...usual].find((text) => accepts(schema, text));
}

/** The text, cut or repeated until its length is right. */
function ofLength(text: string, { minLength = 0, maxLength = Infinity }: SchemaObject): string {
  return text
    .repeat(Math.max(1, Math.ceil(minLength / text.length)))
    .slice(0, Math.max(Math.min(maxLength, Math.max(minLength, text.length)), 0));
}

function accepts({ minLength = 0, maxLength = Infinity, pattern }: SchemaObject, text: string): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(text));
}

/** A small number within the bounds. */
export function sampleNumber(type: "integer" | "number", schema: SchemaObject): number | undefined {
  const {
    minimum,
    maximum,
    exclusiveMinimum: above,
    exclusiveMaximum: below,
    multipleOf: step = type === "integer" ? 1 : undefined,
  } = schema;
  const low = Math.max(minimum ?? -Infinity, above ?? -Infinity);
  const high = Math.min(maximum ?? Infinity, below ?? Infinity);
  const near = [1, low, low + 1, high, high - 1, (low + high) / 2, 0].filter(Number.isFinite);
  const onStep =
    step === undefined
      ? near
      : near.flatMap((value) => [multiple(Math.ceil(value / step), step), multiple(Math.floor(value / step), step)]);
  return onStep.find((value) => {
    const isInside =
      value >= (minimum ?? value) && value <= (maximum ?? value) && value > (above ?? -Infinity) && value < (below ?? Infinity);
    return isInside && (type === "number" || Number.isInteger(value));
  });
}

/** Without the last digits of floating point: 3 × 0.1 is 0.3. */
const multiple = (count: number, step: number): number => Number((count * step).toPrecision(12));
