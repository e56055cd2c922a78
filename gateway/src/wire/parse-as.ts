import { explain } from "@agentvault/runtime/server";
import type { z } from "zod";
import { Problem, type ProblemCode } from "./problem.js";

/** What a part of a request says, as its schema has it. @throws Problem of that code, with every mistake */
export function parseAs<Schema extends z.ZodType>(part: string, value: unknown, schema: Schema, code: ProblemCode): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = explain(parsed.error, value, { sensitive: [], schema });
  const [first] = errors;
  throw new Problem(code, `${part}: ${[first?.path, first?.message].filter(Boolean).join(" ")}`, { errors });
}
