import { explain } from "@agentvault/runtime/server";
import type { z } from "zod";
import { Problem } from "../wire/problem.js";

/** The parameters behind the question mark. @throws Problem validation_error with every mistake */
export function readQuery<Schema extends z.ZodType>(query: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const errors = explain(parsed.error, query, { sensitive: [], schema });
  const [first] = errors;
  throw new Problem("validation_error", `the query: ${first?.path} ${first?.message}`, { errors });
}
