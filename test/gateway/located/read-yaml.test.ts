import { expect, test } from "vitest";
import { z } from "zod";
import { printMistakes } from "../../../gateway/src/located/print-mistakes.js";
import { readShape } from "../../../gateway/src/located/read-shape.js";
import { readYaml } from "../../../gateway/src/located/read-yaml.js";

/** What is wrong with a text, or what it says. */
function read(text: string): unknown {
  const result = readYaml(text, "f.yaml");
  return "mistakes" in result ? printMistakes(result.mistakes) : result.value;
}

test("plain YAML becomes plain values, in the order of the file", () => {
  expect(read("b: [1, 1.5, true, null, '1']\na: { x: |\n  text\n }\n")).toEqual(expect.stringContaining("f.yaml:"));
  expect(JSON.stringify(read("b: [1, 1.5, true, null, '1']\na: { x: y }\n"))).toBe('{"b":[1,1.5,true,null,"1"],"a":{"x":"y"}}');
});

test.each([
  ["a: 1\na: 2\n", "f.yaml:2:1 error this key stands in the same mapping already"],
  ["a: &x 1\nb: *x\n", "f.yaml:2:4 error anchors and aliases are not supported"],
  ["__proto__: 1\n", 'f.yaml:1:1 error "__proto__" cannot be a name'],
  ["a: !x 1\n", "f.yaml:1:4 error tags are not supported"],
  ["a: 1\n---\nb: 2\n", "a second document begins here"],
  ["a: [1, 2\n", "f.yaml:2:1 error"],
  ["a: b: c\n", "a text with a colon and a space in it stands in quotes"],
  ["[".repeat(100), "nested more than 60 levels deep"],
  ["a: ".concat("x".repeat(1 << 20)), "larger than a megabyte"],
])("%j is refused", (text, message) => {
  expect(read(text)).toContain(message);
});

test("the caret stands below what is meant, in a long line too", () => {
  const schema = z.strictObject({ list: z.array(z.number()) });
  const found = (text: string): string => {
    const result = readShape(schema, text, "f.yaml");
    return "mistakes" in result ? printMistakes(result.mistakes) : "none";
  };
  expect(found("list:\n  - 1\n  - two\n")).toBe('f.yaml:3:5 error expected a number, got "two"\n  3 |   - two\n    |     ^^^\n');
  const [, source = "", caret = ""] = found(`list: [${"1, ".repeat(100)}two, 3]\n`).split("\n");
  expect(source.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("two");
  expect(found("list: [1]\nother: 2\n")).toContain('f.yaml:2:1 error "other" is not a known property');
  expect(found("list: [1]\n")).toBe("none");
});
