import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueProblem } from "../../generator/model/values.js";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import { isBeyondAjv } from "../agreement/ajv-limits.js";
import { valuesFor } from "../agreement/arbitrary.js";
import { compileAjv } from "../agreement/compile.js";
import { DEFS, TABLE } from "../agreement/table.js";

describe("a value is refused where JSON Schema refuses it", () => {
  it.each(Object.entries(TABLE))("%s", (_, schema) => {
    const ajv = compileAjv(schema, DEFS);
    fc.assert(
      fc.property(valuesFor(schema, DEFS), (value) => {
        fc.pre(!isBeyondAjv(schema, value));
        expect(valueProblem(value, schema, DEFS) === undefined, JSON.stringify(value)).toBe(ajv(value));
      }),
      { seed: 20260131, numRuns: 250 },
    );
  });

  it.each([
    [0.01, 19.99, true],
    [0.01, 19.999, false],
    [0.1, 0.3, true],
    [0.0001, 0.0075, true],
    [0.0001, 0.00751, false],
    [3, 9007199254740991, false],
    [2.5, -7.5, true],
    [7, 0, true],
  ])("multipleOf %d takes %d: %s", (multipleOf, value, expected) => {
    expect(valueProblem(value, { type: "number", multipleOf }, []) === undefined).toBe(expected);
  });
});

describe("the reason is said", () => {
  const cases: readonly [value: Json, schema: Schema, reason: string][] = [
    [1, false, "no value is allowed"],
    ["x", { type: ["integer", "null"] }, 'expected integer or null, got "x"'],
    ["c", { enum: ["a", 1] }, 'expected one of "a", 1'],
    ["c", { const: null }, "expected null"],
    [1, { type: "number", exclusiveMinimum: 1 }, "1 is not above 1"],
    [1, { type: "number", exclusiveMaximum: 1 }, "1 is not below 1"],
    [1, { type: "number", multipleOf: 2 }, "1 is not a multiple of 2"],
    ["😀", { type: "string", minLength: 2 }, '"😀" is shorter than 2'],
    ["ab", { type: "string", maxLength: 1 }, '"ab" is longer than 1'],
    ["A", { type: "string", pattern: "^[a-z]$" }, '"A" does not match ^[a-z]$'],
    [[], { type: "array", minItems: 1 }, "a list of 0 is shorter than 1"],
    [[1, 2], { type: "array", maxItems: 1 }, "a list of 2 is longer than 1"],
    [[1, 1], { type: "array", uniqueItems: true }, "the items are not all different"],
    [{}, { type: "object", required: ["a"] }, '"a" is missing'],
    [{}, { type: "object", minProperties: 1 }, "0 properties are fewer than 1"],
    [{ a: 1, b: 1 }, { type: "object", maxProperties: 1 }, "2 properties are more than 1"],
    [{ a: [{ b: 1 }] }, { properties: { a: { items: { properties: { b: false } } } } }, "no value is allowed at /a/0/b"],
    [{ a: 1 }, { anyOf: [{ type: "object", additionalProperties: false }] }, '"a" is not a property'],
  ];
  it.each(cases)("%j of %j", (value, schema, reason) => {
    expect(valueProblem(value, schema, [])).toBe(reason);
  });
});
