import { describe, expect, it } from "vitest";
import { emitConnector } from "../../generator/emit/emit.js";
import type { Imported } from "../../generator/import/import-document.js";
import type { Node } from "../../generator/import/node.js";
import { printSpec } from "../../generator/import/print/print-spec.js";
import { resolveConnector } from "../../generator/model/resolve.js";
import { parseSpec } from "../../generator/spec/parse.js";
import { errorsBy } from "../typing/compilers.js";
import { answers, imported, openapi } from "./document.js";

/** The spec as it is read again from the file that an import writes, without findings. */
function readAgain(result: Imported): Imported["connector"] {
  const parsed = parseSpec("specs/acme.yaml", "acme", printSpec(result.spec, result.proposals));
  if ("diagnostics" in parsed) throw new Error(JSON.stringify(parsed.diagnostics));
  expect(parsed.ok.findings).toEqual([]);
  expect(parsed.ok.spec).toEqual(JSON.parse(JSON.stringify(result.spec)));
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) throw new Error(JSON.stringify(resolved.diagnostics));
  return resolved.connector;
}

const get = (path: string, schema: unknown, rest: Node = {}): Node => ({ [path]: { get: { ...answers(schema), ...rest } } });
const named = (schemas: Node): Node => ({ components: { schemas } });
const deep = (levels: number): unknown => (levels === 0 ? { type: "string" } : { type: "object", properties: { a: deep(levels - 1) } });
const list = (ref: string): unknown => ({ $ref: `#/components/schemas/${ref}` });

const DOCUMENTS: Readonly<Record<string, Node>> = {
  "a schema that contains itself": openapi(
    get("/a", list("Tree")),
    named({ Tree: { type: "object", properties: { left: list("Tree"), right: list("Tree") } } }),
  ),
  "references in a circle": openapi(
    get("/a", list("A")),
    named({ A: { allOf: [list("B"), { type: "object", properties: { x: {} } }] }, B: { allOf: [list("A")] } }),
  ),
  "names that begin with a digit": openapi(
    get("/a", list("0DataType")),
    named({ "0DataType": { type: "object", properties: { "0": { type: "string" } } } }),
  ),
  "names in another script": openapi(
    get("/a", { anyOf: [list("用户"), list("Ответ"), list("Größe")] }),
    named({ 用户: deep(1), Ответ: deep(2), Größe: deep(3) }),
  ),
  "names that are one in PascalCase": openapi(
    get("/a", { anyOf: [list("host-group"), list("HostGroup"), list("host_group")] }),
    named({ "host-group": deep(1), HostGroup: deep(2), host_group: deep(3) }),
  ),
  "names of TypeScript's own types": openapi(
    get("/a", { anyOf: [list("Record"), list("Promise"), list("Error")] }),
    named({ Record: deep(1), Promise: deep(2), Error: deep(3) }),
  ),
  "names that the operation's types have": openapi(get("/a", list("AListResult")), named({ AListResult: deep(1) })),
  "no operation ids": openapi({
    "/a/{id}": { get: answers(deep(1)), delete: answers(deep(1)) },
    "/b": { get: answers({}), post: answers({}) },
  }),
  "one operation id for all": openapi({ "/a": { get: { operationId: "x", ...answers({}) }, post: { operationId: "x", ...answers({}) } } }),
  "reserved words as ids": openapi({
    "/a": { get: { operationId: "constructor", ...answers({}) } },
    "/b": { get: { operationId: "__proto__", ...answers({}) } },
  }),
  "paths without parameters for their variables": openapi(get("/a/{x}/{y}", {})),
  "a path variable without a name": openapi(get("/a/{}/b/{}", {})),
  "JAX-RS variables": openapi(get("/a/{id: [0-9]+}", {}, { parameters: [{ name: "id", in: "path", schema: { type: "integer" } }] })),
  "AWS's paths": openapi({
    "/#X-Amz-Target=Hub.GetFindings": { post: answers({}) },
    "/#Action=ListUsers&Version=2": { post: answers({}) },
  }),
  "schemas that are nothing of the kind": openapi(
    get("/a", { type: "object", properties: { a: null, b: 3, c: "x", d: [], e: true, f: false } }),
  ),
  "keywords that are nothing of the kind": openapi(
    get("/a", { type: ["string", 7], enum: "x", required: "y", minLength: -1, maximum: "9", pattern: 4, allOf: {}, anyOf: [null] }),
  ),
  "operations that are nothing of the kind": openapi({
    "/a": null,
    "/b": { get: null, post: 3, put: { parameters: 7, requestBody: [], responses: "x" } },
    "/c": [],
    "x-d": {},
  }),
  "text that would break out": openapi(
    get("/a", { type: "string", description: "*/ `${x}` \u202e <script>" }, { summary: "*/ `${x}` \u202e", operationId: "a*/b" }),
  ),
  "one name in two places": openapi({
    "/a/{id}": {
      post: {
        parameters: [
          { name: "id", in: "path", required: true, schema: {} },
          { name: "id", in: "query", schema: {} },
        ],
        requestBody: { content: { "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } } } },
        ...answers({}),
      },
    },
  }),
  "parameters that are named like nothing": openapi(
    get(
      "/a",
      {},
      {
        parameters: ["", "__proto__", "a b", "a[b]", "$x", "@y", "constructor", "\u0000"].map((name) => ({
          name,
          in: "query",
          schema: { type: "string" },
        })),
      },
    ),
  ),
  "a schema nested a hundred levels deep": openapi(get("/a", deep(100))),
  "discriminators, readOnly and writeOnly": openapi(
    { "/a": { post: { requestBody: { content: { "application/json": { schema: list("Pet") } } }, ...answers(list("Pet")) } } },
    named({
      Pet: {
        type: "object",
        required: ["id", "secret", "kind"],
        properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true }, kind: { type: "string" } },
        discriminator: { propertyName: "kind" },
      },
    }),
  ),
};

describe("hostile documents", () => {
  const sdks: Record<string, string> = {};

  it.each(Object.entries(DOCUMENTS))("%s", (what, document) => {
    const connector = readAgain(imported(document));
    if (connector === undefined) throw new Error("it does not resolve");
    expect(connector.operations.length).toBeGreaterThan(0);
    sdks[`${Object.keys(DOCUMENTS).indexOf(what)}.ts`] = new Map(emitConnector(connector)).get("sdk/acme.ts") ?? "";
  });

  it("what they become compiles", async () => {
    expect(Object.keys(sdks)).toHaveLength(Object.keys(DOCUMENTS).length);
    expect(await errorsBy("typescript-next", { files: sdks })).toEqual([]);
  }, 60_000);

  it("a reference to nowhere costs the operation, and the rest goes on", () => {
    const document = openapi(
      { ...get("/a", list("Gone")), ...get("/b", list("Lost")), ...get("/c", {}) },
      named({ Lost: { properties: { x: list("Gone") } } }),
    );
    const { spec, skipped } = imported(document);
    expect(Object.keys(spec.operations)).toEqual(["c:list"]);
    expect(skipped).toEqual([
      { operation: "GET /a", reason: '"#/components/schemas/Gone" leads nowhere' },
      { operation: "GET /b", reason: '"#/components/schemas/Gone" leads nowhere' },
    ]);
  });

  it("a reference to another file is not followed", () => {
    const { skipped } = imported(
      openapi({ ...get("/a", { $ref: "/etc/passwd" }), ...get("/b", { $ref: "https://evil.example/x.json" }), ...get("/c", {}) }),
    );
    expect(skipped.map(({ reason }) => reason)).toEqual([
      '"/etc/passwd" is in another file, which is not followed',
      '"https://evil.example/x.json" is in another file, which is not followed',
    ]);
  });
});
