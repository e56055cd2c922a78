import { describe } from "vitest";
import { expectMistakes } from "../spec/table.js";

const operation = (lines: string): string => `operations:\n  hosts:write:\n${lines.trim().replace(/^/gm, "    ")}\n`;
const method = (lines: string): string => operation(`${PARAMS}\nconvenience:\n  - { method: change_host, ${lines} }`);
const PARAMS = `params:
  ids: { required: true, type: array, items: { type: string } }
  fields: { schema: { type: object, required: [project], properties: { project: { type: object, properties: { key: { type: string } } }, text: { type: string }, size: { type: integer } } } }`;

describe("parameters and paths", () => {
  expectMistakes([
    {
      code: "ARX401",
      given: operation("path: «'/hosts/{id}'»"),
      says: "the path has {id}, and no parameter fills it",
      hint: "add id under params:",
    },
    {
      code: "ARX401",
      name: "filled by a query parameter only",
      given: operation("path: «'/hosts/{id}'»\nparams: { id: { in: query, type: string } }"),
      says: "no parameter fills it",
      hint: "add id",
    },
    {
      code: "ARX402",
      given: operation("params: { «id»: { in: path, required: true, type: string } }"),
      says: "the path has no {id}",
      hint: "the path is /hosts",
    },
    {
      code: "ARX404",
      given: operation("path: '/hosts/{id}'\nparams: { «id»: { type: string } }"),
      says: "a path parameter is always required",
      hint: "add required: true",
    },
    {
      code: "ARX404",
      given: operation("method: GET\neffect: read\nrisk: medium\nparams: { «a»: { in: body, type: string } }"),
      says: "a GET request has no body",
      hint: "use in: query",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { in: «variable», type: string } }"),
      says: "a variable needs a GraphQL document",
      hint: "add graphql:",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { in: query, whole: «true», type: string } }"),
      says: "only a body parameter can be the whole body",
      hint: "in: body",
    },
    {
      code: "ARX404",
      given: operation("params: { «a»: { whole: true, type: string }, b: { type: string } }"),
      says: '"a" is the whole body',
      hint: "inside of it",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { whole: true, type: string } }\nbody: «form»"),
      says: "a form body has fields, and no whole",
      hint: "remove body:",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { type: string } }\nbody: «binary»"),
      says: "a binary body is one parameter",
      hint: "whole: true",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { whole: true, type: string } }\n«fields»: { Action: List }"),
      says: "the body of this operation has no fields",
      hint: "use headers: or query:",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { wire: Action, type: string } }\nfields: { «Action»: List }"),
      says: 'parameter "a" is sent as "Action", too',
      hint: "keep one of the two",
    },
    {
      code: "ARX404",
      given: operation("graphql: «'query { a }'»\nmethod: PUT"),
      says: "a GraphQL operation is a POST",
      hint: "method: POST",
    },
    {
      code: "ARX404",
      given: operation("graphql: «'query { a }'»\nparams: { a: { in: body, type: string } }"),
      says: "whose parameters are variables",
      hint: "in: variable",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { in: header, style: «form», type: string } }"),
      says: "style and explode are for query parameters",
      hint: "remove it",
    },
    {
      code: "ARX404",
      given: operation("params: { a: { explode: «false», type: string } }"),
      says: "style and explode are for query parameters",
      hint: "remove it",
    },
    {
      code: "ARX405",
      given: operation("params: { a: { in: query, type: string }, «b»: { in: query, wire: a, type: string } }"),
      says: '"a" already is query parameter "a"',
      hint: "another wire:",
    },
    {
      code: "ARX405",
      name: "headers have no case",
      given: operation("params: { X-A: { in: header, type: string }, «x-a»: { in: header, type: string } }"),
      says: '"X-A" already is header parameter "x-a"',
      hint: "another",
    },
    {
      code: "ARX405",
      name: "one name in two locations is fine",
      given: operation("params: { a: { in: query, type: string }, b: { in: body, wire: a, type: string } }"),
      says: "",
    },
  ]);
});

describe("servers", () => {
  const api = (rest: string): string => `api:\n  auth: { type: none }\n${rest.trim().replace(/^/gm, "  ")}\n`;
  expectMistakes([
    {
      code: "ARX403",
      given: `${api("baseUrl: 'https://a'\nservers: { events: 'https://b' }")}${operation("server: «evnts»")}`,
      says: 'there is no server "evnts"',
      hint: 'did you mean "events"?',
    },
    { code: "ARX403", given: operation("server: «toString»"), says: 'there is no server "toString"', hint: "name it under api.servers" },
    {
      code: "ARX404",
      given: api("baseUrl: 'https://{a}'\nvariables: { a: {} }\nservers: { «default»: 'https://b' }"),
      says: "the default server is baseUrl already",
      hint: "keep one",
    },
    {
      code: "ARX410",
      given: api("baseUrl: 'https://{a}.x'\nvariables: { a: {}, «b»: {} }"),
      says: "neither baseUrl nor tokenUrl has {b}",
      hint: "remove it",
    },
    {
      code: "ARX410",
      given: api("baseUrl: 'https://x'\nservers: { c: { baseUrl: 'https://y', variables: { «z»: {} } } }"),
      says: "neither baseUrl nor tokenUrl has {z}",
      hint: "remove it",
    },
  ]);
});

describe("pagination", () => {
  const page = (pagination: string): string =>
    operation(`params: { limit: { type: integer }, offset: { type: integer } }
result: { type: object, properties: { total: { type: integer }, data: { type: object, properties: { items: { type: array, items: { type: string } }, any: { type: array } } } } }
pagination: { style: offset, offset: offset, items: /data/items, ${pagination} }`);
  expectMistakes([
    { code: "ARX406", given: page("limit: «limt»"), says: 'no parameter "limt"', hint: 'did you mean "limit"?' },
    {
      code: "ARX406",
      given: page("total: «/data/total»"),
      says: 'the result has nothing at "/data/total"',
      hint: "describe it in result:",
    },
    { code: "ARX406", given: page("more: «/toString»"), says: "the result has nothing", hint: "describe it" },
    {
      code: "ARX406",
      given: page("").replace("items: /data/items", "items: «/total»"),
      says: '"/total" does not lead to an array with items',
      hint: "describe the array",
    },
    {
      code: "ARX406",
      given: page("").replace("items: /data/items", "items: «/data/any»"),
      says: "does not lead to an array with items",
      hint: "describe the array",
    },
    {
      code: "ARX406",
      given: page("").replace("items: /data/items", "items: «''»"),
      says: "does not lead to an array",
      hint: "describe the array",
    },
    {
      code: "ARX406",
      given: operation("result: { type: array, items: { type: string } }\npagination: { style: link, params: [«after»], items: '' }"),
      says: 'no parameter "after"',
      hint: "its parameters: none",
    },
  ]);
});

describe("convenience methods", () => {
  expectMistakes([
    { code: "ARX407", given: method("params: [«id»]"), says: 'this operation has no parameter "id"', hint: 'did you mean "ids"?' },
    {
      code: "ARX407",
      given: operation("convenience: [{ method: x, params: [«anything»] }]"),
      says: 'no parameter "anything"',
      hint: "known here: none",
    },
    {
      code: "ARX407",
      given: method("params: { ids: ids, key: «fields/project/ky» }"),
      says: '"fields/project" has no property "ky"',
      hint: 'did you mean "key"?',
    },
    {
      code: "ARX407",
      given: method("params: { ids: ids, key: { to: «fields/none/key» } }"),
      says: '"fields" has no property "none"',
      hint: "known here: project, text, size",
    },
    {
      code: "ARX407",
      given: method("params: [ids], fixed: { «field/text»: a }"),
      says: 'no parameter "field"',
      hint: 'did you mean "fields"?',
    },
    {
      code: "ARX407",
      given: method("params: { ids: ids, key: fields/project/key, text: { to: fields/text, literal: «'plain'» } }"),
      says: "the literal does not hold $text",
      hint: "put it where the argument's text goes",
    },
    {
      code: "ARX407",
      given: method("params: { ids: ids, key: fields/project/key, text: { to: fields/text, literal: «$text and $other» } }"),
      says: "$other is not this argument",
      hint: "only $text can stand here",
    },
    { code: "ARX408", given: method("params: { ids: ids, «again»: ids }"), says: '"ids" and "ids" set the same place', hint: "keep one" },
    {
      code: "ARX408",
      given: method("params: { ids: ids, key: fields/project/key }, fixed: { «fields/project»: { key: A } }"),
      says: '"fields/project" and "fields/project/key" set the same place',
      hint: "keep one",
    },
    {
      code: "ARX409",
      given: operation(`${PARAMS}\nconvenience: [{ method: «change_host», params: [fields] }]`),
      says: 'the required parameter "ids" is given by no argument',
      hint: "params: or fixed:",
    },
    {
      code: "ARX409",
      name: "of an object that is built",
      given: operation(`${PARAMS}\nconvenience: [{ method: «change_host», params: { ids: ids, text: fields/text } }]`),
      says: '"fields/project", which is required,',
      hint: "params: or fixed:",
    },
    {
      code: "ARX305",
      given: method("params: [ids], fixed: { fields/project/key: A, fields/size: «big» }"),
      says: 'the schema at its place: expected an integer, got "big"',
    },
    {
      code: "ARX305",
      given: method("params: { ids: ids, key: fields/project/key, size: { to: fields/size, default: «big» } }"),
      says: "the default is refused by the schema at its place",
    },
  ]);
});

describe("governance", () => {
  const read = (lines: string): string =>
    `operations:\n  hosts:read:\n    method: GET\n    effect: read\n    risk: low\n    scope: hosts:read\n${lines.trim().replace(/^/gm, "    ")}\n`;
  const without = (text: string, ...keys: string[]): string =>
    text
      .split("\n")
      .filter((line) => !keys.some((key) => line.startsWith(`    ${key}:`)))
      .join("\n");
  expectMistakes([
    {
      code: "ARX501",
      given: operation("risk: «unreviewed»"),
      says: "nobody has judged this operation's risk yet",
      hint: "by what a wrong call would do",
    },
    {
      code: "ARX502",
      given: operation("method: DELETE\neffect: delete\nrisk: «low»"),
      says: "a DELETE is not low risk",
      hint: "medium is the least",
    },
    {
      code: "ARX503",
      given: read("x: y").replace("    x: y\n", "").replace("scope: hosts:read", "scope: «hosts:write»"),
      says: 'hosts:read takes the write scope "hosts:write"',
      hint: "read scope",
    },
    {
      code: "ARX503",
      name: "a read scope among them is fine",
      given: read("x: y").replace("    x: y\n", "").replace("scope: hosts:read", "scope: [hosts:write, hosts:read]"),
      says: "",
    },
    {
      code: "ARX504",
      given: operation("convenience: [{ method: «get_hosts» }]"),
      says: "get_hosts sounds like a read, and hosts:write has effect: action",
      hint: "after what it does",
    },
    { code: "ARX505", given: operation("risk: «low»"), says: "effect: action is not low risk", hint: "medium is the least" },
    {
      code: "ARX505",
      given: without(read("x: y"), "risk", "x").replace("effect: read", "effect: read\n    risk: «high»"),
      says: "effect: read is not high risk",
      hint: "suppress",
    },
    {
      code: "ARX506",
      given: operation("method: GET\neffect: «update»"),
      says: "effect: update does not go with a GET",
      hint: "use effect: read",
    },
    {
      code: "ARX506",
      given: operation("risk: medium\nmethod: PATCH\neffect: «read»"),
      says: "effect: read does not go with a PATCH",
      hint: "say what it does",
    },
    {
      code: "ARX506",
      given: "operations:\n  hosts:list:\n    effect: «delete»\n",
      says: "effect: delete does not go with the name hosts:list",
      hint: "rename the operation",
    },
    {
      code: "ARX507",
      given: without(read("summary: Delete a host."), "risk").replace("effect: read", "effect: read\n    risk: «low»"),
      says: '"Delete" is not low risk',
      hint: "raise the risk",
    },
    {
      code: "ARX507",
      given: without(read("summary: Read."), "risk")
        .replace("hosts:read:", "hosts:purge_all:")
        .replace("effect: read", "effect: read\n    risk: «low»"),
      says: '"purge" is not low risk',
      hint: "raise the risk",
    },
    {
      code: "ARX507",
      name: "such a word in the middle is fine",
      given: read("summary: Lists that contain hosts, and deleted ones."),
      says: "",
    },
    {
      code: "ARX508",
      given: "suppress: [«{ code: ARX502, operation: hosts:write, reason: it is fine because }»]\n",
      says: "ARX502 is not found at hosts:write",
      hint: "remove this entry",
    },
    {
      code: "ARX508",
      given: "suppress: [«{ code: ARX301, reason: it is fine because }»]\n",
      says: "ARX301 is not found",
      hint: "remove this entry",
    },
    {
      code: "ARX505",
      name: "suppressed",
      given: `suppress: [{ code: ARX505, operation: hosts:write, reason: it is fine because }]\n${operation("risk: low")}`,
      says: "",
    },
    {
      code: "ARX505",
      name: "suppressed everywhere",
      given: `suppress: [{ code: ARX505, reason: it is fine because }]\n${operation("risk: low")}`,
      says: "",
    },
  ]);
});
