import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { OPERATION_MAP as CROWDSTRIKE } from "../../generated/server/crowdstrike.js";
import { OPERATION_MAP as JIRA } from "../../generated/server/jira.js";
import { OPERATION_MAP as PAGERDUTY } from "../../generated/server/pagerduty.js";
import { OPERATION_MAP as SERVICENOW } from "../../generated/server/servicenow.js";
import { OPERATION_MAP as SLACK } from "../../generated/server/slack.js";
import {
  explain,
  integer,
  keyCount,
  type Mistake,
  multipleOf,
  objectWithRest,
  ownKeys,
  unique,
  withDefaults,
} from "../../runtime/src/server/index.js";

/** What is wrong, as `path code: message`. */
function told(schema: z.ZodType, input: unknown, sensitive: readonly string[] = []): string[] {
  return mistakes(schema, input, sensitive).map(({ path, code, message }) => `${path} ${code}: ${message}`);
}

function mistakes(schema: z.ZodType, input: unknown, sensitive: readonly string[] = []): readonly Mistake[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : explain(parsed.error, input, { sensitive });
}

test("a path, a stable code and a message", () => {
  const schema = z.strictObject({ n: integer() });
  const parsed = schema.safeParse({ n: "five" });
  expect(explain(parsed.error as z.ZodError, { n: "five" })).toEqual([
    { path: "/n", code: "type", message: 'expected an integer, got "five"' },
  ]);
});

type Row = [name: string, schema: z.ZodType, input: unknown, ...expected: string[]];

const long = "x".repeat(70);
const hash = z.string().regex(/^[0-9a-f]{32}$/u);

describe("one value", () => {
  test.each<Row>([
    ["a string", z.string(), 5, " type: expected a string, got 5"],
    ["a number", z.number(), null, " type: expected a number, got null"],
    ["our integer", integer(), 1.5, " type: expected an integer, got 1.5"],
    ["zod's integer", z.int(), 1.5, " type: expected an integer, got 1.5"],
    ["our integer, of a text", integer().min(1), "five", ' type: expected an integer, got "five"'],
    ["zod's integer, of which zod says no more", z.int(), "five", ' type: expected a number, got "five"'],
    ["no characters of what is no text", z.string().min(2).max(0), ["a"], " type: expected a string, got an array of 1 item"],
    ["zod's integer is bounded", z.int(), 1e300, " too_big: expected 9007199254740991 or less, got 1e+300"],
    ["a boolean", z.boolean(), "true", ' type: expected a boolean, got "true"'],
    ["null", z.null(), false, " type: expected null, got false"],
    ["an array", z.array(z.string()), "a", ' type: expected an array, got "a"'],
    ["a tuple", z.tuple([z.string()]), {}, " type: expected an array, got an object"],
    ["an object", z.strictObject({}), [1, 2, 3], " type: expected an object, got an array of 3 items"],
    ["an array of one", z.strictObject({}), [1], " type: expected an object, got an array of 1 item"],
    ["a map", z.record(z.string(), z.string()), null, " type: expected an object, got null"],
    ["nothing", z.never(), 1, " not_allowed: expected nothing, got 1"],
    ["nothing at all", z.string(), undefined, " type: expected a string, got undefined"],
    ["a minimum", integer().min(1), 0, " too_small: expected 1 or more, got 0"],
    ["a maximum", z.number().max(10), 11.5, " too_big: expected 10 or less, got 11.5"],
    ["above", z.number().gt(0), 0, " too_small: expected more than 0, got 0"],
    ["below", z.number().lt(1), 1, " too_big: expected less than 1, got 1"],
    ["a multiple", z.number().check(multipleOf(0.01)), 1.999, " multiple_of: expected a multiple of 0.01, got 1.999"],
    ["zod's multiple", z.number().multipleOf(2), 3, " multiple_of: expected a multiple of 2, got 3"],
    ["a short text", z.string().min(1), "", " too_small: expected at least 1 character, got 0"],
    ["a long text", z.string().max(64), long, " too_big: expected at most 64 characters, got 70"],
    ["characters are code points", z.string().min(3), "😀😀", " too_small: expected at least 3 characters, got 2"],
    ["an exact length", z.string().length(2), "a", " too_small: expected exactly 2 characters, got 1"],
    ["few items", z.array(z.string()).min(1), [], " too_small: expected at least 1 item, got 0"],
    ["many items", z.array(z.string()).max(1), ["a", "b"], " too_big: expected at most 1 item, got 2"],
    ["a short tuple", z.tuple([z.string(), z.string()]), ["a"], " too_small: expected at least 2 items, got 1"],
    ["a long tuple", z.tuple([z.string()]), ["a", "b"], " too_big: expected at most 1 item, got 2"],
    [
      "few keys",
      z.record(z.string(), z.string()).check(keyCount({ min: 2 })),
      { a: "b" },
      " too_small: expected at least 2 properties, got 1",
    ],
    ["many keys", z.looseObject({}).check(keyCount({ max: 1 })), { a: 1, b: 2 }, " too_big: expected at most 1 property, got 2"],
    ["an enum", z.enum(["contain", "lift"]), "delete", ' enum: expected one of "contain", "lift", got "delete"'],
    ["a constant", z.literal("x"), "y", ' enum: expected "x", got "y"'],
    ["constants of several types", z.literal(["a", 1, true]).nullable(), 2, ' enum: expected one of "a", 1, true, got 2'],
    ["a pattern", hash, "xyz", ' pattern: expected text that matches ^[0-9a-f]{32}$, got "xyz"'],
    ["a pattern with slashes", z.string().regex(/^\/v1\//u), "a", ' pattern: expected text that matches ^/v1/, got "a"'],
    ["a format", z.uuid(), "a", ' format: expected text in the format uuid, got "a"'],
    ["a start", z.string().startsWith("id-"), "a", ' pattern: expected text that starts with "id-", got "a"'],
    ["an end", z.string().endsWith(".js"), "a", ' pattern: expected text that ends with ".js", got "a"'],
    ["a part", z.string().includes("@"), "a", ' pattern: expected text that includes "@", got "a"'],
    ["NaN", z.number(), Number.NaN, " type: expected a number, got NaN"],
    ["infinity", z.number(), Number.NEGATIVE_INFINITY, " type: expected a number, got -Infinity"],
    ["a bigint", z.bigint().min(5n), 4n, " too_small: expected 5 or more, got 4"],
    ["no bigint", z.string(), 4n, " type: expected a string, got 4"],
    ["a date", z.date().min(new Date(0)), new Date(-1), " too_small: expected 1970-01-01T00:00:00.000Z or later, got a date"],
    ["a map's size", z.map(z.string(), z.string()).max(0), new Map([["a", "b"]]), " too_big: expected at most 0 items, got 1"],
    ["a class", z.instanceof(URL), 1, " type: expected a value of type URL, got 1"],
    ["a function", z.string(), () => 1, " type: expected a string, got a function"],
    ["a symbol", z.string(), Symbol("s"), " type: expected a string, got a symbol"],
    ["a refinement", z.string().refine(() => false, "no way"), "a", ' invalid: expected another value, got "a"'],
    ["a beyond", z.string().check(z.property("length", z.literal(3))), "ab", ' invalid: expected another value, got "ab"'],
  ])("%s", (_, schema, input, ...expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("what came is cut to 60 characters", () => {
    expect(told(z.number(), long)).toEqual([` type: expected a number, got "${"x".repeat(58)}…`]);
    expect(told(z.number(), "x".repeat(58))).toEqual([` type: expected a number, got "${"x".repeat(58)}"`]);
    // Not in the middle of a character.
    expect(told(z.number(), `x${"😀".repeat(40)}`)).toEqual([` type: expected a number, got "x${"😀".repeat(28)}…`]);
    expect(told(z.number(), "\n\u0000")).toEqual([' type: expected a number, got "\\n\\u0000"']);
  });

  test("a long enum is cut", () => {
    const names = Array.from({ length: 250 }, (_, index) => `n${index}`);
    const [message = ""] = told(z.enum(names), "x");
    expect(message).toMatch(/^ enum: expected one of "n0", "n1", .*"n19" or 230 others, got "x"$/u);
  });
});

describe("objects and arrays", () => {
  const person = z.strictObject({
    name: z.string().min(1),
    age: z.int().min(0).exactOptional(),
    tags: z.array(z.string().min(1)).max(3).check(unique()).exactOptional(),
    home: z.strictObject({ city: z.string(), zip: hash }).exactOptional(),
  });
  test.each<Row>([
    ["what is missing", person, {}, "/name required: is required"],
    [
      "what is unknown",
      person,
      { name: "a", b: 1, c: 2 },
      "/b unknown_property: is not a known property",
      "/c unknown_property: is not a known property",
    ],
    [
      "every mistake, in the order of the input",
      person,
      { zzz: 1, home: { zip: "x", more: 1 }, tags: ["", "a", 1], age: -1 },
      "/zzz unknown_property: is not a known property",
      '/home/zip pattern: expected text that matches ^[0-9a-f]{32}$, got "x"',
      "/home/more unknown_property: is not a known property",
      "/home/city required: is required",
      "/tags/0 too_small: expected at least 1 character, got 0",
      "/tags/2 type: expected a string, got 1",
      "/age too_small: expected 0 or more, got -1",
      "/name required: is required",
    ],
    [
      "missing ones in the schema's order",
      z.strictObject({ b: z.string(), a: z.string() }),
      {},
      "/b required: is required",
      "/a required: is required",
    ],
    [
      "ten items and more are ordered as numbers",
      z.array(z.string()),
      [...Array(11).keys()],
      ...[...Array(11).keys()].map((n) => `/${n} type: expected a string, got ${n}`),
    ],
    ["a missing constant", z.strictObject({ a: z.literal("x") }), {}, "/a required: is required"],
    ["a missing union", z.strictObject({ a: z.union([z.string(), z.number()]) }), {}, "/a required: is required"],
    ["a missing anything", z.strictObject({ a: z.unknown() }), {}, "/a required: is required"],
    ["undefined is there", z.strictObject({ a: z.string() }), { a: undefined }, "/a type: expected a string, got undefined"],
    [
      "pointers are escaped",
      z.strictObject({}),
      { "a/b~c": 1, "": 2 },
      "/a~1b~0c unknown_property: is not a known property",
      "/ unknown_property: is not a known property",
    ],
    ["a value of a map", z.record(z.string(), integer()), { a: 1, b: "x" }, '/b type: expected an integer, got "x"'],
    [
      "a name of a map",
      z.record(z.string().regex(/^[a-z]+$/u), z.string()),
      { B: "x" },
      '/B property_name: expected text that matches ^[a-z]+$ as its name, got "B"',
    ],
    ["listed names of a map", z.partialRecord(z.enum(["a", "b"]), z.string()), { c: "x" }, "/c unknown_property: is not a known property"],
    ["all listed names of a map", z.record(z.enum(["a", "b"]), z.string()), { a: "x" }, "/b required: is required"],
    ["further properties", objectWithRest({ a: z.string() }, integer()), { a: "x", b: "y" }, '/b type: expected an integer, got "y"'],
    ["inherited ones are not there", z.looseObject({ constructor: z.string() }), {}, "/constructor required: is required"],
    ["inherited ones, told of by ownKeys", ownKeys(z.strictObject({ toString: z.string() })), {}, "/toString required: is required"],
    [
      "below defaults",
      withDefaults(z.strictObject({ a: z.strictObject({ b: integer() }).exactOptional(), c: z.int().exactOptional() }), { c: 5 }),
      { a: { b: "x" } },
      '/a/b type: expected an integer, got "x"',
    ],
    [
      "an intersection tells it once",
      z.looseObject({ a: z.string() }).and(z.looseObject({ a: z.string() })),
      { a: 1 },
      "/a type: expected a string, got 1",
    ],
    [
      "a map with keys of its own",
      z.map(z.strictObject({}), z.string()),
      new Map([[{ a: 1 }, 1]]),
      " invalid: expected another value, got a map",
    ],
    ["a map with text keys", z.map(z.string(), z.string()), new Map([["a", 1]]), "/a type: expected a string, got 1"],
    ["a set", z.set(z.string()), new Set([1]), " type: expected a string, got a set"],
  ])("%s", (_, schema, input, ...expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("a key named __proto__", () => {
    const input = JSON.parse('{ "__proto__": { "a": 1 }, "a": { "__proto__": 1, "constructor": 2 } }');
    expect(told(z.strictObject({ a: z.strictObject({}) }), input)).toEqual([
      "/__proto__ unknown_property: is not a known property",
      "/a/__proto__ unknown_property: is not a known property",
      "/a/constructor unknown_property: is not a known property",
    ]);
  });
});

describe("our own checks tell at once with the rest", () => {
  const tags = z.array(z.string().min(2)).check(unique());
  const items = z.array(z.strictObject({ a: z.int() })).check(unique());
  const counted = z.strictObject({ a: z.string().exactOptional(), b: z.string().exactOptional() });
  test.each<Row>([
    ["equal items", tags, ["aa", "bb", "aa"], '/2 not_unique: expected an item unlike item 0, got "aa"'],
    [
      "equal items among wrong ones",
      tags,
      ["aa", 5, "aa"],
      "/1 type: expected a string, got 5",
      '/2 not_unique: expected an item unlike item 0, got "aa"',
    ],
    [
      "equal and wrong",
      tags,
      ["a", "a"],
      "/0 too_small: expected at least 2 characters, got 1",
      "/1 too_small: expected at least 2 characters, got 1",
      '/1 not_unique: expected an item unlike item 0, got "a"',
    ],
    [
      "items that are equal without what is unknown",
      items,
      [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
      ],
      "/0/b unknown_property: is not a known property",
      "/1/b unknown_property: is not a known property",
    ],
    ["no list", tags, "a", ' type: expected an array, got "a"'],
    [
      "too few keys among wrong ones",
      counted.check(keyCount({ min: 2 })),
      { a: 1 },
      " too_small: expected at least 2 properties, got 1",
      "/a type: expected a string, got 1",
    ],
    [
      "too many keys among wrong ones",
      z.record(z.string(), z.string()).check(keyCount({ max: 1 })),
      { a: 1, b: "" },
      " too_big: expected at most 1 property, got 2",
      "/a type: expected a string, got 1",
    ],
    [
      "unknown keys do not count",
      counted.check(keyCount({ min: 1 })),
      { x: 1 },
      " too_small: expected at least 1 known property, got 0",
      "/x unknown_property: is not a known property",
    ],
    ["no object to count the keys of", counted.check(keyCount({ min: 1 })), "ab", ' type: expected an object, got "ab"'],
    ["no array to count the keys of", counted.check(keyCount({ min: 1 })), [], " type: expected an object, got an array of 0 items"],
    [
      "a multiple out of bounds",
      z.number().max(5).check(multipleOf(2)),
      7,
      " too_big: expected 5 or less, got 7",
      " multiple_of: expected a multiple of 2, got 7",
    ],
  ])("%s", (_, schema, input, ...expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("what other checks push", () => {
    const issues = [
      { code: "contains", expected: "2 items or more of the kind" },
      { code: "too_small", expected: "4 items or more" },
      { code: "required", expected: "a value", path: ["a"] },
      { code: "required", expected: 'a value, because of "b"', path: ["c"] },
      { code: "unknown_property", expected: "no such property", path: ["x"] },
      { code: "count", expected: "an even sum", got: "3" },
    ];
    const schema = z.unknown().check((context) => {
      for (const { path = [], ...params } of issues)
        context.issues.push({ code: "custom", path, input: context.value, params, message: "Invalid" });
    });
    expect(told(schema, { x: 1 })).toEqual([
      " contains: expected 2 items or more of the kind, got an object",
      " too_small: expected 4 items or more, got 1",
      " count: expected an even sum, got 3",
      "/x unknown_property: is not a known property",
      "/a required: is required",
      '/c required: expected a value, because of "b", got nothing',
    ]);
    expect(told(schema, "word", ["c"])).toContain(" too_small: expected 4 items or more, got 4");
  });
});

describe("unions", () => {
  const typed = (expected: string) =>
    z.unknown().check(({ issues, value }) => {
      issues.push({ code: "custom", input: value, params: { code: "type", expected }, message: "Invalid" });
    });
  const shape = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("circle"), r: z.number() }),
    z.strictObject({ kind: z.literal("square"), side: z.number() }),
  ]);
  const plain = z.union([
    z.strictObject({ kind: z.literal("circle"), r: z.number(), name: z.string() }),
    z.strictObject({ kind: z.literal("square"), side: z.number() }),
  ]);
  const text = z.union([z.string(), z.strictObject({ a: z.string() })]);
  const ids = z.union([z.strictObject({ ids: z.array(z.string()) }), z.strictObject({ filter: z.string() })]);
  test.each<Row>([
    ["no type fits", text, 5, " type: expected a string or an object, got 5"],
    ["three types", z.union([z.string(), integer(), z.boolean()]), 1.5, " type: expected a string, an integer or a boolean, got 1.5"],
    ["one type fits", text, { a: 1 }, "/a type: expected a string, got 1"],
    ["an array or one", z.union([z.string(), z.array(z.string())]), ["a", 1], "/1 type: expected a string, got 1"],
    ["constants", z.union([z.literal("a"), z.enum(["b", "a"])]), "c", ' enum: expected one of "a", "b", got "c"'],
    ["a constant or a type", z.union([z.literal("auto"), z.number()]), "x", ' type: expected a number or "auto", got "x"'],
    [
      "patterns",
      z.xor([z.string().regex(/^a/u), z.string().regex(/^b/u)]),
      "c",
      ' pattern: expected text that matches ^a or text that matches ^b, got "c"',
    ],
    ["lengths", z.xor([z.string().min(3), z.array(z.string()).min(3)]), "c", " too_small: expected at least 3 characters, got 1"],
    ["nested", z.union([z.union([z.string(), z.number()]), z.null()]), true, " type: expected a string, a number or null, got true"],
    [
      "nested, deep",
      z.union([z.number(), z.array(text)]),
      [{ a: 1 }, 2],
      "/0/a type: expected a string, got 1",
      "/1 type: expected a string or an object, got 2",
    ],
    ["a discriminator", shape, { kind: "circle", r: "x" }, '/r type: expected a number, got "x"'],
    ["no such discriminator", shape, { kind: "line", r: 1 }, '/kind enum: expected one of "circle", "square", got "line"'],
    ["a missing discriminator", shape, { r: 1 }, "/kind required: is required"],
    ["nothing discriminated", shape, 1, " type: expected an object, got 1"],
    [
      "a constant decides against counts",
      plain,
      { kind: "circle", side: 1 },
      "/side unknown_property: is not a known property",
      "/r required: is required",
      "/name required: is required",
    ],
    ["no branch has the constant", plain, { kind: "line", side: 1 }, '/kind enum: expected one of "circle", "square", got "line"'],
    ["constants in a list", z.union([z.array(z.literal("a")), z.array(z.literal("b"))]), ["c", "a"], '/0 enum: expected "a", got "c"'],
    [
      "no constant in a list",
      z.union([z.array(z.literal("a")), z.array(z.literal("b"))]),
      ["c", 5],
      '/0 enum: expected one of "a", "b", got "c"',
      '/1 enum: expected one of "a", "b", got 5',
    ],
    [
      "the deeper of two that are as near",
      z.union([z.looseObject({ c: z.string() }), z.looseObject({ a: z.looseObject({ b: z.string() }) })]),
      { a: { b: 1 } },
      "/a/b type: expected a string, got 1",
    ],
    [
      "all that is wrong by one form is wrong by the others",
      z.union([z.looseObject({ a: z.int() }).and(z.looseObject({ a: z.int() })), z.looseObject({ a: z.int(), c: z.string() })]),
      { a: 1.5 },
      "/a type: expected an integer, got 1.5",
    ],
    [
      "a discriminator that may be missing",
      z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("a").optional() }), z.strictObject({ kind: z.literal("b") })]),
      { kind: "c" },
      '/kind enum: expected one of "a", "b", got "c"',
    ],
    [
      "types that other checks tell of",
      z.xor([typed("a string"), typed("an integer"), z.null()]),
      true,
      " type: expected a string, an integer or null, got true",
    ],
    [
      "some problems are of all forms",
      z.union([z.looseObject({ a: z.int(), b: z.string() }), z.looseObject({ a: z.int(), c: z.string() })]),
      { a: 1.5 },
      ' any_of: expected a value at "/b" or a value at "/c", got an object',
      "/a type: expected an integer, got 1.5",
    ],
    [
      "the fewest problems",
      z.union([z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ a: z.string(), c: integer() })]),
      { a: "", c: "" },
      '/c type: expected an integer, got ""',
    ],
    [
      "the deepest",
      z.union([z.array(z.string()), z.array(z.looseObject({ a: z.string(), b: z.string() }))]),
      [{ a: 1, b: 1 }],
      "/0/a type: expected a string, got 1",
      "/0/b type: expected a string, got 1",
    ],
    ["none nearer, in depth", ids, {}, ' any_of: expected a value at "/ids" or a value at "/filter", got an object'],
    [
      "none nearer, some unknown",
      ids,
      { x: 1 },
      ' any_of: expected a value at "/ids" or a value at "/filter", got an object',
      "/x unknown_property: is not a known property",
    ],
    [
      "none nearer, of equal problems",
      z.xor([z.looseObject({ a: z.string() }), z.looseObject({ a: z.string(), b: z.int().exactOptional() })]),
      { a: 1 },
      "/a type: expected a string, got 1",
    ],
    [
      "both match",
      z.strictObject({ x: z.xor([z.string().max(3), z.string().min(1)]) }),
      { x: "ab" },
      "/x one_of: expected a value of exactly one of its forms, got 2",
    ],
    ["a branch that refuses nothing more", z.xor([z.never(), z.string()]), 1, " type: expected a string, got 1"],
  ])("%s", (_, schema, input, ...expected) => {
    expect(told(schema, input)).toEqual(expected);
  });
});

describe("sensitive properties", () => {
  const secretive = z.strictObject({
    password: z.string().min(12),
    keys: z.union([z.string().min(50), z.record(z.string().regex(/^[a-z]+$/u), z.strictObject({ a: integer() }))]).exactOptional(),
    other: z.string().exactOptional(),
  });
  test.each<[name: string, input: unknown, ...expected: string[]]>([
    ["a text", { password: "hunter2" }, "/password too_small: expected at least 12 characters, got a string"],
    ["another type", { password: 12345 }, "/password type: expected a string, got a number"],
    ["null", { password: null }, "/password type: expected a string, got null"],
    ["an array", { password: ["hunter2"] }, "/password type: expected a string, got an array"],
    ["missing", {}, "/password required: is required"],
    ["deep", { password: "x".repeat(12), keys: { hunter: { a: "hunter2" } } }, "/keys type: inside: expected an integer, got a string"],
    [
      "a key",
      { password: "x".repeat(12), keys: { HUNTER: { a: 1 } } },
      "/keys property_name: inside: expected text that matches ^[a-z]+$ as its name, got a string",
    ],
    ["a missing key", { password: "x".repeat(12), keys: { hunter: {} } }, "/keys required: inside: a property is required"],
    [
      "unknown keys, once",
      { password: "x".repeat(12), keys: { hunter: { a: 1, x: 1, y: 1 } } },
      "/keys unknown_property: inside: a property is not known",
    ],
    ["no branch", { password: "x".repeat(12), keys: 12345 }, "/keys type: expected a string or an object, got a number"],
    ["others are echoed", { password: "x".repeat(12), other: 5 }, "/other type: expected a string, got 5"],
  ])("%s", (_, input, ...expected) => {
    expect(told(secretive, input, ["password", "keys"])).toEqual(expected);
  });

  test("equal forms do not tell what is in it", () => {
    const form = (key: string) => z.strictObject({ [key]: z.string() });
    const schema = z.strictObject({ password: z.union([form("a"), form("b")]) });
    expect(told(schema, { password: { hunter2: 1 } }, ["password"])).toEqual([
      "/password unknown_property: inside: a property is not known",
      "/password any_of: expected a value of one of its forms, got an object",
    ]);
  });

  test("forms of the whole do not tell either", () => {
    const form = (key: string) => z.looseObject({ password: z.looseObject({ [key]: z.string() }) });
    expect(told(z.union([form("a"), form("b")]), { password: { hunter2: 1 } }, ["password"])).toEqual([
      ' any_of: expected another value at "/password", got an object',
    ]);
  });

  test("only at the top", () => {
    const schema = z.strictObject({ a: z.strictObject({ password: z.string() }) });
    expect(told(schema, { a: { password: 1 } }, ["password"])).toEqual(["/a/password type: expected a string, got 1"]);
    expect(told(z.string(), { password: 1 }, ["password"])).toEqual([" type: expected a string, got an object"]);
  });
});

describe("generated schemas", () => {
  test.each<Row>([
    [
      "a closed set of actions",
      CROWDSTRIKE["hosts:write"].params,
      { action_name: "delete", ids: ["a", ""], dry_run: true },
      '/action_name enum: expected one of "contain", "lift_containment", got "delete"',
      "/ids/1 too_small: expected at least 1 character, got 0",
      "/dry_run unknown_property: is not a known property",
    ],
    [
      "unique items",
      SLACK["conversations:read"].params,
      { types: ["im", "im"] },
      '/types/1 not_unique: expected an item unlike item 0, got "im"',
    ],
    [
      "a union in a map",
      SERVICENOW["configuration_items:update"].params,
      { className: "cmdb", sys_id: "0".repeat(32), attributes: { a: [] }, source: "x" },
      "/attributes/a type: expected a string, an integer or a boolean, got an array of 0 items",
    ],
    [
      "too few keys beside what is wrong",
      JIRA["issues:update"].params,
      { issueIdOrKey: 1, update: { a: [{}] } },
      "/issueIdOrKey type: expected a string, got 1",
      "/update/a/0 too_small: expected at least 1 property, got 0",
    ],
    ["nothing given", JIRA["issues:write"].params, undefined, " type: expected an object, got undefined"],
  ])("%s", (_, schema, input, ...expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("the sensitive parameters of an operation", () => {
    const { params, parameters } = PAGERDUTY["events:write"];
    const sensitive = Object.entries(parameters).flatMap(([name, info]) => ("sensitive" in info ? [name] : []));
    expect(told(params, { routing_key: ["R0UT1NG"], event_action: "open" }, sensitive)).toEqual([
      "/routing_key type: expected a string, got an array",
      '/event_action enum: expected one of "trigger", "acknowledge", "resolve", got "open"',
    ]);
  });
});

describe("very many problems", () => {
  test("a hundred are told, the last says how many more there are", () => {
    const input = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`k${index}`, index]));
    const all = told(z.strictObject({}), input);
    expect(all).toHaveLength(100);
    expect(all[98]).toBe("/k98 unknown_property: is not a known property");
    expect(all[99]).toBe(" more: 151 more problems are not listed");
    expect(told(z.array(z.string()), Array(100).fill(1)).at(-1)).toBe("/99 type: expected a string, got 1");
  });

  const count = 100_000;
  const key = "k".repeat(10_000);
  const deep = (value: unknown): unknown => Array.from({ length: 500 }).reduce((inner) => ({ in: inner }), value);
  const tree: z.ZodType = z.strictObject({ in: z.lazy(() => z.union([z.array(z.string()), tree])) });
  test.each<[name: string, schema: z.ZodType, input: unknown]>([
    ["unknown keys", z.strictObject({}), Object.fromEntries(Array.from({ length: count }, (_, index) => [`~/${index}`, index]))],
    ["items", z.array(z.string()), Array(count).fill(1)],
    ["long texts", z.array(z.number()), Array(count).fill("x".repeat(100_000))],
    ["items of unions", z.array(z.union([z.string(), z.strictObject({ a: z.string() })])), Array(count).fill({ b: 1, c: 1 })],
    ["below a long key", z.record(z.string(), z.array(z.string())), { [key]: Array(count).fill(1) }],
    ["unknown keys in depth", tree, deep(Array(1000).fill(1))],
    ["one union of constants", z.union([z.array(z.literal("a")), z.array(z.literal("b"))]), Array(count).fill(1)],
    ["one union", z.union([z.array(z.string()).max(1e6), z.array(z.boolean()).min(2)]), Array(count).fill(1)],
  ])("%s", (_, schema, input) => {
    const { error } = schema.safeParse(input);
    const start = performance.now();
    const all = explain(error as z.ZodError, input);
    // Comparing each with each would take minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(all.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(all).length).toBeLessThan(200_000);
  });

  test("equal forms", () => {
    const many = () => z.array(z.string());
    expect(told(z.xor([many(), many()]), Array(150).fill(1)).slice(98)).toEqual([
      "/98 type: expected a string, got 1",
      " more: 51 more problems are not listed",
    ]);
  });

  test("a long pointer is cut where it still holds", () => {
    const input = { a: { [key]: [1, { [key]: 1 }] } };
    expect(told(z.strictObject({ a: z.record(z.string(), z.array(z.string())) }), input)).toEqual([
      "/a type: inside: expected a string, got 1",
      "/a type: inside: expected a string, got an object",
    ]);
  });
});

describe("whatever comes", () => {
  const MARK = "S3CR3T";
  const item = z.union([z.string().max(3), z.strictObject({ a: z.int(), "a/b": z.string() }), z.array(z.boolean()).max(2).check(unique())]);
  const inner = z.xor([item, z.record(z.string().regex(/^[a-z~]+$/u), item).check(keyCount({ min: 2 })), z.null()]);
  const rest: z.ZodType = z.lazy(() => z.union([inner, z.array(rest), z.looseObject({ a: rest })]));
  const fields = { a: item, b: inner, "a/b": rest.exactOptional(), secret: z.xor([inner, item, rest]) };
  const schemas = [
    z.strictObject(fields).check(keyCount({ min: 3 })),
    objectWithRest({ secret: item }, inner),
    z.union([z.strictObject(fields), z.strictObject({ kind: z.literal("x"), secret: inner }), z.array(rest)]),
    z.looseObject({ secret: inner }).and(z.looseObject({ secret: item, c: z.int() })),
    CROWDSTRIKE["hosts:write"].params,
  ];
  const keys = fc.oneof(
    fc.constantFrom("a", "b", "c", "kind", "a/b", "~", "~1", "", "0", "__proto__", "constructor", "toString"),
    fc.string(),
  );
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(fc.constantFrom<unknown>(null, true, 0, 1.5, "x", "", []), fc.string(), fc.double()),
      fc.array(tie("json"), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie("json")), { maxLength: 4 }).map(owning),
    ),
  }));
  const secret = json.map(marked);
  const params = fc.oneof(
    json,
    fc.tuple(json, secret).map(([value, inside]) => (isObject(value) ? owning([...Object.entries(value), ["secret", inside]]) : value)),
  );

  /** As JSON.parse makes it: `__proto__` is a key like others. */
  function owning(entries: [string, unknown][]): object {
    const made = {};
    for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
    return made;
  }
  /** The same, with a mark in every text and key. */
  function marked(value: unknown): unknown {
    if (typeof value === "string") return `${MARK}${value}`;
    if (Array.isArray(value)) return value.map(marked);
    return isObject(value) ? owning(Object.entries(value).map(([key, inside]) => [`${MARK}${key}`, marked(inside)])) : value;
  }
  function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  /** Names what is there, or what is missing of an object that is there. */
  function resolves(pointer: string, input: unknown): boolean {
    const path = pointer.split("/").slice(1);
    let value = input;
    for (const [index, part] of path.entries()) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      if (typeof value !== "object" || value === null) return false;
      if (!Object.hasOwn(value, key)) return isObject(value) && index === path.length - 1;
      value = (value as Record<string, unknown>)[key];
    }
    return true;
  }

  test("it never throws, every pointer resolves, and nothing sensitive is told", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(schemas.length - 1), params, (chosen, input) => {
        const parsed = (schemas[chosen] as z.ZodType).safeParse(input);
        if (parsed.success) return;
        refused++;
        const all = explain(parsed.error, input, { sensitive: ["secret"] });
        expect(all.length).toBeGreaterThan(0);
        expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
        for (const { path, code, message } of all) {
          expect(resolves(path, input), `${path} in ${JSON.stringify(input)}`).toBe(true);
          expect(`${path} ${message}`).not.toContain(MARK);
          expect(code).toMatch(/^[a-z_]+$/u);
          expect(message).toMatch(/^(inside: )?(expected .+, got .+|.*is required|.*is not (a )?known.*)$/su);
          expect(message.endsWith(".")).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});
