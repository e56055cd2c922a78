import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { entryText } from "../../generator/import/print/value.js";
import { compose } from "../../generator/spec/compose.js";
import type { Json } from "../../generator/spec/json-schema.js";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string(),
  fc.constantFrom(
    "true",
    "no",
    "~",
    "1",
    "0x1F",
    "1e3",
    "- a",
    "a: b",
    "a #b",
    "# a",
    "'",
    '"',
    "\\",
    "\n",
    "a\nb",
    " a ",
    "",
    "@a",
    "%a",
    "&a",
    "*a",
    "!a",
    "{a}",
    "[",
    "?",
    "2020-01-01",
    "\u2028",
    "\ufeff",
    "\u0085",
    "<<",
    "=",
    ".inf",
  ),
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
})).value;

it("what is printed is read again as it was, as specs are read", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        text.filter((key) => key !== "__proto__"),
        json,
        { minKeys: 1, maxKeys: 4 },
      ),
      (value) => {
        const printed = Object.entries(value)
          .map(([key, child]) => entryText(key, child, 0))
          .join("");
        expect(parse(printed, { version: "1.2", merge: false, stringKeys: true })).toEqual(value);
        const document = compose(printed);
        expect(typeof document === "number" ? document : document.errors).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});

it("what fits stands on a line, and no line ends in a space", () => {
  const schema = {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string", description: "x".repeat(100) }, b: { type: "integer" } },
  };
  expect(entryText("result", schema, 4)).toBe(
    `    result:\n      type: object\n      required: [a]\n      properties:\n        a:\n          type: string\n          description: ${"x".repeat(100)}\n        b: { type: integer }\n`,
  );
});
