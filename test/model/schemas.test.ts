import { describe } from "vitest";
import { expectMistakes } from "../spec/table.js";

const param = (schema: string): string => `operations:\n  hosts:write:\n    params:\n      a: { ${schema} }\n`;
const withDefs = (defs: string, ...names: string[]): string =>
  `defs:\n${defs.trim().replace(/^ */gm, "  ")}\noperations:\n  hosts:write:\n    params:\n${names.map((name) => `      p${name}: { $ref: '#/defs/${name}' }`).join("\n")}\n`;

describe("$ref", () => {
  expectMistakes([
    { code: "ARX301", given: param("$ref: «'#/defs/Host'»"), says: 'there is no "Host" under defs:', hint: "declare it under defs:" },
    {
      code: "ARX301",
      given: withDefs("Host: { type: string }", "Host").replace(
        "pHost: { $ref: '#/defs/Host' }",
        "a: { $ref: '#/defs/Host' }\n      b: { type: array, items: { $ref: «'#/defs/Hosts'» } }",
      ),
      says: 'there is no "Hosts"',
      hint: 'did you mean "Host"?',
    },
    { code: "ARX301", given: param("$ref: «Host»"), says: '"Host" is not a shared schema of this file', hint: "#/defs/Name" },
    { code: "ARX301", given: param("$ref: «other.yaml#/defs/Host»"), says: "is not a shared schema of this file", hint: "#/defs/Name" },
    { code: "ARX301", given: param("$ref: «'#/defs/toString'»"), says: 'there is no "toString"', hint: "declare it under defs:" },
    {
      code: "ARX302",
      given: withDefs("«A»: { $ref: '#/defs/B' }\nB: { $ref: '#/defs/A' }", "A"),
      says: "only point at each other: A, B",
      hint: "must say what the value is",
    },
    {
      code: "ARX302",
      given: withDefs("«A»: { $ref: '#/defs/A' }", "A"),
      says: '"A" is defined as itself',
      hint: "must say what the value is",
    },
    {
      code: "ARX302",
      given: withDefs("«A»: { anyOf: [{ type: string }, { $ref: '#/defs/A' }] }", "A"),
      says: '"A" is defined as itself',
      hint: "must say",
    },
    { code: "ARX302", given: withDefs("«A»: { allOf: [{ $ref: '#/defs/A' }] }", "A"), says: '"A" is defined as itself', hint: "must say" },
    {
      code: "ARX302",
      given: withDefs("C: { $ref: '#/defs/A' }\n«A»: { oneOf: [{ $ref: '#/defs/B' }] }\nB: { $ref: '#/defs/A' }", "C"),
      says: "only point at each other: A, B",
      hint: "must say",
    },
    { code: "ARX308", given: withDefs("A: { type: string }\n«B»: { $ref: '#/defs/A' }", "A"), says: 'nothing uses "B"', hint: "remove it" },
    {
      code: "ARX308",
      name: "definitions that only use each other",
      given: withDefs(
        "A: { type: string }\n«B»: { type: object, properties: { c: { $ref: '#/defs/C' } } }\n«C»: { type: object, properties: { b: { $ref: '#/defs/B' } } }",
        "A",
      ),
      says: "nothing uses",
      hint: "remove it",
    },
  ]);
});

describe("patterns", () => {
  const slow = "let each character be matched in one way only";
  expectMistakes([
    {
      code: "ARX303",
      given: param("type: string, pattern: «'('»"),
      says: "JavaScript refuses this pattern: Unterminated group",
      hint: "flag u",
    },
    { code: "ARX303", given: param("type: string, pattern: «'a**'»"), says: "Nothing to repeat", hint: "flag u" },
    { code: "ARX303", given: param("type: string, pattern: «'\\-'»"), says: "Invalid escape", hint: "flag u" },
    { code: "ARX303", given: param("type: string, pattern: «'(?i)a'»"), says: "Invalid group", hint: "flag u" },
    ...["^(a+)+$", "(a|a)*$", "(a|aa)+$", "([a-z]+)*\\d", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "^(\\w+\\s?)*$"].map((pattern) => ({
      code: "ARX304" as const,
      name: pattern,
      given: param(`type: string, pattern: «'${pattern}'»`),
      says: "tries even a short text in too many ways",
      hint: slow,
    })),
    {
      code: "ARX304",
      name: "its default is not tried, which would take for ever",
      given: param(`type: string, pattern: «'^(a+)+$'», default: ${"a".repeat(50)}b`),
      says: "tries even a short text in too many ways",
      hint: slow,
    },
    {
      code: "ARX304",
      name: "more ways than can be counted",
      given: param("type: string, pattern: «'^([ab]*a[ab]{12})$'»"),
      says: "in more than can be counted",
      hint: slow,
    },
    ...["\\d+x", "x{1,900}y", "^.*a.*b$", "^\\s+|\\s+$", "^[a-z]+[a-z0-9]*$", "^a*a*b$", "^(a+)\\1$"].map((pattern) => ({
      code: "ARX304" as const,
      name: `${pattern}, on text of any length`,
      given: param(`type: string, pattern: «'${pattern}'»`),
      says: "characters in too many ways",
      hint: "; or add maxLength: 2",
    })),
    {
      code: "ARX304",
      name: "in propertyNames",
      given: param("type: object, propertyNames: { pattern: «'a+b'» }"),
      says: "a text of more than 26 characters",
      hint: "maxLength: 26",
    },
    {
      code: "ARX304",
      name: "in patternProperties",
      given: param("type: object, patternProperties: { '^x': { type: string }, «'^(a+)+$'»: { type: string } }"),
      says: "tries even a short text in too many ways",
      hint: slow,
    },
    {
      code: "ARX304",
      name: "a bound that is too far",
      given: param("type: string, maxLength: 27, pattern: «'^[a-z]+[a-z0-9]*$'»"),
      says: "a text of more than 26 characters",
      hint: "maxLength: 26 or less",
    },
    {
      code: "ARX304",
      name: "a bound that is near enough is fine",
      given: param("type: string, maxLength: 26, pattern: '^[a-z]+[a-z0-9]*$'"),
      says: "",
    },
    ...[
      "^[a-z0-9-]+(\\.[a-z0-9-]+)*$",
      "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
      "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
      "^\\p{L}+(?: \\p{L}+)*$",
      "^(?:\\d{1,3}\\.){3}\\d{1,3}$",
      "^(\\d{4})-(\\d{2})$",
      "^(?=.*[a-z])(?=.*\\d).{8,}$",
      "^(abc|abd)*$",
    ].map((pattern) => ({
      code: "ARX304" as const,
      name: `${pattern} is fine`,
      given: param(`type: string, pattern: '${pattern}'`),
      says: "",
    })),
  ]);
});

describe("schemas that are not supported", () => {
  expectMistakes([
    {
      code: "ARX306",
      given: param("type: object, schema: «{ type: string }»"),
      says: "schema: stands beside type",
      hint: "put all keywords under schema:",
    },
  ]);
});

describe("schemas that no value fits", () => {
  expectMistakes([
    {
      code: "ARX307",
      given: param("type: integer, minimum: «3», maximum: 2"),
      says: "minimum 3 and maximum 2 leave no value",
      hint: "exchange",
    },
    {
      code: "ARX307",
      given: param("type: string, minLength: «3», maxLength: 2"),
      says: "minLength 3 and maxLength 2 leave no value",
      hint: "exchange",
    },
    { code: "ARX307", given: param("type: integer, exclusiveMinimum: «3», maximum: 3"), says: "exclusiveMinimum 3", hint: "exchange" },
    {
      code: "ARX307",
      given: param("type: integer, exclusiveMinimum: «3», exclusiveMaximum: 3"),
      says: "exclusiveMinimum 3",
      hint: "exchange",
    },
    {
      code: "ARX307",
      given: param("type: string, minimum: «3»"),
      says: "minimum says nothing about a value of type string",
      hint: "it belongs to type: number",
    },
    {
      code: "ARX307",
      given: param("type: object, items: «{ type: string }»"),
      says: "items says nothing",
      hint: "it belongs to type: array",
    },
    {
      code: "ARX307",
      given: param("schema: { type: object, required: [«x»], properties: { xs: { type: string } } }"),
      says: '"x" is required and not among the properties',
      hint: 'did you mean "xs"?',
    },
    {
      code: "ARX307",
      given: param("schema: { type: object, required: [«name»], properties: { id: { type: string } } }"),
      says: '"name" is required',
      hint: "declare it under properties:",
    },
    { code: "ARX307", given: param("type: string, enum: ['1.0', «2.0»]"), says: "2 is not of type string", hint: "put it in quotes" },
    { code: "ARX307", given: param("type: string, enum: [a, «null»]"), says: "null is not of type string", hint: "add 'null' to type:" },
    { code: "ARX307", given: param("type: integer, const: «1.5»"), says: "1.5 is not of type integer" },
  ]);
});

describe("values that their own schema refuses", () => {
  const refused = "its own schema refuses this value: ";
  expectMistakes([
    { code: "ARX305", given: param("type: integer, minimum: 5, default: «3»"), says: `${refused}expected 5 or more, got 3` },
    { code: "ARX305", given: param("type: integer, examples: [7, «x»]"), says: `${refused}expected an integer, got "x"` },
    { code: "ARX305", given: param("type: string, default: «5»"), says: `${refused}expected a string, got 5` },
    { code: "ARX305", given: param("enum: [a, b], default: «c»"), says: `${refused}expected one of "a", "b"` },
    {
      code: "ARX305",
      given: param("type: array, items: { type: string }, default: «[a, 1]»"),
      says: `${refused}expected a string, got 1 at /1`,
    },
    {
      code: "ARX305",
      given: param("type: object, properties: { b: { type: string } }, default: «{ c: 1 }»"),
      says: `${refused}expected no such property, got 1 at /c`,
    },
    {
      code: "ARX305",
      given: param("type: object, properties: { b: { type: string, default: «5» } }"),
      says: `${refused}expected a string, got 5`,
    },
    {
      code: "ARX305",
      given: param("schema: { type: object, required: [b], properties: { b: { type: string } }, default: «{}» }"),
      says: `${refused}expected a value at /b`,
    },
    {
      code: "ARX305",
      given: param("oneOf: [{ type: string, minLength: 3 }, { type: integer }], default: «ab»"),
      says: `${refused}expected at least 3 characters, got "ab"`,
    },
    {
      code: "ARX305",
      given: param("oneOf: [{ type: number }, { type: integer }], default: «1»"),
      says: `${refused}expected a value of exactly one of its forms`,
    },
    {
      code: "ARX305",
      given: withDefs("A: { type: object, properties: { a: { $ref: '#/defs/A' } }, default: «{ a: { a: { b: 1 } } }» }", "A"),
      says: `${refused}expected no such property, got 1 at /a/a/b`,
    },
    {
      code: "ARX305",
      given: "operations:\n  hosts:write:\n    result: { type: object, properties: { g: { oneOf: [{ type: string, default: «1» }] } } }\n",
      says: `${refused}expected a string, got 1`,
    },
    {
      code: "ARX305",
      given: "api: { baseUrl: 'https://{a}.x', variables: { a: { enum: [r, s], default: «t» } }, auth: { type: none } }\n",
      says: "the default is not one of r, s",
    },
    {
      code: "ARX305",
      name: "a format is not checked, nor an enum of results, and a pattern is read as Unicode",
      given:
        "operations:\n  hosts:write:\n    params: { a: { type: string, format: email, default: x }, b: { type: string, pattern: '^\\p{L}$', default: é } }\n    result: { type: object, properties: { c: { enum: [x], default: y } } }\n",
      says: "",
    },
  ]);
});
