import type { z } from "zod";

interface TypedInternals<T> extends z.core.$ZodTypeInternals {
  readonly input: T;
  readonly output: T;
  /** For the compiler, where it is a member of a discriminated union. */
  readonly propValues: z.core.util.PropValues;
}

/** A schema under its type's own name. An interface, for what the compiler pays for `z.ZodType<T, T>`. */
export interface Typed<T> extends z._ZodType<TypedInternals<T>> {}

/** Names the type of a schema that reaches itself: TypeScript cannot infer it. */
export function typed<T>(schema: { readonly _zod: { readonly input: T; readonly output: T } }): Typed<T> {
  return schema as unknown as Typed<T>;
}
