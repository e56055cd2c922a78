import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { once, operation, type Typed, typed, withDefaults } from "../../runtime/src/server/index.js";

test("once() builds at the first time, and once, also undefined", () => {
  let built = 0;
  const value = once(() => {
    built++;
    return undefined;
  });
  expect(built).toBe(0);
  value();
  value();
  expect(built).toBe(1);
});

describe("operation()", () => {
  test("keeps what it is given, and builds schemas when they are read", () => {
    const built: string[] = [];
    const entry = operation({
      method: "GET",
      path: "/items/{id}",
      scope: ["items:read"],
      risk: "low",
      effect: "read",
      idempotent: true,
      description: "Read an item.",
      parameters: { id: { in: "path" } },
      params: () => {
        built.push("params");
        return z.strictObject({ id: z.string() });
      },
      result: () => {
        built.push("result");
        return z.looseObject({ name: z.string() });
      },
    });
    expect(built).toEqual([]);
    expect(Object.keys(entry)).toEqual([
      "method",
      "path",
      "scope",
      "risk",
      "effect",
      "idempotent",
      "description",
      "parameters",
      "params",
      "result",
    ]);
    expect(entry.params.parse({ id: "1" })).toEqual({ id: "1" });
    expect(entry.params).toBe(entry.params);
    expect(built).toEqual(["params"]);
    expectTypeOf(entry.risk).toEqualTypeOf<"low">();
    expectTypeOf(entry.method).toEqualTypeOf<"GET">();
    expectTypeOf<z.input<typeof entry.params>>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<z.output<typeof entry.result>>().toEqualTypeOf<{ [x: string]: unknown; name: string }>();
  });
});

describe("withDefaults()", () => {
  const schema = withDefaults(
    z.strictObject({
      q: z.string(),
      sort: z.string().exactOptional(),
      limit: z.int().exactOptional(),
      tags: z.array(z.string()).exactOptional(),
    }),
    {
      limit: 50,
      tags: ["a"],
    },
  );

  test("fills in what is missing, and keeps what is given", () => {
    expect(schema.parse({ q: "x" })).toEqual({ q: "x", limit: 50, tags: ["a"] });
    expect(schema.parse({ q: "x", limit: 1, tags: [] })).toEqual({ q: "x", limit: 1, tags: [] });
    expect(schema.safeParse({ q: "x", limit: "1" }).success).toBe(false);
    expect(schema.safeParse({ limit: 1 }).success).toBe(false);
    expect(schema.safeParse({ q: "x", other: 1 }).success).toBe(false);
  });

  test("gives a fresh value each time", () => {
    (schema.parse({ q: "x" }).tags as string[]).push("changed");
    expect(schema.parse({ q: "x" }).tags).toEqual(["a"]);
  });

  test("leaves the input's type alone", () => {
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<{ q: string; sort?: string; limit?: number; tags?: string[] }>();
  });

  test("knows which keys the output has", () => {
    type Output = z.output<typeof schema>;
    expectTypeOf<Output["limit"]>().toEqualTypeOf<number>();
    expectTypeOf<Pick<Output, "sort">>().toEqualTypeOf<{ sort?: string }>();
    expectTypeOf(schema.parse({ q: "x" }).limit).toEqualTypeOf<number>();
    expectTypeOf(schema).toExtend<z.ZodType<Output, z.input<typeof schema>>>();
  });
});

test("typed() is a zod schema of its type", () => {
  interface Tree {
    readonly children: readonly Tree[];
  }
  const tree: () => Typed<Tree> = once(() => typed<Tree>(z.strictObject({ children: z.array(z.lazy(tree)) })));
  expectTypeOf(tree()).toExtend<z.ZodType<Tree, Tree>>();
  expectTypeOf(tree().parse({ children: [] })).toEqualTypeOf<Tree>();
  expect(tree().parse({ children: [{ children: [] }] })).toEqual({ children: [{ children: [] }] });
});
