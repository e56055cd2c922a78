import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { typeText } from "../../generator/emit/types/index.js";
import { convert, convertible, exportConversions, seedConversions } from "../../generator/emit/types/openapi-typescript.js";
import type { Schema } from "../../generator/spec/json-schema.js";

const text = { type: "string" } as const;

describe("what openapi-typescript converts, it converts exactly", () => {
  test.each<[Schema, string]>([
    [{ enum: ["a", "b é"] }, '"a" | "b é"'],
    [{ enum: ['quo"te', "back\\slash", "__proto__"] }, '"quo\\"te" | "back\\\\slash" | "__proto__"'],
    [{ enum: [1, -2, 1.5, 1e300, 1e-7] }, "1 | -2 | 1.5 | 1e+300 | 1e-7"],
    [{ enum: ["a", 1, true, null] }, '"a" | 1 | true | null'],
    [{ type: ["string", "null"], enum: ["a", null] }, '"a" | null'],
    [{ const: "x" }, '"x"'],
    [{ const: 0 }, "0"],
    [{ const: "" }, '""'],
    [{ const: false }, "false"],
    [{ const: null }, "null"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ type: ["string", "integer", "boolean"] }, "string | number | boolean"],
    [{ type: ["array", "null"], items: text }, "string[] | null"],
    [{ type: "array" }, "unknown[]"],
    [{ type: "array", items: true }, "unknown[]"],
    [{ type: "array", items: text, minItems: 2, maxItems: 2 }, "string[]"],
    [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    [{ type: "array", items: { type: "array", items: { type: "array", items: text } } }, "string[][][]"],
    [{ type: "array", items: { type: ["array"], items: text } }, "string[][]"],
    [{ type: "array", items: { anyOf: [{ type: "array" }, { type: "array" }] } }, "unknown[][]"],
    [{ type: "object" }, "{ [key: string]: unknown }"],
    [{ type: "object", additionalProperties: true }, "{ [key: string]: unknown }"],
    [{ type: "object", additionalProperties: text }, "{ [key: string]: string }"],
    [{ type: "object", additionalProperties: { type: "array", items: { enum: [1, 2] } } }, "{ [key: string]: (1 | 2)[] }"],
    [
      { type: "object", additionalProperties: { type: "object", additionalProperties: text } },
      "{ [key: string]: { [key: string]: string } }",
    ],
    [{ anyOf: [text, { type: "integer" }, { type: "number" }] }, "string | number"],
    [{ oneOf: [text, { type: "array", items: text }] }, "string | string[]"],
    [{ anyOf: [{ enum: ["a"] }, { type: "null" }] }, '"a" | null'],
  ])("%j", (schema, want) => {
    const bare = convertible(schema);
    expect(bare).toBeDefined();
    expect(convert(bare ?? {}).join(" | ")).toBe(want);
    expect(typeText(schema, 0)).toBe(want);
  });
});

test.each<[string, Schema]>([
  ["a single word", { type: "string" }],
  ["anything", {}],
  ["nothing", false],
  ["an array without items allowed", { type: "array", items: false }],
  ["a tuple", { type: "array", prefixItems: [text], items: false, minItems: 1 }],
  ["a tuple that goes on", { type: "array", prefixItems: [text], items: text }],
  ["an object with properties", { type: "object", properties: { a: text } }],
  ["an object without keys", { type: "object", additionalProperties: false }],
  ["a $ref", { $ref: "#/$defs/A" }],
  ["a $ref inside", { type: "array", items: { anyOf: [text, { $ref: "#/$defs/A" }] } }],
  ["an open enum", { type: "string", "x-known": ["a"] } as Schema],
  ["an open enum inside", { type: "array", items: { type: "string", "x-known": ["a"] } } as Schema],
  ["text that does not show", { enum: ["a\u2028"] }],
])("%s is not handed to it", (_, schema) => {
  expect(convertible(schema)).toBeUndefined();
});

describe("conversions are kept", () => {
  test("whatever stands beside the type, one conversion serves", () => {
    const plain = convertible({ type: "array", items: text });
    expect(convertible({ type: "array", items: { ...text, minLength: 1 }, maxItems: 3, description: "Ids." })).toEqual(plain);
    expect(convert(plain ?? {})).toEqual(["string[]"]);
    expect(exportConversions()).toHaveProperty([JSON.stringify(plain)], "string[]");
  });

  test("and a run that is given them does not load the compiler", () => {
    const script = `
      import { createRequire } from "node:module";
      import { seedConversions } from "./generator/emit/types/openapi-typescript.js";
      import { typeText } from "./generator/emit/types/index.js";
      const loaded = () => Object.keys(createRequire(process.cwd() + "/x.js").cache).some((file) => /[/]typescript[/]lib[/]/.test(file));
      seedConversions(JSON.parse(process.argv[1]));
      const seeded = typeText({ enum: ["a", "b"] }, 0);
      const before = loaded();
      console.log(JSON.stringify([seeded, before, typeText({ enum: ["c", "d"] }, 0), loaded()]));`;
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const args = ["--import", "tsx", "--input-type=module", "-e", script, JSON.stringify({ '{"enum":["a","b"]}': '"a"\n"b"' })];
    const output = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(JSON.parse(output)).toEqual(['"a" | "b"', false, '"c" | "d"', true]);
  });

  test("seeding wins over converting", () => {
    seedConversions({ '{"enum":["only in this test"]}': '"seeded"' });
    expect(typeText({ const: "only in this test" }, 0)).toBe('"seeded"');
  });
});
