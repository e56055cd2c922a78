import type { z } from "zod";
import type { AnySchema } from "./any-schema.js";

/** The keys of `T` that cannot be missing after `Defaults` were filled in. */
type Filled<T, Defaults> = Omit<T, keyof Defaults> & { [K in keyof Defaults & keyof T]-?: Exclude<T[K], undefined> };

interface FilledInternals<S extends AnySchema, Defaults> extends z.core.$ZodTypeInternals {
  readonly input: S["_zod"]["input"];
  readonly output: Filled<S["_zod"]["output"], Defaults>;
  /** Those of the object, which may be a member of a discriminated union. */
  readonly propValues: z.core.util.PropValues;
}

/** An interface, which the compiler looks into where it is asked: `z.ZodType<Filled<…>, …>` would cost it five times as much. */
export interface WithDefaults<S extends AnySchema, Defaults> extends z._ZodType<FilledInternals<S, Defaults>> {}

/**
 * Fills in top-level keys that are missing, after validation. The input stays what it was, so that an optional key is `?: T` and
 * not `?: T | undefined` as `.default()` makes it; the output has every key of `defaults`.
 */
export function withDefaults<S extends AnySchema, const D extends object>(schema: S, defaults: D): WithDefaults<S, D> {
  const filled = (schema as unknown as z.ZodObject).transform((value) => ({ ...structuredClone(defaults), ...value }));
  return filled as unknown as WithDefaults<S, D>;
}
