import type { z } from "zod";
import { explain, type Mistake } from "../../runtime/src/server/index.js";

/** What is wrong, as `path code: message`. */
export function told(schema: z.ZodType, input: unknown, sensitive: readonly string[] = []): string[] {
  return mistakes(schema, input, sensitive).map(({ path, code, message }) => `${path} ${code}: ${message}`);
}

export function mistakes(schema: z.ZodType, input: unknown, sensitive: readonly string[] = []): readonly Mistake[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : explain(parsed.error, input, { schema, sensitive });
}

/** The last are what is told of the input. */
export type Row = [name: string, schema: z.ZodType, input: unknown, ...expected: string[]];
