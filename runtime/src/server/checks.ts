import { z } from "zod";

/*
 * What JSON Schema asks for and zod has no word for. Each says in its message what was expected.
 */

/** A whole number of any size: `z.int()` refuses those beyond 2^53. */
export function integer(): z.ZodNumber {
  return z.number().check((context) => {
    if (Number.isInteger(context.value)) return;
    context.issues.push({ code: "invalid_type", expected: "int", input: context.value });
  });
}

/** A multiple, exactly as the two numbers are written: 19.99 is one of 0.01. */
export function multipleOf(divisor: number): z.core.CheckFn<number> {
  return (context) => {
    if (isMultiple(context.value, divisor)) return;
    context.issues.push({ code: "not_multiple_of", divisor, input: context.value, continue: true });
  };
}

function isMultiple(value: number, divisor: number): boolean {
  const [a, b] = [decimal(value), decimal(divisor)];
  const exponent = Math.min(a.exponent, b.exponent);
  return scaled(a, exponent) % scaled(b, exponent) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** 19.99 → 1999 × 10^-2 */
function decimal(value: number): Decimal {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

const scaled = ({ digits, exponent }: Decimal, to: number): bigint => digits * 10n ** BigInt(exponent - to);

/** No two items that are equal as JSON values: the order of keys does not matter. */
export function unique(): z.core.CheckFn<readonly unknown[]> {
  return (context) => {
    const first = new Map<string, number>();
    for (const [index, item] of context.value.entries()) {
      const text = canonical(item);
      const other = first.get(text);
      if (other !== undefined) {
        const message = `Expected unique items, and this one equals item ${other}`;
        context.issues.push({ code: "custom", path: [index], input: item, message, continue: true });
      } else first.set(text, index);
    }
  };
}

/** JSON text with sorted keys: equal for equal values. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${entries.sort().join()}}`;
}

/** How many keys an object has. */
export function keyCount({ min = 0, max = Infinity }: { readonly min?: number; readonly max?: number }): z.core.CheckFn<object> {
  return (context) => {
    const count = Object.keys(context.value).length;
    const shared = { origin: "object", inclusive: true, input: context.value, continue: true };
    if (count < min)
      context.issues.push({ ...shared, code: "too_small", minimum: min, message: `Too few keys: expected ${min} or more, got ${count}` });
    if (count > max)
      context.issues.push({ ...shared, code: "too_big", maximum: max, message: `Too many keys: expected ${max} at most, got ${count}` });
  };
}

/**
 * An object with these properties, and any further ones whose values `rest` describes. zod's own `catchall` has a type that
 * no literal satisfies: its index signature leaves the named properties out.
 */
export function objectWithRest<const Shape extends Record<string, z.ZodType>, Rest extends z.ZodType>(
  shape: Shape,
  rest: Rest,
): z.ZodObject<Shape, { in: Rested<z.input<Shape[keyof Shape] | Rest>>; out: Rested<z.output<Shape[keyof Shape] | Rest>> }> {
  return z.object(shape).catchall(rest) as unknown as ReturnType<typeof objectWithRest<Shape, Rest>>;
}

interface Rested<Value> {
  [key: string]: Value | undefined;
}

/** For an object with a property such as `toString`: what every JavaScript object inherits is not there. */
export function ownKeys<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>, z.input<Schema>> {
  const own = (value: unknown): unknown => {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value;
  };
  return z.preprocess(own, schema) as unknown as z.ZodType<z.output<Schema>, z.input<Schema>>;
}
