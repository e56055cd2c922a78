import { describe, expect, it } from "vitest";
import { missesOf } from "../../generator/catalog/bar.js";
import { modelOf } from "../spec/diagnose.js";

/** What a connector with one operation of these lines misses, but for how few it has. */
const missed = (lines: string, rest = ""): string[] =>
  missesOf(modelOf(`operations:\n  hosts:write:\n    summary: Change one of the hosts.\n${lines.replace(/^/gm, "    ")}\n${rest}`))
    .filter(({ code }) => code !== "ARX801" && code !== "ARX802")
    .map(({ code, operation, path, message }) => `${code} ${operation} ${path.slice(2).join("/")}: ${message}`);

const described = "result: { type: object, properties: { id: { type: string } } }";

describe("parameters", () => {
  it.each([
    ["params: { a: { type: string, description: Name of the host. } }", []],
    ["params: { a: { $ref: '#/defs/Id' } }", []],
    ["params: { a: { enum: [x], description: One of the two. } }", []],
    ["params: { a: { type: string } }", ['ARX804 hosts:write params/a: "a" has no description']],
    ["params: { a: { type: string, description: The host. } }", ['ARX804 hosts:write params/a: "The host." has fewer than 4 words']],
    ["params: { a: { description: Name of the host. } }", ['ARX804 hosts:write params/a: "a" takes anything']],
  ])("%s", (lines, want) => {
    const defs = lines.includes("$ref") ? "defs: { Id: { type: string, description: Id of a host. } }" : "";
    expect(missed(`${lines}\n${described}`, defs)).toEqual(want);
  });
});

describe("results", () => {
  const BARE = ["ARX805 hosts:write result: it has an object, or a list, of nothing described"];
  it.each<[result: string, want: readonly string[]]>([
    ["{ type: object, properties: { id: { type: string } } }", []],
    ["{ type: 'null' }", []],
    ["{ type: object, additionalProperties: { type: string } }", []],
    ["{ anyOf: [{ type: object, properties: { id: { type: string } } }, { type: 'null' }] }", []],
    ["true", BARE],
    ["{ description: Whatever it is. }", BARE],
    ["{ type: object }", BARE],
    ["{ type: array }", BARE],
    ["{ type: array, items: {} }", BARE],
    ["{ type: object, properties: { host: { type: object } } }", BARE],
    ["{ type: array, items: { $ref: '#/defs/Host' } }", BARE],
  ])("%s", (result, want) => {
    expect(missed(`result: ${result}`, result.includes("$ref") ? "defs: { Host: { type: object } }" : "")).toEqual(want);
  });
});

it("how few operations and methods there are", () => {
  expect(missesOf(modelOf(`operations:\n  hosts:write:\n    ${described}\n`)).map(({ code, message }) => `${code} ${message}`)).toEqual([
    "ARX801 1 operations; the catalogue asks for 12",
    "ARX802 0 convenience methods; the catalogue asks for 3",
    'ARX803 "Change a host." has fewer than 4 words',
  ]);
});

it("two operations are not described alike", () => {
  const operation = (id: string): string => `  ${id}:\n    summary: Change one of the hosts.\n    ${described}\n`;
  const found = missesOf(modelOf(`operations:\n${operation("hosts:write")}${operation("hosts:update")}`));
  expect(found.filter(({ code }) => code === "ARX803").map(({ operation: id, message }) => `${id} ${message}`)).toEqual([
    "hosts:update hosts:write is described alike",
  ]);
});
