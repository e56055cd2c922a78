import { existsSync, realpathSync } from "node:fs";
import { dirname, relative } from "node:path";
import { locate, split } from "./library.js";
import type { Node } from "./node.js";
import { parseDocument } from "./parse-document.js";
import { MAX_DOCUMENT, problem } from "./problem.js";

/** Which references to other files are followed. A document is somebody else's: none are, unless told. */
export interface Following {
  /** Files beside the document, or below it. */
  readonly files: boolean;
  /** URLs of http and https. */
  readonly remote: boolean;
}

const MAX_FILES = 2_000;

/** The documents with all that they lead to; what is not followed is left to be reported where it is used. */
export async function follow(
  roots: ReadonlyMap<string, Node>,
  following: Following,
  readText: (file: string) => string,
): Promise<Map<string, unknown>> {
  const files = new Map<string, unknown>(roots);
  const base = [...roots.keys()].map((file) => realpathSync(dirname(file)));
  for (const [file, value] of files) {
    if (!following.files && !following.remote) break;
    for (const location of referencesIn(value, file)) {
      if (files.has(location)) continue;
      if (files.size > MAX_FILES) throw problem(file, `it leads to more than ${MAX_FILES} files`, "import the parts one by one");
      if (/^https?:/.test(location)) {
        if (following.remote) files.set(location, parseDocument(location, await download(location)));
      } else if (following.files && existsSync(location) && base.some((folder) => isBelow(location, folder)))
        files.set(location, parseDocument(location, readText(location)));
    }
  }
  return files;
}

const isBelow = (file: string, folder: string): boolean => {
  const path = relative(folder, realpathSync(file));
  return path !== "" && !path.startsWith("..") && !/^([a-z]:|[\\/])/i.test(path);
};

/** Other files that a document refers to. It may nest as deep as it likes. */
function referencesIn(document: unknown, file: string): Set<string> {
  const found = new Set<string>();
  const left: unknown[] = [document];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    const ref = (value as Node)["$ref"];
    const location = typeof ref === "string" ? (split(ref)[0] ?? "") : "";
    if (location !== "" && location.length < 2_000) found.add(locate(location, file));
    for (const child of Object.values(value)) left.push(child);
  }
  return found;
}

async function download(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > MAX_DOCUMENT) throw new Error("it is too large");
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw problem(
      url,
      `this cannot be fetched: ${error instanceof Error ? error.message : String(error)}`,
      "download it, and import the file",
    );
  }
}
