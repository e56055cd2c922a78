import type { Library } from "./library.js";
import { asList, asNode, asText, asTexts, member, type Node } from "./node.js";

export const METHODS = ["get", "head", "post", "put", "patch", "delete"] as const;
type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One operation as the document has it. */
export interface RawOperation {
  readonly method: Method;
  /** As written: `/devices/{id}`, AWS's `/#X-Amz-Target=Service.Operation`. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly tags: readonly string[];
  readonly node: Node;
  readonly item: Node;
  /** The root document, for servers and security. */
  readonly document: Node;
  readonly file: string;
}

/** What a document has beside operations that can be imported. */
export interface Listed {
  readonly operations: readonly RawOperation[];
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly operation: string;
  readonly reason: string;
}

/** Every operation of these documents, in their order. */
export function listOperations(library: Library, roots: ReadonlyMap<string, Node>): Listed {
  const operations: RawOperation[] = [];
  const skipped: Skipped[] = [];
  for (const [root, document] of roots) {
    for (const [path, written] of Object.entries(asNode(document["paths"]) ?? {})) {
      if (path.startsWith("x-")) continue;
      const found = library.node(written, root);
      if (found === undefined || "broken" in found) {
        skipped.push({ operation: path, reason: found?.broken ?? "it is no mapping of methods" });
        continue;
      }
      for (const [key, value] of Object.entries(found.node)) {
        const node = asNode(value);
        if (isMethod(key) && node) operations.push(rawOperation(key, path, node, found, document));
        else if (node && /^(options|trace)$/i.test(key))
          skipped.push({ operation: `${key.toUpperCase()} ${path}`, reason: `${key.toUpperCase()} asks nothing of the product` });
      }
    }
  }
  return { operations, skipped };
}

const isMethod = (key: string): boolean => (METHODS as readonly string[]).includes(key.toLowerCase());

function rawOperation(key: string, path: string, node: Node, at: { node: Node; file: string }, document: Node): RawOperation {
  return {
    method: key.toUpperCase() as Method,
    path,
    operationId: asText(node["operationId"]),
    tags: asTexts(node["tags"]),
    node,
    item: at.node,
    document,
    file: at.file,
  };
}

/** A parameter that could be found, with the file that it stands in. */
export interface RawParameter {
  readonly node: Node;
  readonly file: string;
  readonly name: string;
  readonly in: string;
}

/** The parameters of an operation: its own replace those of its path. */
export function rawParameters({ node, item, file }: RawOperation, library: Library): RawParameter[] | { readonly broken: string } {
  const found = new Map<string, RawParameter>();
  for (const written of [...asList(item["parameters"]), ...asList(node["parameters"])]) {
    const at = library.node(written, file);
    if (at === undefined) continue;
    if ("broken" in at) return at;
    const name = member(at.node, "name");
    const location = member(at.node, "in");
    if (typeof name !== "string" || typeof location !== "string") continue;
    found.set(`${location} ${location === "header" ? name.toLowerCase() : name}`, { node: at.node, file: at.file, name, in: location });
  }
  return [...found.values()];
}
