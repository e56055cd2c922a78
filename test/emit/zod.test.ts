import { describe, expect, test } from "vitest";
import { type ZodContext, zodContext, zodText } from "../../generator/emit/zod/index.js";
import type { Schema } from "../../generator/spec/json-schema.js";

const text = { type: "string" } as const;
const closed = { type: "object", additionalProperties: false } as const;
const open = (schema: object, ...values: unknown[]): Schema => ({ ...schema, "x-known": values }) as Schema;
const long = Array.from({ length: 8 }, (_, i) => `rather_long_value_${i}`);
const kind = (value: string): Schema => ({ ...closed, properties: { kind: { const: value } }, required: ["kind"] });
const [A, B] = ["a", "b"].map((value) => `z.strictObject({ kind: z.literal("${value}") })`);
const NULL = { type: "null" } as const;
/** A union with a member per line. */
const union = (open: string, ...members: readonly (string | undefined)[]): string =>
  `z.${open}[\n${members.map((member) => `  ${member},\n`).join("")}])`;
const TOLD_APART = union('discriminatedUnion("kind", ', A, B);

const context = (): ZodContext => ({ ...zodContext([]), recursive: new Set(["Tree"]) });

describe("zodText", () => {
  test.each<[string, Schema, string]>([
    ["true", true, "z.unknown()"],
    ["false", false, "z.never()"],
    ["string", { type: "string", minLength: 1, maxLength: 9 }, "z.string().min(1).max(9)"],
    ["empty minimum", { type: "string", minLength: 0 }, "z.string()"],
    ["pattern", { type: "string", pattern: "^/a[/]\\p{L}\n$" }, "z.string().regex(/^\\/a[/]\\p{L}\\n$/u)"],
    ["pattern on short text", { type: "string", maxLength: 9, pattern: "^a+a*$" }, "z.string().max(9, { abort: true }).regex(/^a+a*$/u)"],
    ["linear pattern", { type: "string", maxLength: 9, pattern: "^a+$" }, "z.string().max(9).regex(/^a+$/u)"],
    ["pattern that does not show", { type: "string", pattern: "[\u200b\u2028]" }, "z.string().regex(/[\\u200b\\u2028]/u)"],
    ["number", { type: "number", minimum: -0.5, exclusiveMaximum: 1 }, "z.number().min(-0.5).lt(1)"],
    ["integer within 2^53", { type: "integer", exclusiveMinimum: 0, maximum: 100 }, "z.int().gt(0).max(100)"],
    ["integer without end", { type: "integer", minimum: 1 }, "integer().min(1)"],
    ["integer and number", { type: ["integer", "number"], minimum: 1 }, "z.number().min(1)"],
    ["multipleOf", { type: "number", multipleOf: 0.01 }, "z.number().check(multipleOf(0.01))"],
    ["boolean", { type: "boolean" }, "z.boolean()"],
    ["null", { type: "null" }, "z.null()"],
    ["nullable", { type: ["string", "null"], minLength: 2 }, "z.string().min(2).nullable()"],
    ["list of types", { type: ["string", "boolean", "null"] }, "z.union([z.string(), z.boolean()]).nullable()"],
    ["enum", { enum: ["a", "b"] }, 'z.enum(["a", "b"])'],
    ["enum, nullable", { enum: ["a", "b", null] }, 'z.enum(["a", "b"]).nullable()'],
    ["enum, mixed", { enum: ["a", 1] }, 'z.literal(["a", 1])'],
    ["enum with bounds", { type: "string", enum: ["a", "bc"], minLength: 2 }, 'z.enum(["a", "bc"]).and(z.string().min(2))'],
    ["const", { const: "a" }, 'z.literal("a")'],
    ["const null", { const: null }, "z.null()"],
    ["open enum", open({ type: ["string"], maxLength: 5 }, "a"), "z.string().max(5)"],
    ["array", { type: "array", items: text, minItems: 1, maxItems: 3 }, "z.array(z.string()).min(1).max(3)"],
    ["unique array", { type: "array", uniqueItems: true }, "z.array(z.unknown()).check(unique())"],
    ["tuple", { type: "array", prefixItems: [text, true], items: false, minItems: 2 }, "z.tuple([z.string(), z.unknown()])"],
    [
      "map",
      { type: "object", additionalProperties: text, minProperties: 1 },
      "z.record(z.string(), z.string()).check(keyCount({ min: 1 }))",
    ],
    ["bare object", { type: "object" }, "z.record(z.string(), z.unknown())"],
    ["empty object", closed, "z.strictObject({})"],
    [
      "closed object",
      { ...closed, properties: { a: text, "b-c": text }, required: ["a"] },
      'z.strictObject({ a: z.string(), "b-c": z.string().exactOptional() })',
    ],
    ["open object", { type: "object", properties: { a: true } }, "z.looseObject({ a: z.unknown().exactOptional() })"],
    [
      "properties and a map",
      { type: "object", properties: { a: text }, required: ["a"], additionalProperties: { type: "null" } },
      "objectWithRest({ a: z.string() }, z.null())",
    ],
    ["inherited name", { ...closed, properties: { valueOf: text } }, "ownKeys(z.strictObject({ valueOf: z.string().exactOptional() }))"],
    [
      "default",
      { ...closed, properties: { sort: { enum: ["a", "b"], default: "a" } } },
      'withDefaults(z.strictObject({ sort: z.enum(["a", "b"]).exactOptional() }), { sort: "a" })',
    ],
    [
      "default of a required property",
      { ...closed, properties: { a: { ...text, default: "x" } }, required: ["a"] },
      "z.strictObject({ a: z.string() })",
    ],
    [
      "default in a result",
      { type: "object", properties: { a: { ...text, default: "x" } } },
      "z.looseObject({ a: z.string().exactOptional() })",
    ],
    ["anyOf", { anyOf: [text, { type: "boolean" }] }, "z.union([z.string(), z.boolean()])"],
    ["anyOf with null", { anyOf: [{ type: "null" }, text] }, "z.string().nullable()"],
    ["oneOf", { oneOf: [text, { type: "null" }] }, "z.xor([z.string(), z.null()])"],
    ["oneOf told apart", { oneOf: [kind("a"), kind("b")] }, TOLD_APART],
    ["anyOf told apart", { anyOf: [kind("a"), kind("b")] }, TOLD_APART],
    ["oneOf told apart, or null", { oneOf: [kind("a"), { type: "null" }, kind("b")] }, `${TOLD_APART}.nullable()`],
    ["oneOf told apart, or null twice", { oneOf: [kind("a"), NULL, kind("b"), NULL] }, union("xor(", A, "z.null()", B, "z.null()")],
    ["anyOf told apart, or null twice", { anyOf: [kind("a"), NULL, kind("b"), NULL] }, `${TOLD_APART}.nullable()`],
    ["anyOf of null and null", { anyOf: [NULL, NULL] }, "z.union([z.null(), z.null()])"],
    [
      "oneOf told apart by the second constant",
      { oneOf: ["a", "b"].map((b) => ({ ...closed, properties: { a: { const: 1 }, b: { const: b } }, required: ["a", "b"] })) },
      union(
        'discriminatedUnion("b", ',
        'z.strictObject({ a: z.literal(1), b: z.literal("a") })',
        'z.strictObject({ a: z.literal(1), b: z.literal("b") })',
      ),
    ],
    ["oneOf with one value for two", { oneOf: [kind("a"), kind("a")] }, `z.xor([${A}, ${A}])`],
    [
      "oneOf with a constant that may be missing",
      { oneOf: [kind("a"), { ...(kind("b") as object), required: [] }] },
      union("xor(", A, 'z.strictObject({ kind: z.literal("b").exactOptional() })'),
    ],
    [
      "oneOf with a property that is no constant",
      { oneOf: [kind("a"), { ...closed, properties: { kind: { type: "integer" } }, required: ["kind"] }] },
      `z.xor([${A}, z.strictObject({ kind: integer() })])`,
    ],
    [
      "oneOf with a constant that has bounds",
      { oneOf: [kind("a"), { ...closed, properties: { kind: { const: "b", minLength: 1 } }, required: ["kind"] }] },
      union("xor(", A, 'z.strictObject({ kind: z.literal("b").and(z.string().min(1)) })'),
    ],
    [
      "oneOf with an object or null",
      { oneOf: [kind("a"), { ...(kind("b") as object), type: ["object", "null"] }] },
      union("xor(", A, `${B}.nullable()`),
    ],
    [
      "oneOf with an inherited name",
      { oneOf: [kind("a"), { ...closed, properties: { valueOf: { const: 1 }, kind: { const: "b" } }, required: ["valueOf", "kind"] }] },
      union("xor(", A, 'ownKeys(z.strictObject({ valueOf: z.literal(1), kind: z.literal("b") }))'),
    ],
    ["oneOf of one", { oneOf: [kind("a")] }, `${A}`],
    ["$ref", { $ref: "#/$defs/HostId" }, "HostId()"],
    ["$ref that comes back", { type: "array", items: { $ref: "#/$defs/Tree" } }, "z.array(z.lazy(Tree))"],
    ["long enum", { enum: long }, `z.enum([\n${long.map((value) => `  "${value}",\n`).join("")}])`],
  ])("%s", (_, schema, want) => {
    expect(zodText(schema, context(), 0)).toBe(want);
  });

  test("sets three short properties on three lines, and two on one", () => {
    const of = (names: readonly string[]): Schema => ({
      ...closed,
      properties: Object.fromEntries(names.map((name) => [name, true])),
      required: names,
    });
    expect(zodText(of(["a", "b"]), context(), 0)).toBe("z.strictObject({ a: z.unknown(), b: z.unknown() })");
    expect(zodText(of(["a", "b", "c"]), context(), 0)).toBe(
      "z.strictObject({\n  a: z.unknown(),\n  b: z.unknown(),\n  c: z.unknown(),\n})",
    );
  });

  test("sets a property per line where there are more than two", () => {
    const inner: Schema = { type: "object", properties: { x: text, y: text, z: { type: "integer", default: 3 } } };
    const schema: Schema = {
      ...closed,
      properties: { a: { type: "array", items: inner }, b: { ...text, default: "x" }, c: text },
      required: ["c"],
    };
    expect(zodText(schema, context(), 2)).toBe(`withDefaults(z.strictObject({
    a: z.array(z.looseObject({
      x: z.string().exactOptional(),
      y: z.string().exactOptional(),
      z: integer().exactOptional(),
    })).exactOptional(),
    b: z.string().exactOptional(),
    c: z.string(),
  }), { b: "x" })`);
  });

  test("names the helpers that it uses", () => {
    const used = context();
    zodText({ ...closed, properties: { a: { type: "array", items: { type: "integer" }, uniqueItems: true } }, maxProperties: 1 }, used, 0);
    expect([...used.helpers].sort()).toEqual(["integer", "keyCount", "unique"]);
  });
});
