import { describe, expect, test } from "vitest";
import { mutantsOf } from "./mutants.js";
import { sample } from "./sample.js";

/** Each mutant as `original → replacement`. */
async function changes(text: string): Promise<string[]> {
  return (await mutantsOf("file.ts", text)).map(({ original, replacement }) => `${original} → ${replacement}`);
}

describe("mutantsOf", () => {
  test.each<[string, string, string[]]>([
    ["equality", "f(a === b);", ["a === b → a !== b"]],
    ["inequality", "f(a !== b, c != d);", ["a !== b → a === b", "c != d → c == d"]],
    ["comparisons", "f(a < b, a <= c, a > d, a >= e);", ["a < b → a <= b", "a <= c → a < c", "a > d → a >= d", "a >= e → a > e"]],
    ["if", "if (a) f();", ["a → !(a)"]],
    ["ternary", "f(a ? b : c);", ["a → !(a)"]],
    ["a condition that is a comparison is turned round once", "if (a === b) f();", ["a === b → a !== b"]],
    ["and, or", "f(a && b, c || d);", ["a && b → (a || b)", "c || d → (c && d)"]],
    ["booleans", "f(true, false);", ["true → false", "false → true"]],
    ["elements of a list", "f([a, ...b, c]);", ["a, → (nothing)", "...b → (nothing)", "c → (nothing)"]],
    ["the only element stays", "f([a]);", []],
    ["a returned template", "function f(a) { return `.min(${a})`; }", ['`.min(${a})` → ""']],
    ["a text given by an arrow function", 'const f = (a) => "z.null()";', ['"z.null()" → ""']],
    ["the branches of a ternary, but for the empty one", 'const m = a ? "" : `.min(${a})`;', ["a → !(a)", '`.min(${a})` → ""']],
    ["a text that is an argument stays", 'f("a");', []],
    ["a chain loses each of its calls", "f(a.b(1).c(2));", ["a.b(1) → a", "a.b(1).c(2) → a.b(1)"]],
    ["a call by itself loses its effect", "a.push(b);", ["a.push(b) → a"]],
    ["a filter by itself is left out", "f(a.filter(g));", ["a.filter(g) → a"]],
    ["a call that makes something else stays", "f(a.size());", []],
    [
      "what is no value is not left",
      'import { z } from "zod";\nf(z.string().min(1), Object.keys(a).sort());',
      ["z.string().min(1) → z.string()", "Object.keys(a).sort() → Object.keys(a)"],
    ],
    ["an optional chain", "f(a?.b().c());", ["a?.b() → a", "a?.b().c() → a?.b()"]],
    ["types have none", "type A = true | [1, 2];\nf<false>(a as true);", []],
    ["a destructuring is no list", "const [a, b] = c;", []],
    ["what does not compile is left out", "class A extends B { c() { super.c(); } }", []],
  ])("%s", async (_, text, want) => {
    expect(await changes(text)).toEqual(want);
  });

  test("tells the place, and gives the whole file with one mistake", async () => {
    expect(await mutantsOf("a.ts", "const b = 1;\nf(\n  b === 1,\n);\n")).toEqual([
      { file: "a.ts", line: 3, original: "b === 1", replacement: "b !== 1", text: "const b = 1;\nf(\n  b !== 1,\n);\n" },
    ]);
  });

  test("keeps what binds how", async () => {
    const [outer, inner] = await mutantsOf("a.ts", "f(a || b && c);");
    expect([outer?.text, inner?.text]).toEqual(["f((a && b && c));", "f(a || (b || c));"]);
  });

  test("prints what spans lines on one", async () => {
    expect(await changes(`f([\n  a,\n  { long: "${"x".repeat(199)}" },\n]);`)).toEqual([
      "a, → (nothing)",
      `{ long: "${"x".repeat(130)}… → (nothing)`,
    ]);
  });
});

describe("sample", () => {
  const numbers = Array.from({ length: 50 }, (_, i) => i);

  test("is the same each time, in the order of the whole, without repetition", () => {
    const some = sample(numbers, 10);
    expect(some).toEqual(sample(numbers, 10));
    expect(some).toEqual([...new Set(some)].toSorted((a, b) => a - b));
    expect(some).toHaveLength(10);
    expect(some).not.toEqual(numbers.slice(0, 10));
  });

  test("of more than there are is all", () => {
    expect(sample(numbers, 99)).toEqual(numbers);
  });
});
