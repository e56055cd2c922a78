import { describe, expect, test } from "vitest";
import { docTags } from "../../generator/emit/types/doc.js";
import { typeDeclaration, typeText } from "../../generator/emit/types/index.js";
import type { Schema } from "../../generator/spec/json-schema.js";

const open = (schema: object, ...values: unknown[]): Schema => ({ ...schema, "x-known": values }) as Schema;
const text = { type: "string" } as const;
const long = Array.from({ length: 8 }, (_, i) => `rather_long_value_${i}`);

describe("typeText", () => {
  test.each<[string, Schema, string]>([
    ["true", true, "unknown"],
    ["false", false, "never"],
    ["only annotations", { description: "Anything." }, "unknown"],
    ["string", { type: "string", minLength: 1, pattern: "^a" }, "string"],
    ["integer", { type: "integer" }, "number"],
    ["integer and number", { type: ["integer", "number"] }, "number"],
    ["null", { type: "null" }, "null"],
    ["nullable", { type: ["null", "string"] }, "null | string"],
    ["$ref", { $ref: "#/$defs/HostId" }, "HostId"],
    ["enum", { enum: ["a", 1, true, null] }, '"a" | 1 | true | null'],
    ["enum cut by its type", { type: "string", enum: ["a", 1] }, '"a"'],
    ["enum of nothing", { type: "boolean", enum: ["a"] }, "never"],
    ["const null", { const: null }, "null"],
    ["text that does not show", { const: "a\u202eb\u2028\u0007" }, '"a\\u202eb\\u2028\\u0007"'],
    ["text with quotes", { enum: ['a"b', "${x}`*/\\"] }, '"a\\"b" | "${x}`*/\\\\"'],
    ["open enum", open({ type: ["string"] }, "a", "b"), '"a" | "b" | (string & {})'],
    ["open enum, nullable", open({ type: ["string", "null"] }, "a", null), '"a" | (string & {}) | null'],
    ["open enum of numbers", open({ type: "number" }, 1, 2), "number"],
    ["array", { type: "array" }, "unknown[]"],
    ["array of nothing", { type: "array", items: false }, "never[]"],
    ["array of enum", { type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    ["array of open enum", { type: "array", items: open(text, "a") }, '("a" | (string & {}))[]'],
    ["array of refs", { type: "array", items: { $ref: "#/$defs/HostId" } }, "HostId[]"],
    ["array of arrays of refs", { type: "array", items: { type: "array", items: { $ref: "#/$defs/HostId" } } }, "HostId[][]"],
    ["array of a union of one", { type: "array", items: { anyOf: [{ type: "array", items: text }] } }, "string[][]"],
    ["tuple", { type: "array", prefixItems: [text, { enum: [1, 2] }], items: false, minItems: 2 }, "[string, 1 | 2]"],
    [
      "tuple with places that may be missing",
      { type: "array", prefixItems: [text, { enum: [1, 2] }], minItems: 1 },
      "[string, (1 | 2)?, ...unknown[]]",
    ],
    ["bare object", { type: "object" }, "{ [key: string]: unknown }"],
    ["empty object", { type: "object", additionalProperties: false }, "{ [key: string]: never }"],
    ["map", { type: "object", additionalProperties: { type: "integer" } }, "{ [key: string]: number }"],
    ["map of refs", { type: "object", additionalProperties: { $ref: "#/$defs/A" } }, "{ [key: string]: A }"],
    ["map of strange enum", { type: "object", additionalProperties: { enum: ["; }\n", "{ a"] } }, '{ [key: string]: "; }\\n" | "{ a" }'],
    ["closed object", { type: "object", properties: { a: text }, additionalProperties: false }, "{ a?: string }"],
    ["small object", { type: "object", properties: { a: text, "b-c": true }, required: ["a"] }, '{ a: string; "b-c"?: unknown }'],
    ["open on purpose", { type: "object", properties: { a: text }, additionalProperties: true }, "{ a?: string; [key: string]: unknown }"],
    [
      "properties and a map",
      { type: "object", properties: { a: { type: "boolean" } }, additionalProperties: { type: "null" } },
      "{ a?: boolean; [key: string]: null | boolean | undefined }",
    ],
    ["anyOf", { anyOf: [text, { type: "number" }, text, { type: "null" }] }, "string | number | null"],
    ["anyOf with anything", { anyOf: [text, true] }, "unknown"],
    ["oneOf", { oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }] }, "A | B"],
    ["array that holds some text", { type: "array", contains: text }, "unknown[]"],
    ["const that is an object", { const: { a: [1, "b"], c: {} } }, '{ a: [1, "b"]; c: Record<string, never> }'],
    ["if, then and else", { if: text, then: { const: "a" }, else: { type: "integer" } }, '"a" | number'],
    ["if without else", { if: text, then: { const: "a" } }, "unknown"],
    ["if without then", { if: text, else: { const: 1 } }, "unknown"],
    ["then and else without if", { then: { const: "a" }, else: { type: "integer" } }, "unknown"],
    ["long enum", { enum: long }, long.map((value) => `\n  | "${value}"`).join("")],
    ["array of a long enum", { type: "array", items: { enum: long } }, `(${long.map((value) => `\n  | "${value}"`).join("")}\n)[]`],
    [
      "long union of objects",
      { anyOf: long.map((name) => ({ type: "object", properties: { [name]: text } })) },
      long.map((name) => `\n  | { ${name}?: string }`).join(""),
    ],
  ])("%s", (_, schema, want) => {
    expect(typeText(schema, 0)).toBe(want);
  });

  test("sets further lines at the place where it starts", () => {
    const schema: Schema = { type: ["object", "null"], properties: { a: text, b: text, c: { type: "array", items: { enum: long } } } };
    const values = long.map((value) => `      | "${value}"\n`).join("");
    expect(typeText(schema, 2)).toBe(`{\n    a?: string;\n    b?: string;\n    c?: (\n${values}    )[];\n  } | null`);
  });

  test("takes time in proportion to the depth", () => {
    let schema: Schema = text;
    for (let i = 0; i < 40; i++) schema = { type: "object", properties: { inner: { type: "array", items: schema, description: "Deep." } } };
    expect(typeText(schema, 0)).toContain("string[]");
  });
});

describe("typeDeclaration", () => {
  test("documents each property with what its type does not say", () => {
    const schema: Schema = {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 100, default: 10 },
        id: { type: "string", description: "The vendor's id.", format: "uuid" },
        note: { type: "string", description: `${"Words and words that go on, ".repeat(5)}and end.`, maxLength: 9, deprecated: true },
        tags: { type: "array", items: text, minItems: 1, uniqueItems: true, description: "Ends */ here, @here." },
      },
      required: ["id"],
    };
    expect(typeDeclaration("ListParams", schema, "interface", ["Parameters of hosts:read."])).toBe(`/** Parameters of hosts:read. */
export interface ListParams {
  /** @integer @minimum 1 @maximum 100 @default 10 */
  limit?: number;
  /** The vendor's id. @format uuid */
  id: string;
  /**
   * Words and words that go on, Words and words that go on, Words and words that go on, Words and words that
   * go on, Words and words that go on, and end.
   * @maxLength 9
   * @deprecated
   */
  note?: string;
  /** Ends *\\/ here, \\@here. @minItems 1 @uniqueItems */
  tags?: string[];
}`);
  });

  test.each<[string, Schema, "interface" | "type", string]>([
    ["an object as a type", { type: "object", properties: { a: text } }, "type", "export type X = {\n  a?: string;\n};"],
    [
      "an interface only where there are properties",
      { type: "object", additionalProperties: false },
      "interface",
      "export type X = { [key: string]: never };",
    ],
    ["a scalar with its constraints", { type: "string", minLength: 1 }, "type", "/** @minLength 1 */\nexport type X = string;"],
    ["a long union", { enum: long }, "type", `export type X =${long.map((value) => `\n  | "${value}"`).join("")};`],
    ["a nullable object", { type: ["object", "null"], properties: { a: text } }, "interface", "export type X = { a?: string } | null;"],
  ])("%s", (_, schema, keyword, want) => {
    expect(typeDeclaration("X", schema, keyword, [])).toBe(want);
  });

  const [name, value, number] = [{ pattern: "^a" }, { const: 1 }, { type: "number" }] as const;
  test.each<[Schema, string]>([
    [{ not: name }, '@not {"pattern":"^a"}'],
    [{ if: name, then: value, else: number }, '@if {"pattern":"^a"} @then {"const":1} @else {"type":"number"}'],
    [{ contains: value, minContains: 0, maxContains: 2 }, '@contains {"const":1} @minContains 0 @maxContains 2'],
    [{ patternProperties: { "^a": value }, propertyNames: name }, '@patternProperties {"^a":{"const":1}} @propertyNames {"pattern":"^a"}'],
    [
      { dependentRequired: { a: ["b"] }, dependentSchemas: { a: value } },
      '@dependentRequired {"a":["b"]} @dependentSchemas {"a":{"const":1}}',
    ],
    [{ not: { const: "x".repeat(148) } }, `@not {"const":"${"x".repeat(148)}"}`],
    [{ not: { const: "x".repeat(149) } }, `@not {"const":"${"x".repeat(149)}"…`],
  ])("tags %j", (schema, want) => {
    expect(docTags(schema).join(" ")).toBe(want);
  });
});
