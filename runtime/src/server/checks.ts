import { z } from "zod";
import { repeats } from "./canonical.js";
import { TOO_DEEP, withinStack } from "./depth.js";
import { isMultiple } from "./is-multiple.js";
import { atLeast, atMost, unlikeItem } from "./phrases.js";

/*
 * What JSON Schema asks for and zod has no word for. Each says in its message what was expected.
 */

/** A whole number of any size: `z.int()` refuses those beyond 2^53. */
export function integer(): z.ZodNumber {
  const check = alsoAmongOthers(isAnything, (context) => {
    if (Number.isInteger(context.value)) return;
    // A text has been refused by now, but for not being a number.
    const refused = context.issues.find((issue) => issue.code === "invalid_type" && issue.path === undefined);
    if (refused === undefined) context.issues.push({ code: "invalid_type", expected: "int", input: context.value });
    else Object.assign(refused, { expected: "int" });
  });
  return z.number().check(check);
}

/** A multiple, exactly as the two numbers are written: 19.99 is one of 0.01. */
export function multipleOf(divisor: number): z.core.CheckFn<number> {
  return (context) => {
    if (isMultiple(context.value, divisor)) return;
    context.issues.push({ code: "not_multiple_of", divisor, input: context.value, continue: true });
  };
}

/** No two items that are equal as JSON values: the order of keys does not matter. */
export function unique(): z.core.$ZodCheck<readonly unknown[]> {
  return alsoAmongOthers(isArray, (context) => {
    // zod leaves out what it does not know: objects that are refused may only look equal.
    const refused = new Set(context.issues.map(({ path }) => path?.[0]));
    const found = withinStack(() => repeats(context.value, (item, at) => typeof item === "object" && refused.has(at)));
    if (found === undefined) context.issues.push({ code: "custom", input: context.value, params: TOO_DEEP, continue: true });
    for (const [index, other] of found ?? []) {
      const message = `Expected unique items, and this one equals item ${other}`;
      const params = { code: "not_unique", expected: unlikeItem(other) };
      context.issues.push({ code: "custom", path: [index], input: context.value[index], params, message, continue: true });
    }
  });
}

/** How many keys an object has. */
export function keyCount({ min = 0, max = Infinity }: { readonly min?: number; readonly max?: number }): z.core.$ZodCheck<object> {
  return alsoAmongOthers(isObject, (context) => {
    const count = Object.keys(context.value).length;
    const shared = { origin: "object", inclusive: true, input: context.value, kept: count, continue: true };
    if (count < min)
      context.issues.push({
        ...shared,
        code: "too_small",
        minimum: min,
        message: `Too few keys: expected ${atLeast(min, "key")}, got ${count}`,
      });
    if (count > max)
      context.issues.push({
        ...shared,
        code: "too_big",
        maximum: max,
        message: `Too many keys: expected ${atMost(max, "key")}, got ${count}`,
      });
  });
}

/** A check that zod runs also where it found something wrong already, so that every mistake is told at once. */
function alsoAmongOthers<T>(isOne: (value: unknown) => value is T, check: z.core.CheckFn<T>): z.core.$ZodCheck<T> {
  const made = z.check(check);
  made._zod.def.when = ({ value }) => isOne(value);
  return made;
}

const isAnything = (_: unknown): _ is unknown => true;

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

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

export interface Rested<Value> {
  [key: string]: Value | undefined;
}

/** For an object with a property such as `toString`: what every JavaScript object inherits is not there. */
export function ownKeys<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>, z.input<Schema>> {
  const own = (value: unknown): unknown => (isObject(value) ? Object.assign(Object.create(null), value) : value);
  return z.preprocess(own, schema) as unknown as z.ZodType<z.output<Schema>, z.input<Schema>>;
}
