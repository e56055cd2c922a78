import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { digest, listSpecs } from "../cache/files.mjs";
import { UnreadableError } from "../diagnostics/diagnostic.js";
import { readSpecs, type SpecFile } from "../spec/read.js";
import { commitOf, git, listBlobs, readBlobs } from "./git.js";

/** Specs as they stand somewhere: in a folder, in a file, or in a commit. */
export interface Revision {
  /** As it was given: main, specs, old/acme.yaml. */
  readonly label: string;
  /** One file, not a folder of them. */
  readonly isFile?: boolean;
  /** By name of the file: what tells two contents apart, in the words that git has for it. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Reads some of them. */
  read(names: readonly string[]): readonly SpecFile[];
}

/** Why a revision cannot be read, and what to do. */
export class RevisionError extends Error {
  override readonly name = "RevisionError";
}

/** The specs that `given` names: a path that is there, a git revision, or revision:folder. `specs` is the folder where none is told. */
export function readRevision(given: string, specs: string): Revision {
  if (existsSync(given)) return statSync(given).isDirectory() ? folderRevision(given, specs) : fileRevision(given);
  const colon = given.indexOf(":");
  return colon < 0 ? commitRevision(given, given, specs) : commitRevision(given, given.slice(0, colon), given.slice(colon + 1));
}

/** The specs as they are in the working tree. */
export const workingTree = (specs: string): Revision => folderRevision(specs, specs);

/** Where a branch began: its merge base with the first of these that there is. */
const TRUNKS = ["main", "origin/main", "master", "origin/master"];

export function mergeBase(specs: string): Revision {
  const inside = git(["rev-parse", "--is-inside-work-tree"]);
  if (!("stdout" in inside))
    throw new RevisionError(`there is nothing to compare with: ${inside.complaint}; name a base, such as a folder`);
  const trunk = TRUNKS.find((name) => commitOf(name) !== undefined);
  if (trunk === undefined) throw new RevisionError(`this repository has no ${TRUNKS.join(", ")}; name a base, such as HEAD`);
  const answer = git(["merge-base", trunk, "HEAD"]);
  if (!("stdout" in answer) || answer.stdout.length === 0)
    throw new RevisionError(`HEAD and ${trunk} have no commit in common here; fetch the whole history (fetch-depth: 0), or name a base`);
  return treeRevision(trunk, answer.stdout.toString().trim(), trunk, specs);
}

function folderRevision(folder: string, specs: string): Revision {
  const inside = join(folder, specs);
  if (existsSync(inside) && !hasSpecs(folder)) return folderRevision(posix.join(folder, specs), specs);
  const { files, diagnostics } = readSpecs(folder);
  if (diagnostics.length > 0) throw new UnreadableError(diagnostics);
  return {
    label: folder,
    blobs: new Map(files.map(({ id, text }) => [`${id}.yaml`, blobOf(Buffer.from(text))])),
    read: (names) => files.filter(({ id }) => names.includes(`${id}.yaml`)),
  };
}

const hasSpecs = (folder: string): boolean => listSpecs(folder).length > 0;

/** One spec, whatever its file is called. */
function fileRevision(file: string): Revision {
  const bytes = readFileSync(file);
  const name = `${idIn(bytes.toString()) ?? basename(file).replace(/\.ya?ml$/i, "")}.yaml`;
  const spec = asSpec(name, file, bytes);
  return { label: file, isFile: true, blobs: new Map([[name, blobOf(bytes)]]), read: (names) => (names.includes(name) ? [spec] : []) };
}

const idIn = (text: string): string | undefined => /^connector:[ \t]*["']?(\w+)/m.exec(text)?.[1];

function commitRevision(label: string, revision: string, folder: string): Revision {
  const commit = commitOf(revision);
  if (commit !== undefined) return treeRevision(label, commit, revision, folder);
  const inside = git(["rev-parse", "--is-inside-work-tree"]);
  const why = "stdout" in inside ? "neither a file, a folder nor a git revision" : `not there, and ${inside.complaint}`;
  throw new RevisionError(`"${revision}" is ${why}`);
}

/** `revision` is what the commit was called. */
function treeRevision(label: string, commit: string, revision: string, folder: string): Revision {
  const isFile = folder.endsWith(".yaml");
  const parent = isFile ? posix.dirname(folder) : folder;
  const all = listBlobs(commit, parent);
  const blobs = new Map([...(all ?? [])].filter(([name]) => (isFile ? name === posix.basename(folder) : name.endsWith(".yaml"))));
  if (all === undefined || (isFile && blobs.size === 0)) {
    const hint = isFile ? "" : `; name it: ${revision}:<folder>, or --specs`;
    throw new RevisionError(`${revision} has no ${isFile ? "file" : "folder"} ${folder}${hint}`);
  }
  const read = (names: readonly string[]): SpecFile[] => {
    const wanted = names.filter((name) => blobs.has(name));
    const texts = readBlobs(wanted.map((name) => blobs.get(name) ?? ""));
    return wanted.map((name, i) => asSpec(name, `${label.split(":")[0]}:${posix.join(parent, name)}`, texts[i] ?? Buffer.alloc(0)));
  };
  return { label, isFile, blobs, read };
}

const asSpec = (name: string, file: string, bytes: Buffer): SpecFile => ({
  id: name.replace(/\.yaml$/, ""),
  file,
  text: bytes.toString(),
  digest: digest(bytes),
});

/** What git calls a content. */
const blobOf = (bytes: Buffer): string => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
