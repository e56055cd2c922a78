/** Any zod schema, told by what the compiler compares soonest: against `z.ZodType` it would compare every method. */
export interface AnySchema {
  readonly _zod: { readonly input: unknown; readonly output: unknown };
}
