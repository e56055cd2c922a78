import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueProblem } from "../../generator/model/values.js";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import { beyondAjv } from "../agreement/ajv-limits.js";
import { valuesFor } from "../agreement/arbitrary.js";
import { compileAjv } from "../agreement/compile.js";
import { DEFS, TABLE } from "../agreement/table.js";

describe("a value is refused where JSON Schema refuses it", () => {
  it.each(Object.entries(TABLE))("%s", (_, schema) => {
    const ajv = compileAjv(schema, DEFS);
    const isBeyond = beyondAjv(schema);
    fc.assert(
      fc.property(valuesFor(schema, DEFS), (value) => {
        fc.pre(!isBeyond(value));
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
    [1, false, "expected nothing, got 1"],
    ["x", { type: ["integer", "null"] }, 'expected an integer or null, got "x"'],
    ["c", { enum: ["a", 1] }, 'expected one of "a", 1, got "c"'],
    ["c", { const: null }, 'expected null, got "c"'],
    [1, { type: "number", exclusiveMinimum: 1 }, "expected more than 1, got 1"],
    [1, { type: "number", exclusiveMaximum: 1 }, "expected less than 1, got 1"],
    [1, { type: "number", multipleOf: 2 }, "expected a multiple of 2, got 1"],
    ["😀", { type: "string", minLength: 2 }, 'expected at least 2 characters, got "😀"'],
    ["ab", { type: "string", maxLength: 1 }, 'expected at most 1 character, got "ab"'],
    ["A", { type: "string", pattern: "^[a-z]$" }, 'expected text that matches ^[a-z]$, got "A"'],
    [[], { type: "array", minItems: 1 }, "expected at least 1 item, got []"],
    [[1, 2], { type: "array", maxItems: 1 }, "expected at most 1 item, got [1,2]"],
    [[1, 1], { type: "array", uniqueItems: true }, "expected an item unlike item 0, got 1 at /1"],
    [{}, { type: "object", required: ["a"] }, "expected a value at /a"],
    [{}, { type: "object", minProperties: 1 }, "expected at least 1 property, got {}"],
    [{ a: 1, b: 1 }, { type: "object", maxProperties: 1 }, 'expected at most 1 property, got {"a":1,"b":1}'],
    [{ a: [{ b: 1 }] }, { properties: { a: { items: { properties: { b: false } } } } }, "expected nothing, got 1 at /a/0/b"],
    [{ a: 1 }, { anyOf: [{ type: "object", additionalProperties: false }] }, "expected no such property, got 1 at /a"],
  ];
  it.each(cases)("%j of %j", (value, schema, reason) => {
    expect(valueProblem(value, schema, [])).toBe(reason);
  });
});
