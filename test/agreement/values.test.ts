import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beyondAjv } from "./ajv-limits.js";
import { valuesFor } from "./arbitrary.js";
import { compileAjv, compileZod } from "./compile.js";
import { DEFS, TABLE } from "./table.js";

/** The same values in every run. */
const SETTINGS = { seed: 20260131, numRuns: 250 };

describe("zod gives the answer of the resolved JSON Schema", () => {
  test.each(Object.entries(TABLE))("%s", (name, schema) => {
    const zod = compileZod(schema, DEFS);
    const ajv = compileAjv(schema, DEFS);
    const isBeyond = beyondAjv(schema);
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(valuesFor(schema, DEFS), (value) => {
        fc.pre(!isBeyond(value));
        const expected = ajv(value);
        answers.add(expected);
        expect(zod.safeParse(value).success, JSON.stringify(value)).toBe(expected);
      }),
      SETTINGS,
    );
    expect(answers.size, "values of both kinds were tried").toBe(name.endsWith("!") ? 1 : 2);
  });
});

describe("where ajv does not say what JSON Schema says", () => {
  // ajv divides in floating point: 19.99 / 0.01 is 1998.9999999999998.
  test.each([
    [0.01, 19.99, true],
    [0.01, 19.999, false],
    [0.1, 0.3, true],
    [0.1, 1e22, true],
    [0.0001, 0.0075, true],
    [0.0001, 0.00751, false],
    [1e-7, 3e-7, true],
    [3, 9007199254740991, false],
    [0.5, 1e308, true],
    [1e300, 1.5e300, false],
    [2.5, -7.5, true],
    [7, 0, true],
  ])("multipleOf %d takes %d: %s", (multipleOf, value, expected) => {
    expect(compileZod({ type: "number", multipleOf }, []).safeParse(value).success).toBe(expected);
  });
});

describe("defaults", () => {
  test("are filled in after validation, never beside it", () => {
    const schema = TABLE["object, defaults"] ?? false;
    const zod = compileZod(schema, DEFS);
    expect(zod.parse({ id: "x", need: 2 })).toEqual({ id: "x", need: 2, limit: 10, sort: "asc" });
    expect(zod.parse({ id: "x", need: 2, limit: 3 })).toEqual({ id: "x", need: 2, limit: 3, sort: "asc" });
    expect(zod.safeParse({ id: "x" }).success).toBe(false);
  });

  test("are not added to what a vendor answers", () => {
    const zod = compileZod({ type: "object", properties: { total: { type: "integer", default: 0 } } }, []);
    expect(zod.parse({})).toEqual({});
  });
});

test("what passes, passes unchanged", () => {
  const zod = compileZod({ type: "object", properties: { ["toString" as string]: { type: "string" }, id: { type: "integer" } } }, []);
  expect(zod.parse({ id: 1, extra: { deep: [null] } })).toEqual({ id: 1, extra: { deep: [null] } });
  expect(zod.parse({ toString: "x" })).toEqual({ toString: "x" });
});
