import { type Imported, type ImportOptions, importDocument } from "../../generator/import/import-document.js";
import { Library } from "../../generator/import/library.js";
import type { Node } from "../../generator/import/node.js";
import { upgrade } from "../../generator/import/upgrade.js";

/** An OpenAPI document with these paths. */
export const openapi = (paths: Node, rest: Node = {}): Node => ({
  openapi: "3.0.3",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example/v1" }],
  paths,
  ...rest,
});

/** An answer with this schema. */
export const answers = (schema: unknown): Node => ({
  responses: { 200: { description: "ok", content: { "application/json": { schema } } } },
});

/** What `import` makes of a document, with every proposal accepted. */
export function imported(document: Node, options: Partial<ImportOptions> = {}): Imported {
  const root = upgrade(document);
  const documents = { library: new Library(new Map([["acme.json", root]])), roots: new Map([["acme.json", root]]) };
  return importDocument(documents, {
    connector: "acme",
    document: "acme.json",
    selection: {},
    texts: true,
    accept: "critical",
    ...options,
  });
}
