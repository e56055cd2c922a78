import fc from "fast-check";
import { expect, test } from "vitest";
import { kindOf } from "../../generator/emit/kinds.js";
import type { Json, SchemaObject } from "../../generator/spec/json-schema.js";
import { problemsOf } from "../../runtime/src/server/json-schema/evaluate.js";
import type { JsonSchema } from "../../runtime/src/server/json-schema/schema.js";
import { beyondAjv } from "./ajv-limits.js";
import { valuesFor } from "./arbitrary.js";
import { answerOf, compileAjv, compileZod } from "./compile.js";
import { randomSchema } from "./random-schema.js";
import { DEFS } from "./table.js";

/** Every keyword that constrains; `if` does so by `then` and `else`. */
const KEYWORDS = [
  ...(["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const),
  ...(["minLength", "maxLength", "pattern", "prefixItems", "items", "minItems", "maxItems", "uniqueItems", "contains"] as const),
  ...(["minContains", "maxContains", "unevaluatedItems", "properties", "patternProperties", "additionalProperties"] as const),
  ...(["propertyNames", "required", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties"] as const),
  ...(["unevaluatedProperties", "$ref", "allOf", "anyOf", "oneOf", "not", "then", "else"] as const),
];

const SHARED = DEFS.map((def) => def.typeName);
const DEFINITIONS = Object.fromEntries(DEFS.map((def) => [def.typeName, def.schema as JsonSchema]));

const isFine = (schema: SchemaObject, value: Json): boolean => problemsOf(value, schema as JsonSchema, DEFINITIONS).length === 0;

/** Whether some of the values are fine, and some would be without the keyword: only such schemas show what it does. */
function isTelling(schema: SchemaObject, keyword: keyof SchemaObject, values: readonly Json[]): boolean {
  const { [keyword]: _, ...rest } = schema;
  const refused = values.filter((value) => !isFine(schema, value));
  return refused.length < values.length && refused.some((value) => isFine(rest, value));
}

test.each(KEYWORDS)("random schemas with %s, and values that break nothing, that keyword alone, or more", (keyword) => {
  fc.assert(
    fc.property(randomSchema(keyword, SHARED), fc.noShrink(fc.integer()), (schema, seed) => {
      fc.pre(kindOf(schema).kind === "general");
      const isBeyond = beyondAjv(schema);
      const values = fc.sample(valuesFor(schema, DEFS), { seed, numRuns: 30 }).filter((value) => !isBeyond(value));
      fc.pre(isTelling(schema, keyword, values));
      const zod = compileZod(schema, DEFS);
      const ajv = compileAjv(schema, DEFS);
      for (const value of values) {
        const expected = answerOf(ajv, value);
        if (expected !== undefined) expect(zod.safeParse(value).success, JSON.stringify(value)).toBe(expected);
      }
    }),
    { seed: 20260131, numRuns: 3, maxSkipsPerRun: 200 },
  );
});
