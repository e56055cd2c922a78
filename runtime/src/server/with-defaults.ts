import type { z } from "zod";
import type { AnySchema } from "./any-schema.js";

/** The keys of `T` that cannot be missing after `Defaults` were filled in. */
type Filled<T, Defaults> = Omit<T, keyof Defaults> & { [K in keyof Defaults & keyof T]-?: Exclude<T[K], undefined> };

/**
 * Fills in top-level keys that are missing, after validation. The input stays what it was, so that an optional key is `?: T` and
 * not `?: T | undefined` as `.default()` makes it; the output has every key of `defaults`.
 */
export function withDefaults<S extends AnySchema, const D extends object>(
  schema: S,
  defaults: D,
): z.ZodType<Filled<z.output<S>, D>, z.input<S>> {
  return (schema as unknown as z.ZodObject).transform((value) => ({ ...structuredClone(defaults), ...value })) as unknown as z.ZodType<
    Filled<z.output<S>, D>,
    z.input<S>
  >;
}
