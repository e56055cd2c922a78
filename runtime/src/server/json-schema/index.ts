import { z } from "zod";
import { TOO_DEEP, withinStack } from "../depth.js";
import { problemsOf } from "./evaluate.js";
import type { Definitions, Json, JsonSchema } from "./schema.js";

export type { Definitions, Json, JsonSchema, JsonSchemaObject } from "./schema.js";

/**
 * A zod schema that holds values against a JSON Schema: for what zod has no words for, such as conditions, or keys that follow a
 * pattern. `T` is the type of what it accepts; nothing is changed or filled in.
 */
export function jsonSchema<T>(schema: JsonSchema, definitions?: Definitions): z.ZodType<T, T> {
  const checked = z.unknown().check((context) => {
    const { value: whole } = context;
    const problems = withinStack(() => problemsOf(whole as Json, schema, definitions)) ?? [{ path: [], ...TOO_DEEP, value: whole }];
    for (const { path, code, expected, value } of problems) {
      const message = `Invalid input: expected ${expected}`;
      context.issues.push({ code: "custom", path: [...path], input: value, message, params: { code, expected } });
    }
  });
  return checked as unknown as z.ZodType<T, T>;
}
