import { lstatSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { listOutput, OUTPUT_FOLDERS, SCHEMA_FILE } from "../cache/files.mjs";
import { type Diagnostic, DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { hasHeader } from "./header.js";
import type { Manifest } from "./manifest.js";

/** What has to change in one folder; paths are relative to it. */
export interface Plan {
  readonly folder: string;
  readonly create: ReadonlyMap<string, string>;
  readonly update: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

/** What the output folder should hold. */
export interface Wanted {
  readonly texts: ReadonlyMap<string, string>;
  /** Files that stand there already, byte for byte. */
  readonly intact: ReadonlySet<string>;
  /** Whether these are all: then what we wrote earlier and is not among them goes. */
  readonly complete: boolean;
}

/** The changes that make the output folder hold what is wanted, and the files in it that are not ours. */
export function planOutput(folder: string, wanted: Wanted): Plan & { readonly others: readonly string[] } {
  for (const path of wanted.texts.keys()) assertInside(path);
  const present = listOutput(folder);
  const recorded = recordedFiles(folder, present);
  const isOurs = (path: string): boolean => isGenerated(join(folder, path)) || (recorded.has(path) && isRegular(join(folder, path)));
  const rest = present.filter((path) => !wanted.texts.has(path) && !wanted.intact.has(path));
  const remove = wanted.complete ? rest.filter(isOurs) : [];
  const plan = compare(folder, wanted.texts, new Set(present), isOurs);
  return { ...plan, remove, others: rest.filter((path) => !remove.includes(path)) };
}

/** The change that makes the specs folder hold the JSON Schema for editors. */
export function planEditorSchema(folder: string, text: string): Plan {
  const path = join(folder, SCHEMA_FILE);
  const present = lstatSync(path, { throwIfNoEntry: false }) ? [SCHEMA_FILE] : [];
  return compare(folder, new Map([[SCHEMA_FILE, text]]), new Set(present), () => isGenerated(path));
}

function compare(
  folder: string,
  texts: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  isOurs: (path: string) => boolean,
): Plan {
  const create = new Map<string, string>();
  const update = new Map<string, string>();
  const inTheWay = new Set<string>();
  for (const [path, text] of texts) {
    const obstacle = parents(path).find((parent) => present.has(parent));
    if (obstacle !== undefined) inTheWay.add(obstacle);
    else if (!present.has(path)) create.set(path, text);
    else if (!isOurs(path)) inTheWay.add(path);
    else if (readFileSync(join(folder, path), "utf8") !== text) update.set(path, text);
  }
  if (inTheWay.size > 0) throw new DiagnosticError([...inTheWay].map((path) => notOurs(folder, path)));
  return { folder, create, update, remove: [] };
}

/** Emitters decide paths from ids that were checked; that none leaves the output folder is made sure of here again. */
function assertInside(path: string): void {
  const [top = "", ...rest] = path.split("/");
  if (!OUTPUT_FOLDERS.includes(top) || rest.length === 0 || rest.some((part) => /^\.*$|[\\\0]/.test(part))) {
    throw new Error(`an emitted path leaves the output folder: ${JSON.stringify(path)}`);
  }
}

/** "sdk/deep/file.ts" → ["sdk", "sdk/deep"]: places where a file or a link would be in the way. */
const parents = (path: string): string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));

const isRegular = (path: string): boolean => lstatSync(path).isFile();

const isGenerated = (path: string): boolean => isRegular(path) && hasHeader(readFileSync(path, "utf8"));

/** The files that manifests in the folder say we wrote: one whose header was edited away is still ours. */
function recordedFiles(folder: string, present: readonly string[]): Set<string> {
  const manifests = present.filter((path) => path.startsWith("manifest/") && isGenerated(join(folder, path)));
  return new Set(manifests.flatMap((path) => Object.keys(parseManifest(readFileSync(join(folder, path), "utf8"))?.files ?? {})));
}

function parseManifest(text: string): Partial<Manifest> | undefined {
  try {
    return JSON.parse(text) as Partial<Manifest>;
  } catch {
    return undefined; // a merge left conflict marks in it: headers still tell what is ours
  }
}

function notOurs(folder: string, path: string): Diagnostic {
  return fileDiagnostic(
    "ARX601",
    posix.join(folder, path),
    "this was not generated, and its place is needed",
    "move it elsewhere, or generate into another folder with --out",
  );
}
