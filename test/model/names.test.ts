import { describe, expect, it } from "vitest";
import { camelCase, pascalCase } from "../../generator/model/names.js";
import { modelOf } from "../spec/diagnose.js";
import { expectMistakes } from "../spec/table.js";

describe("names", () => {
  const cases: readonly [given: string, camel: string, pascal: string][] = [
    ["hosts:write", "hostsWrite", "HostsWrite"],
    ["contain_host", "containHost", "ContainHost"],
    ["rtr:batch_init", "rtrBatchInit", "RtrBatchInit"],
    ["maxResults", "maxResults", "MaxResults"],
    ["DisplayName", "DisplayName", "DisplayName"],
    ["X-Request-Id", "XRequestId", "XRequestId"],
    ["$filter", "filter", "Filter"],
    ["page[size]", "pageSize", "PageSize"],
    ["v2", "v2", "V2"],
    ["a__b", "aB", "AB"],
    ["", "", ""],
  ];
  it.each(cases)("%s is %s and %s", (given, camel, pascal) => {
    expect(camelCase(given)).toBe(camel);
    expect(pascalCase(given)).toBe(pascal);
  });

  it("come from the id unless className says otherwise", () => {
    expect(modelOf("name: Acme\n")).toMatchObject({ className: "Acme", factory: "acme" });
    expect(modelOf("className: ACME\n")).toMatchObject({ className: "ACME", factory: "acme" });
  });

  it("may be keywords where JavaScript allows them", () => {
    const { operations } = modelOf(`
operations:
  hosts:write:
    params: { from: { type: string }, class: { type: string }, default: { type: string }, import: { type: string } }
    convenience: [{ method: change_host, params: [from, class, default, import] }]
`);
    expect(operations[0]?.methods[0]?.args.map(({ name }) => name)).toEqual(["from", "class", "default", "import"]);
  });
});

const operation = (lines: string): string => `operations:\n  hosts:write:\n${lines.trim().replace(/^/gm, "    ")}\n`;

describe("names that cannot be", () => {
  expectMistakes([
    { code: "ARX201", given: operation("params: { «__proto__»: { type: string } }"), says: '"__proto__" cannot be a name' },
    {
      code: "ARX201",
      given: operation("result: { type: object, properties: { «__proto__»: { type: string } } }"),
      says: "JavaScript gives it a meaning of its own",
    },
    { code: "ARX201", given: operation("convenience: [{ method: «delete» }]"), says: '"delete" cannot name a method', hint: "such as" },
    { code: "ARX201", given: operation("convenience: [{ method: «execute» }]"), says: '"execute" cannot name a method', hint: "such as" },
    { code: "ARX201", given: operation("convenience: [{ method: «dry_run» }]"), says: '"dryRun" cannot name a method', hint: "such as" },
    {
      code: "ARX201",
      given: operation("convenience: [{ method: «to_string» }]"),
      says: '"toString" cannot name a method',
      hint: "such as",
    },
    { code: "ARX201", given: operation("convenience: [{ method: «then» }]"), says: '"then" cannot name a method', hint: "such as" },
    {
      code: "ARX201",
      given: operation("params: { a: { type: string } }\nconvenience: [{ method: x, params: { «constructor»: a } }]"),
      says: "cannot name an argument",
      hint: "another name",
    },
    {
      code: "ARX201",
      given: `defs:\n  «Promise»: { type: string }\n${operation("result: { $ref: '#/defs/Promise' }")}`,
      says: "would hide a type",
      hint: "another name",
    },
    {
      code: "ARX205",
      given: `defs:\n  «host_id»: { type: string }\n${operation("result: { $ref: '#/defs/host_id' }")}`,
      says: "is not a type name",
      hint: "such as HostId",
    },
    {
      code: "ARX110",
      given: `defs:\n  «HоstId»: { type: string }\n${operation("result: { $ref: '#/defs/HоstId' }")}`,
      says: "U+043E at position 2",
      hint: "such as HostId",
    },
    {
      code: "ARX205",
      given: operation("params: { 1st: { type: string } }\nconvenience: [{ method: x, params: [«1st»] }]"),
      says: '"1st" gives no argument name',
      hint: "argument_name: place",
    },
    {
      code: "ARX205",
      given: operation("params: { größe: { type: string } }\nconvenience: [{ method: x, params: [«größe»] }]"),
      says: '"größe" gives no argument name',
      hint: "argument_name: place",
    },
    {
      code: "ARX204",
      given: "operations:\n  «hosts»:\n    summary: x\n",
      says: '"hosts" is not an operation id',
      hint: "such as hosts:write",
    },
    {
      code: "ARX204",
      given: "operations:\n  «Hosts:write»:\n    summary: x\n",
      says: '"Hosts:write" is not an operation id',
      hint: "such as hosts:write",
    },
    {
      code: "ARX204",
      given: "operations:\n  «hosts:write:all»:\n    summary: x\n",
      says: "is not an operation id",
      hint: "such as hosts:write",
    },
    { code: "ARX110", given: "operations:\n  «hоsts:write»:\n    summary: x\n", says: "U+043E at position 2", hint: "such as hosts:write" },
  ]);

  it.each(["class", "new", "close", "session", "index", "catalog"])("refuses a connector called %s", (id) => {
    expect(() => modelOf(`connector: ${id}\n`)).toThrow("cannot name a connector");
  });
});

describe("old names of operations", () => {
  it("go into the model in the order written", () => {
    const { operations } = modelOf(operation("aliases: [hosts:isolate, devices:isolate]"));
    expect(operations[0]?.aliases).toEqual(["hosts:isolate", "devices:isolate"]);
  });

  const two = (first: string, second: string): string =>
    `operations:\n  hosts:write:\n    aliases: ${first}\n  hosts:lock:\n    path: /lock\n    aliases: ${second}\n`;
  const old = "an old name leads to one operation";
  const before = "an id that the operation had before";
  expectMistakes([
    { code: "ARX204", given: operation("aliases: [«isolate»]"), says: '"isolate" is not an operation id', hint: "such as hosts:write" },
    { code: "ARX110", given: operation("aliases: [«hоsts:isolate»]"), says: "U+043E at position 2", hint: "such as hosts:write" },
    { code: "ARX110", given: operation('aliases: [«"hosts:lock\u200b"»]'), says: "U+200B at position 11", hint: "such as hosts:write" },
    { code: "ARX206", given: operation("aliases: [hosts:isolate, «hosts:write»]"), says: "is what it is called now", hint: before },
    { code: "ARX206", given: two("[«hosts:lock»]", "[hosts:seal]"), says: '"hosts:lock" is another operation', hint: before },
    { code: "ARX206", given: two("[hosts:a]", "[hosts:b, «hosts:a»]"), says: "is an alias of hosts:write already", hint: old },
    { code: "ARX206", given: operation("aliases: [hosts:a, «hosts:a»]"), says: "is an alias of hosts:write already", hint: old },
    { code: "ARX106", given: operation("aliases: «[]»"), says: "this list is empty" },
  ]);

  it("have no types, and so do not clash with any", () => {
    expect(
      modelOf(
        `defs:\n  AbcdParams: { type: string }\n${operation("aliases: ['abcd:x', a_b:c, 'a:b_c']\nresult: { $ref: '#/defs/AbcdParams' }")}`,
      ),
    ).toBeDefined();
  });
});

describe("names that clash", () => {
  const rename = "rename one of them";
  expectMistakes([
    {
      code: "ARX202",
      given: `defs:\n  HostsWriteResult: { type: string }\noperations:\n  «hosts:write»:\n    result: { $ref: '#/defs/HostsWriteResult' }\n`,
      says: "are both HostsWriteResult in TypeScript",
      hint: rename,
    },
    {
      code: "ARX202",
      given: `defs:\n  «AcmeConnector»: { type: string }\n${operation("result: { $ref: '#/defs/AcmeConnector' }")}`,
      says: "are both AcmeConnector",
      hint: rename,
    },
    {
      code: "ARX202",
      given: "operations:\n  a_b:c:\n    summary: x\n  «a:b_c»:\n    summary: x\n    path: /x\n",
      says: "are both ABCParams",
      hint: rename,
    },
    {
      code: "ARX202",
      given: operation("params: { a: { type: string } }\nconvenience: [{ method: «hosts_write», params: [a] }]"),
      says: "are both HostsWriteParams",
      hint: rename,
    },
    {
      code: "ARX202",
      given: operation("params: { a_b: { type: string }, aB: { type: string } }\nconvenience: [{ method: x, params: [a_b, «aB»] }]"),
      says: '"a_b" and "aB" are both aB',
      hint: rename,
    },
    {
      code: "ARX203",
      given: operation("convenience: [{ method: x }, { method: «x» }]"),
      says: "hosts:write has a method x already",
      hint: rename,
    },
    {
      code: "ARX203",
      given: "operations:\n  a:b:\n    convenience: [{ method: x }]\n  c:d:\n    convenience: [{ method: «x» }]\n",
      says: "a:b has a method x already",
      hint: rename,
    },
  ]);
});
