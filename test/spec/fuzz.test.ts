import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, visit } from "yaml";
import { formatDiagnostics } from "../../generator/diagnostics/report.js";
import { diagnose } from "./diagnose.js";

/** A spec that uses every part of the language. */
const SPEC = readFileSync("test/spec/everything.yaml", "utf8");

/** Keys and texts that have tripped something, somewhere. */
const ODD = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "length",
  "",
  " ",
  "0",
  "-1",
  "null",
  "true",
  "~",
  "#/defs/",
  "#/defs/Nowhere",
  "#/defs/toString",
  "#/defs/__proto__",
  "/",
  "//",
  "~1",
  "{",
  "}",
  "{}",
  "{{}",
  "$",
  "$x",
  "${",
  "*/",
  "`",
  "\\",
  "'",
  '"',
  "(",
  "^(a+)+$",
  "[",
  "\u0000",
  "\u202e",
  "\ufeff",
  "\ud800",
  "аdmin",
  "ﬁ",
  "😀",
  "e\u0301",
  "a".repeat(5000),
  "a/b/c",
  "a:b",
  "a_b:c_d",
  "path",
  "properties",
  "$ref",
  "allOf",
];

const SYNTAX = ["\t", "\r", "\n", ": ", "- ", "{ ", "? ", "&a ", "*a ", "!x ", "|\n", "---\n", "%", "#", "<<"];

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, 0.1, Number.NaN, [], {}, [[]], { a: {} }, ...ODD),
  fc.jsonValue({ maxDepth: 3 }),
);

type Change = {
  readonly at: number;
  readonly kind: "drop" | "double" | "rename" | "replace" | "swap";
  readonly name: string;
  readonly value: unknown;
  readonly other: number;
};
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("drop", "double", "rename", "replace", "swap"),
  name: fc.constantFrom(...ODD),
  value: anything,
  other: fc.nat(),
});

/** The text after these changes to its tree. */
function changed(text: string, changes: readonly Change[]): string {
  const document = parseDocument(text);
  for (const { at, kind, name, value, other } of changes) {
    const pairs: { pair: Pair; parent: { items: unknown[] } }[] = [];
    visit(document, {
      Pair(_, pair, path) {
        const parent = path.at(-1);
        if (isMap(parent)) pairs.push({ pair, parent });
      },
    });
    const chosen = pairs[at % pairs.length];
    const second = pairs[other % pairs.length];
    if (chosen === undefined || second === undefined) continue;
    const { pair, parent } = chosen;
    if (kind === "drop") parent.items.splice(parent.items.indexOf(pair), 1);
    if (kind === "double") parent.items.push(pair);
    if (kind === "rename") pair.key = new Scalar(name);
    if (kind === "replace") pair.value = document.createNode(value) as Node;
    if (kind === "swap" && !contains(pair.value, second.pair.value) && !contains(second.pair.value, pair.value))
      [pair.value, second.pair.value] = [second.pair.value, pair.value];
  }
  return document.toString({ lineWidth: 0 });
}

function contains(node: unknown, part: unknown): boolean {
  if (node === part) return true;
  if (isMap(node)) return node.items.some(({ value }) => contains(value, part));
  return isSeq(node) && !isScalar(node) && node.items.some((item) => contains(item, part));
}

/** Reading never throws, and what it finds lies inside the file. */
function expectSense(text: string): void {
  const found = diagnose(text);
  const lines = text.split("\n");
  for (const { line, column, length, message } of found) {
    expect(message).not.toMatch(/undefined|\[object|NaN,|function/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column + length - 1).toBeLessThanOrEqual(Math.max(1, (lines[line - 1] ?? "").length + 1));
  }
  for (const format of ["text", "json", "github"] as const) formatDiagnostics(found, format);
}

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 150);

describe("whatever a file holds", () => {
  it("a spec that uses everything is fine", () => {
    expect(diagnose(SPEC, "everything")).toEqual([]);
  });

  it("changed trees are read or reported", () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (some) => expectSense(changed(SPEC, some))),
      { numRuns: RUNS, seed: 20261124 },
    );
  });

  it("cut, doubled and mixed texts are read or reported", () => {
    const insert = fc.oneof(fc.constantFrom(...ODD, ...SYNTAX), fc.string({ unit: "binary" }));
    const pieces = fc.array(fc.record({ from: fc.nat(), length: fc.nat({ max: 60 }), insert }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.reduce((before, piece) => {
          const at = piece.from % (before.length + 1);
          return before.slice(0, at) + piece.insert + before.slice(at + piece.length);
        }, SPEC);
        expectSense(text);
      }),
      { numRuns: RUNS, seed: 20261124 },
    );
  });

  it("texts of any kind are read or reported", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => expectSense(text)),
      { numRuns: RUNS, seed: 20261124 },
    );
  });
});
