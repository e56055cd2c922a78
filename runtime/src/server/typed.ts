import type { z } from "zod";

/** A schema under its type's own name, which one that reaches itself needs: TypeScript cannot infer such a type. */
export function typed<T>(schema: { readonly _zod: { readonly input: T; readonly output: T } }): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>;
}
