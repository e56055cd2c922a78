import { describe, expect, test } from "vitest";
import { z } from "zod";
import { explain, integer, keyCount, multipleOf, objectWithRest, ownKeys, unique, withDefaults } from "../../runtime/src/server/index.js";
import { type Row, told } from "./told.js";

test("a path, a stable code and a message", () => {
  const schema = z.strictObject({ n: integer() });
  const parsed = schema.safeParse({ n: "five" });
  expect(explain(parsed.error as z.ZodError, { n: "five" })).toEqual([
    { path: "/n", code: "type", message: 'expected an integer, got "five"' },
  ]);
});

const long = "x".repeat(70);
const hash = z.string().regex(/^[0-9a-f]{32}$/u);

describe("one value", () => {
  test.each<Row>([
    ["a string", z.string(), 5, " type: expected a string, got 5"],
    ["a number", z.number(), null, " type: expected a number, got null"],
    ["our integer", integer(), 1.5, " type: expected an integer, got 1.5"],
    ["zod's integer", z.int(), 1.5, " type: expected an integer, got 1.5"],
    ["our integer, of a text", integer().min(1), "five", ' type: expected an integer, got "five"'],
    ["zod's integer, of a text", z.int().min(1), "five", ' type: expected an integer, got "five"'],
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

  interface Tree {
    readonly a?: number;
    readonly b?: Tree | readonly Tree[];
  }
  const int = z.int();
  const tree: z.ZodType<Tree> = z.looseObject({
    a: int.exactOptional(),
    b: z.lazy(() => z.union([tree, z.looseObject({ b: tree }), z.array(tree)])).exactOptional(),
  });
  const deep = (depth: number): object => (depth === 0 ? { a: "x" } : { b: deep(depth - 1) });

  test.each<Row>([
    ["in an object", z.strictObject({ a: int.nullable().exactOptional() }), { a: "x" }, '/a type: expected an integer, got "x"'],
    ["in a map", z.record(z.string(), int), { a: "x" }, '/a type: expected an integer, got "x"'],
    ["beside properties", objectWithRest({ a: z.string() }, int), { a: "x", b: "x" }, '/b type: expected an integer, got "x"'],
    [
      "in an array",
      z.array(z.tuple([z.number(), int])),
      [["x", "x"]],
      '/0/0 type: expected a number, got "x"',
      '/0/1 type: expected an integer, got "x"',
    ],
    [
      "beside properties, by a name that every object has",
      objectWithRest({ a: z.string() }, int),
      { a: "", toString: "x" },
      '/toString type: expected an integer, got "x"',
    ],
    [
      "with defaults",
      withDefaults(z.strictObject({ a: int.exactOptional() }), { a: 1 }),
      { a: "x" },
      '/a type: expected an integer, got "x"',
    ],
    ["by an inherited name", ownKeys(z.strictObject({ valueOf: int })), { valueOf: "x" }, '/valueOf type: expected an integer, got "x"'],
    ["in both parts", z.looseObject({}).and(z.looseObject({ a: int })), { a: "x" }, '/a type: expected an integer, got "x"'],
    [
      "or another number",
      z.union([z.looseObject({ a: int }), z.looseObject({ a: z.number() })]),
      { a: "x" },
      '/a type: expected a number, got "x"',
    ],
    ["that is none", z.float32(), "x", ' type: expected a number, got "x"'],
    ["in what comes back to itself", tree, deep(6), `${"/b".repeat(6)}/a type: expected an integer, got "x"`],
  ])("an integer %s", (_, schema, input, ...expected) => {
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
