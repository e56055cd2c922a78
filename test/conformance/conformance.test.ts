import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import { type Group, runGroup } from "./suite.js";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "agentvault-conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const group = (schema: object | boolean, ...tests: [data: Json, valid: boolean][]): Group => ({
  description: "a group",
  schema: schema as Schema,
  tests: tests.map(([data, valid]) => ({ description: JSON.stringify(data), data, valid })),
});
const verdicts = (given: Group): string[] => runGroup("x", given).map(({ verdict }) => verdict);

describe("references of a document", () => {
  const tree = {
    $id: "https://example.com/tree",
    $dynamicAnchor: "node",
    type: "object",
    properties: { children: { items: { $dynamicRef: "#node" } } },
  };
  it.each<[string, Group]>([
    ["by pointer", group({ $ref: "#/$defs/a~1b", $defs: { "a/b": { type: "string" } } }, ["x", true], [1, false])],
    ["by anchor", group({ $ref: "#name", $defs: { a: { $anchor: "name", type: "string" } } }, ["x", true], [1, false])],
    [
      "to the document itself",
      group({ properties: { a: { $ref: "#" } }, additionalProperties: false }, [{ a: { a: {} } }, true], [{ a: { b: 1 } }, false]),
    ],
    [
      "by the base URI of what holds them",
      group({ $id: "https://example.com/a/", $ref: "b", $defs: { b: { $id: "b", type: "string" } } }, ["x", true], [1, false]),
    ],
    [
      "beside other keywords",
      group({ $ref: "#/$defs/a", maxLength: 1, $defs: { a: { type: "string" } } }, ["x", true], ["xx", false], [1, false]),
    ],
    [
      "that are decided by the outermost resource",
      group(
        { $id: "https://example.com/strict", $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false, $defs: { tree } },
        [{ children: [{}] }, true],
        [{ children: [{ x: 1 }] }, false],
      ),
    ],
    ["and are plain where nothing is outside", group(tree, [{ children: [{ x: 1 }] }, true], [{ children: [1] }, false])],
  ])("%s", (_, given) => {
    expect(verdicts(given)).toEqual(given.tests.map(() => "right"));
  });

  it("that speak of __proto__ take the general machinery", () => {
    const key = JSON.parse('{ "__proto__": 1 }') as Json;
    expect(verdicts(group({ type: "object", required: ["__proto__"] }, [{}, false], [key, true]))).toEqual(["right", "right"]);
    const properties = JSON.parse('{ "__proto__": { "type": "string" } }') as object;
    expect(verdicts(group({ type: "object", properties }, [{}, true], [key, false]))).toEqual(["right", "right"]);
  });

  it.each([
    ["to another document", { $ref: "https://example.com/other" }],
    ["to nothing", { $ref: "#/$defs/none" }],
    ["that only lead to each other", { $ref: "#/$defs/a", $defs: { a: { allOf: [{ $ref: "#/$defs/a" }] } } }],
    ["of another dialect", { $schema: "http://json-schema.org/draft-07/schema#" }],
  ])("%s are refused", (_, schema) => {
    expect(runGroup("x", group(schema, [1, true]))).toEqual([expect.objectContaining({ verdict: "refused", reason: expect.any(String) })]);
  });
});

describe("npm run conformance", () => {
  const conformance = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((done) => {
      const command = ["--import", "tsx", "-C", "@agentvault/source", "test/conformance/run.ts", ...args];
      execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }));
    });
  const write = (name: string, ...groups: Group[]): string => {
    mkdirSync(join(folder, name, "inner"), { recursive: true });
    writeFileSync(join(folder, name, "inner/type.json"), JSON.stringify(groups));
    return join(folder, name);
  };

  it("counts by file what is right and what is refused", async () => {
    const suite = write("right", group({ type: "string" }, ["x", true], [1, false]), group({ $ref: "https://example.com/" }, [1, true]));
    const text = await conformance("--suite", suite);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^type +2 +1 +0 +0 +0$/m);
    const json = await conformance("--suite", suite, "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ total: 3, right: 2, refused: 1, keywords: { type: { right: 2 } } });
  });

  it("ends with 1 where an answer is wrong", async () => {
    const { code, out } = await conformance("--suite", write("wrong", group({ type: "string" }, [1, true], ["x", false])));
    expect(code).toBe(1);
    expect(out).toContain("falsely rejected: type: a group: 1");
    expect(out).toContain('falsely accepted: type: a group: "x"');
  });

  it.each([
    ["no suite", [], "name the suite's folder"],
    ["no such folder", ["--suite", join(folder, "none")], "none"],
    ["no test in it", ["--suite", folder], "there is no test"],
    ["an unknown format", ["--suite", folder, "--format", "xml"], "--format is text or json"],
  ])("ends with 2 on %s", async (_, args, says) => {
    if (says === "there is no test") mkdirSync(join(folder, "empty"), { recursive: true });
    const { code, err } = await conformance(...(says === "there is no test" ? ["--suite", join(folder, "empty")] : args));
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain("    at ");
  });
});
