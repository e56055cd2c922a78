import { expect, test } from "vitest";
import { z } from "zod";
import { smallestValue } from "../../examples/practice-gateway/smallest-value.js";

interface Tree {
  name: string;
  children: Tree[];
}
const Tree: z.ZodType<Tree> = z.looseObject({ name: z.string(), children: z.lazy(() => z.array(Tree)) });

test.each<[string, z.ZodType, unknown]>([
  ["a text", z.string(), ""],
  ["a text of some length", z.string().min(3), "xxx"],
  ["a number", z.number(), 0],
  ["a number from 5 on", z.int().min(5), 5],
  ["a boolean, which often says that it went well", z.boolean(), true],
  ["one value", z.literal("ok"), "ok"],
  ["one of several", z.enum(["b", "a"]), "b"],
  ["one type of several", z.union([z.string(), z.null()]), ""],
  ["one object of several", z.union([z.object({ id: z.string() }), z.object({ no: z.int() })]), { id: "" }],
  ["a list", z.array(z.string()), []],
  ["a list that must not be empty", z.array(z.object({ id: z.string() })).min(1), [{ id: "" }]],
  ["an object: what is required", z.looseObject({ id: z.string(), note: z.string().optional() }), { id: "" }],
  ["a type that holds itself", Tree, { name: "", children: [] }],
  ["a list of a type that holds itself", z.array(Tree).min(1), [{ name: "", children: [] }]],
  ["anything", z.unknown(), null],
])("%s", (_, schema, expected) => {
  expect(smallestValue(schema)).toEqual(expected);
  expect(schema.safeParse(expected).success).toBe(true);
});
