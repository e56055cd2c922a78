import { describe } from "vitest";
import { expectMistakes } from "./table.js";

describe("a file as such", () => {
  expectMistakes([
    { code: "ARX101", given: "name: «[»a, b\n", says: "x", hint: "" },
    { code: "ARX101", name: "a tab", given: "api:\n«\t»baseUrl: x\n", says: "Tab", hint: "spaces, not tabs" },
    { code: "ARX101", name: "an alias to nowhere", given: "name: «*nowhere»\n", says: "nowhere" },
    { code: "ARX101", name: "two documents", given: "name: a\n---\nname: b\n", says: "x" },
    { code: "ARX101", name: "an unknown tag", given: "name: !date 2020-01-01\n", says: "x" },
    { code: "ARX101", name: "a quote without its end", given: 'name: "Acme\n', says: "x" },
    { code: "ARX101", name: "a colon in a text", given: "summary: Find: hosts\n", says: "x" },
    { code: "ARX101", name: "wrong indent", given: "api:\n    baseUrl: x\n  auth: { type: none }\n", says: "x" },
    { code: "ARX101", name: "directive", given: "%YAML 3.0\n---\nname: x\n", says: "x" },
    { code: "ARX101", name: "merge key", given: "defs:\n  A: &a { type: string }\n  B: { <<: *a }\n", says: "x" },
    { code: "ARX102", given: "name: Acme\n«name»: Acme\n", says: "stands in the same mapping already" },
    { code: "ARX102", name: "nul", given: "name: a\u0000b\n", says: "stands in the same mapping already" },
    { code: "ARX103", name: "no text at all", given: "«»", says: "the file is empty", hint: "agentvault new acme" },
    { code: "ARX103", name: "only comments", given: "«»# nothing yet\n", says: "the file is empty", hint: "agentvault new acme" },
    { code: "ARX106", name: "a list", given: "«- a»\n", says: "expected a mapping" },
    { code: "ARX106", name: "a text", given: "«hello»\n", says: "expected a mapping" },
    {
      code: "ARX104",
      given: "connector: «other»\n",
      says: 'the connector is "other", the file is named "acme"',
      hint: "rename the file to other.yaml",
    },
    { code: "ARX201", given: "defs:\n  «__proto__»: { type: string }\n", says: '"__proto__" cannot be a name' },
  ]);
});
