import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { OPERATION_MAP as CROWDSTRIKE } from "../../generated/server/crowdstrike.js";
import { OPERATION_MAP as JIRA } from "../../generated/server/jira.js";
import { OPERATION_MAP as PAGERDUTY } from "../../generated/server/pagerduty.js";
import { OPERATION_MAP as SERVICENOW } from "../../generated/server/servicenow.js";
import { OPERATION_MAP as SLACK } from "../../generated/server/slack.js";
import { explain, integer, keyCount, objectWithRest, unique } from "../../runtime/src/server/index.js";
import { type Row, told } from "./told.js";

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
    ["no such discriminator, inside", z.array(shape), [{ kind: 1 }], '/0/kind enum: expected one of "circle", "square", got 1'],
    [
      "a discriminator, and a key of the other form",
      shape,
      { kind: "circle", r: 1, side: 1 },
      "/side unknown_property: is not a known property",
    ],
    ["a missing discriminator", shape, { r: 1 }, "/kind required: is required"],
    ["nothing discriminated", shape, 1, " type: expected an object, got 1"],
    ["an array discriminated", z.array(shape), [["circle"]], "/0 type: expected an object, got an array of 1 item"],
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
      '/x one_of: expected a value of exactly one of its forms, got "ab"',
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
        const schema = schemas[chosen] as z.ZodType;
        const parsed = schema.safeParse(input);
        if (parsed.success) return;
        refused++;
        const all = explain(parsed.error, input, { schema, sensitive: ["secret"] });
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
