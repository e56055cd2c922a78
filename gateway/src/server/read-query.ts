import { z } from "zod";
import { parseAs } from "../wire/parse-as.js";

/** A number in decimal, which cannot be larger than JavaScript counts. */
export const Whole = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** How many of a list are answered at one time. */
export const PageLimit = Whole.pipe(z.number().min(1).max(100)).default(50);

/** The parameters behind the question mark. @throws Problem validation_error with every mistake */
export const readQuery = <Schema extends z.ZodType>(query: unknown, schema: Schema): z.output<Schema> =>
  parseAs("the query", query, schema, "validation_error");
