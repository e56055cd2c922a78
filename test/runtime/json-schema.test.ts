import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../runtime/src/server/index.js";
import { problemsOf } from "../../runtime/src/server/json-schema/evaluate.js";
import type { Json, JsonSchema } from "../../runtime/src/server/json-schema/schema.js";

const INTEGER: JsonSchema = { type: "integer" };

/** What the table of test/agreement cannot hold against ajv, which differs from the standard here. */
const CASES: readonly [name: string, schema: JsonSchema, value: Json, isValid: boolean][] = [
  ["contains evaluates what it matches", { contains: INTEGER, unevaluatedItems: { type: "null" } }, [1, null], true],
  ["and nothing else", { contains: INTEGER, unevaluatedItems: { type: "null" } }, [1, "a"], false],
  ["an empty list contains nothing", { contains: INTEGER, unevaluatedItems: false }, [], false],
  ["a name that every object inherits is unevaluated", { properties: { a: true }, unevaluatedProperties: false }, { toString: 1 }, false],
  [
    "a branch that refuses evaluates nothing",
    { anyOf: [{ properties: { a: INTEGER } }, true], unevaluatedProperties: false },
    { a: "x" },
    false,
  ],
  ["a schema below not evaluates nothing", { not: { not: { properties: { a: true } } }, unevaluatedProperties: false }, { a: 1 }, false],
  ["constants are compared as JSON", { const: { a: 1, b: 2 } }, { b: 2, a: 1 }, true],
  ["with the keys that an object inherits", { const: { toString: null } }, { toString: null }, true],
  ["__proto__ is a key", { properties: JSON.parse('{ "__proto__": { "type": "string" } }') }, JSON.parse('{ "__proto__": 1 }'), false],
  ["a required key is the value's own", { required: ["constructor"] }, {}, false],
  ["19.99 is a multiple of 0.01", { multipleOf: 0.01 }, 19.99, true],
  ["a pattern is not anchored", { pattern: "b" }, "abc", true],
  ["length is in code points", { maxLength: 1 }, "😀", true],
];

describe("a value is held against a JSON Schema", () => {
  it.each(CASES)("%s", (_, schema, value, isValid) => {
    expect(problemsOf(value, schema).length === 0).toBe(isValid);
    expect(jsonSchema(schema).safeParse(value).success).toBe(isValid);
  });

  it("and says in zod's way what was expected", () => {
    const [issue] = jsonSchema({ type: "integer" }).safeParse("x").error?.issues ?? [];
    expect(issue).toMatchObject({ code: "custom", path: [], message: "Invalid input: expected an integer" });
  });

  it("by way of shared schemas, recursive ones too", () => {
    const tree: JsonSchema = { type: "object", properties: { children: { items: { $ref: "#/$defs/Tree" } } }, additionalProperties: false };
    const schema = jsonSchema({ $ref: "#/$defs/Tree" }, { Tree: tree });
    expect(schema.safeParse({ children: [{ children: [] }] }).success).toBe(true);
    expect(schema.safeParse({ children: [{ children: [{ x: 1 }] }] }).error?.issues[0]?.path).toEqual(["children", 0, "children", 0, "x"]);
  });
});

describe("every problem is told", () => {
  it.each<[string, JsonSchema, Json, [at: string, expected: string][]]>([
    [
      "of all properties",
      { properties: { a: INTEGER, b: { maxLength: 1 } }, required: ["c"] },
      { b: "xx", a: "x" },
      [
        ["b", "at most 1 character"],
        ["a", "an integer"],
        ["c", "a value"],
      ],
    ],
    ["of the form that is meant", { oneOf: [{ type: "string" }, { type: "object", required: ["a"] }] }, {}, [["a", "a value"]]],
    ["where none is meant, of the union", { anyOf: [{ type: "string" }, INTEGER] }, null, [["", "a value of one of its forms"]]],
    ["where two hold", { oneOf: [INTEGER, { minimum: 0 }] }, 1, [["", "a value of exactly one of its forms"]]],
    ["of the branch of a condition", { if: { required: ["a"] }, then: { required: ["b"] } }, { a: 1 }, [["b", "a value"]]],
    ["of what another property asks for", { dependentRequired: { a: ["b"] } }, { a: 1 }, [["b", 'a value, because of "a"']]],
    [
      "of too few that it contains",
      { contains: INTEGER, minContains: 2 },
      [1],
      [["", "at least 2 items of the kind that it must contain"]],
    ],
    ["of too many", { contains: INTEGER, maxContains: 1 }, [1, 2], [["", "at most 1 item of the kind that it must contain"]]],
    ["of an excluded kind", { not: INTEGER }, 1, [["", "a value that is not of the excluded kind"]]],
  ])("%s", (_, schema, value, expected) => {
    expect(problemsOf(value, schema).map((problem) => [problem.path.join("/"), problem.expected])).toEqual(expected);
  });
});
