import { describe, expect, test } from "vitest";
import { z } from "zod";
import { integer, jsonSchema, multipleOf, ownKeys, unique } from "../../runtime/src/server/index.js";
import { mistakes } from "./told.js";

const parse = (text: string): unknown => JSON.parse(text);
const DEPTH = 100_000;
const TREE = { type: "object", properties: { a: { $ref: "#/$defs/Tree" } }, additionalProperties: false } as const;
const LIST = { type: "array", items: { $ref: "#/$defs/List" } } as const;

/** What an agent can put into a body. */
const VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ["deep lists", parse("[".repeat(DEPTH) + "]".repeat(DEPTH))],
  ["deep objects", parse(`${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`)],
  ["a list of a list as deep", parse(`[${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}]`)],
  ["a long list", Array.from({ length: 50_000 }, (_, index) => index % 100)],
  ["many keys", Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]))],
  ["inherited names", parse('{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"toString":1}')],
  ["lone surrogates", parse('{"a":"\\ud800","\\udfff":1}')],
  ["minus zero", parse("-0")],
  ["a number beyond all", parse("1e400")],
  ["a long text", "x".repeat(2 ** 20)],
  ["a long name", { ["k".repeat(2 ** 20)]: 1 }],
  ["nothing", undefined],
];

const SCHEMAS: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ["a tree", jsonSchema({ $ref: "#/$defs/Tree" }, { Tree: TREE })],
  ["a list of lists", jsonSchema({ $ref: "#/$defs/List" }, { List: LIST })],
  ["unique items", jsonSchema({ uniqueItems: true })],
  ["zod's unique items", z.array(z.unknown()).check(unique())],
  ["a constant", jsonSchema({ const: { a: 1 } })],
  ["constants", jsonSchema({ enum: [1, [2], { a: 1 }] })],
  ["a number", jsonSchema({ type: "number", multipleOf: 0.01 })],
  ["zod's number", z.number().check(multipleOf(0.01))],
  ["an integer", integer()],
  ["names", jsonSchema({ propertyNames: { maxLength: 3 }, patternProperties: { "^k": { type: "string" } }, unevaluatedProperties: false })],
  ["contained items", jsonSchema({ contains: { const: "q" } })],
  ["a union", jsonSchema({ anyOf: [{ type: "string", minLength: 3 }, { $ref: "#/$defs/Tree" }] }, { Tree: TREE })],
  ["inherited names", ownKeys(z.strictObject({ toString: z.string().exactOptional() }))],
];

describe.each(SCHEMAS)("%s", (_, schema) => {
  test.each(VALUES)("answers %s, shortly and in time", (_, value) => {
    const start = process.cpuUsage();
    const found = mistakes(schema, value);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2_000);
    expect(found.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(found).length).toBeLessThan(150_000);
    // Read back, nothing is lost: no lone surrogate and no number that JSON does not have.
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

test("what is nested too deep is refused as that", () => {
  const deep = VALUES[0]?.[1];
  const code = (schema: z.ZodType): unknown => mistakes(schema, [deep]).map((mistake) => mistake.code);
  expect(code(jsonSchema({ $ref: "#/$defs/List" }, { List: LIST }))).toEqual(["too_deep"]);
  expect(code(jsonSchema({ uniqueItems: true }))).toEqual(["too_deep"]);
  expect(code(z.array(z.unknown()).check(unique()))).toEqual(["too_deep"]);
});

test("a number beyond all is no JSON number", () => {
  expect(mistakes(jsonSchema({ type: "number" }), parse("1e400")).map(({ code }) => code)).toEqual(["type"]);
  expect(mistakes(jsonSchema({ multipleOf: 3 }), parse("-1e400")).map(({ code }) => code)).toEqual(["multiple_of"]);
});

test("nothing of a sensitive property is told, however it is wrong", () => {
  const secret = "hunter2";
  const schemas = [
    jsonSchema({ properties: { password: { type: "object", propertyNames: { maxLength: 1 }, additionalProperties: { const: 1 } } } }),
    jsonSchema({ properties: { password: { anyOf: [{ type: "integer" }, { type: "array", uniqueItems: true }] } } }),
    z.strictObject({ password: z.record(z.string().max(1), z.literal(1)) }),
  ];
  const values = [secret, { [secret]: secret }, [secret, secret], { a: secret }];
  const told = schemas.flatMap((schema) => values.flatMap((password) => mistakes(schema, { password }, ["password"])));
  expect(told.length).toBeGreaterThan(schemas.length);
  expect(JSON.stringify(told)).not.toContain(secret);
});
