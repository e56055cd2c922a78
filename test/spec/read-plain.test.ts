import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compose } from "../../generator/spec/compose.js";
import { readPlain } from "../../generator/spec/read-plain.js";

/** What the parser that knows places says; undefined where it finds anything wrong. */
function readWithPlaces(text: string): unknown {
  const document = compose(text);
  if (typeof document === "number" || document.errors.length + document.warnings.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

it.each([
  "a: 1\nb: [x, 'y', \"z\"]\nc: { d: null, e: ~, f: true, g: yes }\n",
  "a: 0x1F\nb: 0o17\nc: 1_000\nd: .5\ne: 1e3\nf: -.inf\ng: 2020-01-01\nh: 12345678901234567890\n",
  "a: >-\n  folded\n  text\n\n  more\nb: |\n  kept\nc: plain\n  goes on\n",
  "200: ok\n404: { x: 1 }\n'1.0': quoted\n",
  "- a\n- b: c\n  d: e\n-\n  - f\n",
])("a plain text is read, and as the other parser reads it: %j", (text) => {
  expect(readPlain(text)).toEqual(readWithPlaces(text));
  expect(readPlain(text)).toBeDefined();
});

it.each([
  "&a b",
  "a: *b",
  "a: !x b",
  "a: 1\na: 2",
  "a: 1\n---\nb: 2",
  "%YAML 1.2\n---\na: 1",
  "1.0: a",
  "~: a",
  "0x10: a",
  "[a]: b",
  "a:\t1",
  "__proto__: a",
  "a: [b",
  `a: ${"[".repeat(60)}${"]".repeat(60)}`,
  "",
])("the other parser is asked about %j", (text) => expect(readPlain(text)).toBeUndefined());

it("a spec with a mistake anywhere is read alike, or left to the other parser", () => {
  const spec = readFileSync("specs/okta.yaml", "utf8").split("\n").slice(0, 120).join("\n");
  const piece = fc.oneof(
    fc.constantFrom(
      ":",
      ": ",
      "- ",
      "{",
      "}",
      "[",
      "]",
      ",",
      "'",
      '"',
      "#",
      " #",
      "|",
      ">",
      "?",
      "&a",
      "*a",
      "!t",
      "\n",
      "  ",
      "~",
      "<<: ",
      "%",
      "@",
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.nat(spec.length), fc.nat(4), piece, (at, removed, added) => {
      const text = spec.slice(0, at) + added + spec.slice(at + removed);
      const plain = readPlain(text);
      if (plain !== undefined) expect(plain).toEqual(readWithPlaces(text));
    }),
    { numRuns: 500 },
  );
});
