import { readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import type { DiagnosticError } from "../diagnostics/diagnostic.js";
import { type Following, follow } from "./follow.js";
import { Library } from "./library.js";
import { asNode, type Node } from "./node.js";
import { parseDocument } from "./parse-document.js";
import { MAX_DOCUMENT, problem } from "./problem.js";
import { upgrade } from "./upgrade.js";

/** The documents that an import was pointed at, and all that they refer to. */
export interface Documents {
  readonly library: Library;
  /** The descriptions themselves, by path, upgraded to OpenAPI 3. */
  readonly roots: ReadonlyMap<string, Node>;
}

/** Reads one OpenAPI document, or all in a folder. Throws findings for what cannot be read. */
export async function readDocuments(path: string, following: Following): Promise<Documents> {
  const named = path.replaceAll("\\", "/").replace(/(.)\/+$/, "$1");
  const isFolder = stat(named).isDirectory();
  const files = isFolder ? listDocuments(named) : [named];
  const roots = new Map<string, Node>();
  for (const file of files) {
    const document = asNode(parseDocument(file, readText(file)));
    if (isDescription(document)) roots.set(file, upgraded(file, document));
    else if (!isFolder) throw notDescription(file, document);
  }
  if (roots.size === 0)
    throw problem(named, "this folder has no OpenAPI document", "one is a JSON or YAML file with openapi: or swagger: at its top");
  return { library: new Library(await follow(roots, following, readText)), roots };
}

const isDescription = (document: Node | undefined): document is Node =>
  document !== undefined && /^[23]/.test(String(document["openapi"] ?? document["swagger"]));

function notDescription(file: string, document: Node | undefined): DiagnosticError {
  const version = document?.["swaggerVersion"];
  if (version !== undefined) return problem(file, `Swagger ${String(version).slice(0, 10)} is too old`, "convert it to OpenAPI 3 first");
  return problem(file, "this is not an OpenAPI document", "one has openapi: 3.x or swagger: 2.0 at its top");
}

function upgraded(file: string, document: Node): Node {
  try {
    return upgrade(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problem(file, `this Swagger 2 document cannot be upgraded: ${reason}`, "mend it, or convert it to OpenAPI 3 first");
  }
}

function listDocuments(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((file) => /\.(json|ya?ml)$/i.test(file) && !file.includes("/node_modules/") && stat(file).isFile())
    .sort();
}

function stat(path: string): { isDirectory(): boolean; isFile(): boolean; size: number } {
  try {
    return statSync(path);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw problem(
      path,
      missing ? "there is no such file or folder" : `this cannot be read: ${String(error)}`,
      "name an OpenAPI document, or a folder of them",
    );
  }
}

function readText(file: string): string {
  if (stat(file).size > MAX_DOCUMENT)
    throw problem(file, `the document is larger than ${MAX_DOCUMENT / 1024 / 1024} MiB`, "split it, or import a part of it");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    throw problem(file, "this is not UTF-8 text", "save it in the encoding UTF-8");
  }
}
