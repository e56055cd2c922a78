import { describe } from "vitest";
import { expectMistakes } from "./table.js";

const operation = (lines: string): string => `operations:\n  hosts:write:\n${lines.trim().replace(/^/gm, "    ")}\n`;

describe("unknown keys", () => {
  expectMistakes([
    { code: "ARX105", name: "of the file", given: "«sumary»: x\n", says: 'unknown key "sumary"', hint: 'did you mean "summary"?' },
    { code: "ARX105", name: "unlike any", given: "«vendor»: x\n", says: 'unknown key "vendor"', hint: "known here: connector, name" },
    { code: "ARX105", name: "a number", given: "«1»: 2\n", says: 'unknown key "1"', hint: "known here:" },
    { code: "ARX105", name: "null", given: "«null»: 2\n", says: 'unknown key "null"', hint: "known here:" },
    {
      code: "ARX105",
      name: "of an operation",
      given: operation("«idempotant»: true"),
      says: 'unknown key "idempotant"',
      hint: 'did you mean "idempotent"?',
    },
    {
      code: "ARX105",
      name: "of a parameter",
      given: operation("params: { a: { type: string, «requird»: true } }"),
      says: "requird",
      hint: '"required"',
    },
    {
      code: "ARX105",
      name: "of a schema",
      given: operation("result: { type: object, properties: { a: { type: array, «itms»: { type: string } } } }"),
      says: "itms",
      hint: '"items"',
    },
    {
      code: "ARX105",
      name: "OpenAPI's nullable",
      given: operation("result: { type: string, «nullable»: true }"),
      says: "nullable",
      hint: "type: [string, 'null']",
    },
    {
      code: "ARX105",
      name: "a comma in a text",
      given: operation("params: { a: { type: string, description: one, «two of them» } }"),
      says: "two of them",
      hint: "a text with a comma stands in quotes",
    },
    { code: "ARX105", name: "a YAML merge key", given: operation("result: { «<<»: { type: string } }"), says: 'unknown key "<<"' },
    {
      code: "ARX105",
      name: "of a pagination style",
      given: operation("pagination: { style: cursor, cursor: c, next: /n, items: /i, «offset»: o }"),
      says: "offset",
      hint: "known here: style, cursor, next, more, items",
    },
    {
      code: "ARX105",
      name: "of an argument",
      given: operation("convenience: [{ method: x, params: { a: { to: b, «litral»: 1 } } }]"),
      says: "litral",
      hint: '"literal"',
    },
    {
      code: "ARX105",
      name: "of a kind of auth",
      given: "api: { baseUrl: 'https://x', auth: { type: bearer, «tokn»: x } }\n",
      says: "tokn",
      hint: '"token"',
    },
    { code: "ARX110", name: "a look-alike", given: "«summаry»: x\n", says: "U+0430 at position 5" },
  ]);
});

describe("wrong values", () => {
  expectMistakes([
    {
      code: "ARX106",
      given: operation("risk: «hihg»"),
      says: 'expected one of "low", "medium", "high", "critical", "unreviewed", got "hihg"',
      hint: 'did you mean "high"?',
    },
    { code: "ARX106", given: operation("risk: «3»"), says: "got 3" },
    { code: "ARX106", given: operation("«risk»:"), says: "got null" },
    { code: "ARX106", given: operation("method: «Post»"), says: 'got "Post"', hint: 'did you mean "POST"?' },
    { code: "ARX106", given: operation("path: «hosts»"), says: "expected a path such as /devices/{id}" },
    { code: "ARX106", given: operation("path: «/hosts?all=true»"), says: "without query" },
    {
      code: "ARX106",
      name: "a brace that is not closed",
      given: operation("path: «'/hosts/{id'»"),
      says: "expected a path such as /devices/{id}",
    },
    { code: "ARX106", given: operation("summary: «''»"), says: "this text is empty" },
    { code: "ARX106", given: operation("scope: «{ a: b }»"), says: "expected a text or a list, got a mapping" },
    { code: "ARX106", given: operation("idempotent: «'yes'»"), says: "expected true or false, got a text" },
    { code: "ARX106", given: operation("result: «object»"), says: "expected a schema, such as { type: string }" },
    { code: "ARX106", given: operation("result: { type: «strng» }"), says: '"null", got "strng"', hint: 'did you mean "string"?' },
    {
      code: "ARX106",
      name: "deep inside",
      given: operation("result: { type: object, properties: { a: { anyOf: [{ type: [string, «nul»] }] } } }"),
      says: 'got "nul"',
      hint: '"null"',
    },
    { code: "ARX106", given: operation("result: { type: string, minLength: «-1» }"), says: "expected 0 or more, got -1" },
    { code: "ARX106", given: operation("result: { type: string, minLength: «1.5» }"), says: "expected a whole number, got 1.5" },
    { code: "ARX106", given: operation("result: { type: number, minimum: «.inf» }"), says: "expected a number, got Infinity" },
    { code: "ARX106", given: operation("result: { enum: «[]» }"), says: "this list is empty" },
    {
      code: "ARX106",
      name: "a comment where a text was meant",
      given: operation("result:\n  «$ref»: #/defs/Host"),
      says: "expected a text, got nothing",
      hint: "# begins a comment",
    },
    {
      code: "ARX106",
      name: "a list where a flag is meant",
      given: operation("params: { a: { type: object, required: «[x]» } }"),
      says: "the `required` list of an object's properties goes under `schema:`",
    },
    {
      code: "ARX106",
      name: "a flag where a list is meant",
      given: operation("result: { type: object, properties: { a: { type: string, required: «true» } } }"),
      says: "the names of the required properties",
    },
    {
      code: "ARX106",
      given: operation("pagination: { style: «cursr» }"),
      says: 'expected one of "offset", "page", "cursor", "link", got "cursr"',
      hint: '"cursor"',
    },
    { code: "ARX106", given: operation("pagination: { style: link, params: [a], items: «data» }"), says: "expected a JSON pointer" },
    {
      code: "ARX106",
      given: operation("convenience: [{ method: «getHosts» }]"),
      says: "a method is snake_case ASCII, such as contain_host",
    },
    { code: "ARX106", given: operation("convenience: [{ method: x, params: «ids» }]"), says: "expected a list or a mapping, got a text" },
    { code: "ARX106", given: "connector: «Acme»\n", says: "a connector id is snake_case ASCII, such as palo_alto" },
    { code: "ARX106", given: "className: «acme»\n", says: "expected PascalCase, such as CrowdStrike" },
    { code: "ARX106", given: "docs: «example.com»\n", says: "expected a URL such as https://api.example.com" },
    { code: "ARX106", given: "api: { baseUrl: 'https://x', auth: { type: «oauth» } }\n", says: 'expected one of "none", "api_key"' },
    { code: "ARX106", given: "api: { baseUrl: 'https://x', auth: «none» }\n", says: "expected a mapping, got a text" },
    { code: "ARX106", given: "suppress: [{ code: ARX502, reason: «ok» }]\n", says: "say why, in a few words" },
    { code: "ARX106", given: "operations: «[]»\n", says: "expected a mapping, got a list" },
    { code: "ARX110", given: operation("risk: «hіgh»"), says: "U+0456 at position 2", hint: 'expected one of "low"' },
    { code: "ARX110", given: "connector: «аcme»\n", says: "U+0430 at position 1", hint: "snake_case ASCII" },
    { code: "ARX110", given: operation("convenience: [{ method: «cоntain» }]"), says: "U+043E at position 2", hint: "snake_case ASCII" },
  ]);
});

describe("missing keys", () => {
  expectMistakes([
    { code: "ARX107", given: "«api»: { baseUrl: 'https://x' }\n", says: 'missing key "auth"', hint: "expected a mapping" },
    { code: "ARX107", given: "api: { baseUrl: 'https://x', «auth»: {} }\n", says: 'missing key "type"', hint: 'expected one of "none"' },
    {
      code: "ARX107",
      given: "operations: { «hosts:write»: { method: POST, path: /x, scope: [], risk: high, effect: action, summary: x } }\n",
      says: 'missing key "result"',
      hint: "expected a schema",
    },
    {
      code: "ARX107",
      given: "operations: { «hosts:write»: { method: POST, path: /x, scope: [], effect: action, summary: x, result: true } }\n",
      says: 'missing key "risk"',
      hint: 'expected one of "low"',
    },
    { code: "ARX107", given: operation("«pagination»: { style: page, items: /x }"), says: 'missing key "page"', hint: "expected a text" },
    {
      code: "ARX107",
      given: "api: «{ auth: { type: none } }»\n",
      says: 'missing key "baseUrl"',
      hint: "add api.baseUrl, or api.servers.default",
    },
    { code: "ARX107", given: "«operations»: {}\n", says: "there are no operations", hint: "one operation at least" },
  ]);
});

describe("texts", () => {
  const hint = "write it in plain words";
  expectMistakes([
    { code: "ARX111", given: 'summary: "a «`» tick"\n', says: "a backtick", hint },
    { code: "ARX111", given: "summary: a «*/» end\n", says: "*/ ends the comment", hint },
    { code: "ARX111", given: "summary: a «${»x}\n", says: "${ starts an expression", hint },
    { code: "ARX111", name: "each kind in one text", given: "summary: a «*/» and a «`»\n", says: "this text is not plain", hint },
    { code: "ARX111", name: "NUL, written as an escape", given: 'summary: «"a\\0b"»\n', says: "U+0000 is a control character", hint },
    { code: "ARX111", name: "NUL as it is", given: "summary: a«\u0000»b\n", says: "U+0000", hint },
    { code: "ARX111", name: "text that runs backwards", given: "summary: a«\u202e»b\n", says: "U+202E", hint },
    { code: "ARX111", name: "half a surrogate pair", given: 'summary: «"a\\ud800"»\n', says: "U+D800", hint },
    { code: "ARX111", name: "in a scope", given: operation("scope: hosts«\u202e»:write"), says: "this name is not plain: U+202E" },
    {
      code: "ARX111",
      name: "in a parameter's name",
      given: operation('params: { «"a\\nb"»: { type: string } }'),
      says: "this name is not plain: U+000A",
    },
    {
      code: "ARX111",
      name: "in a property's name",
      given: operation('result: { type: object, properties: { «"a\\u200bb"»: true } }'),
      says: "this name is not plain: U+200B",
    },
    {
      code: "ARX111",
      name: "values may hold anything",
      given: operation('params: { a: { type: string, enum: ["\\0", "\\u202e", "`"] } }'),
      says: "",
    },
    { code: "ARX111", name: "in the third line of a block", given: "summary: |\n  one\n  two «`»x\n", says: "a backtick", hint },
    {
      code: "ARX111",
      name: "a property's description",
      given: operation("result: { type: object, properties: { description: { type: string, description: «'`'» } } }").replace(
        "«'`'»",
        "'«`»'",
      ),
      says: "a backtick",
      hint,
    },
    { code: "ARX111", name: "what to use instead", given: operation("deprecated: 'use «`»other'"), says: "a backtick", hint },
  ]);
});
