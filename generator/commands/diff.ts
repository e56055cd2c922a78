import { existsSync, readFileSync, statSync } from "node:fs";
import { Store } from "../cache/store.js";
import { type Diagnostic, sortDiagnostics, UnreadableError } from "../diagnostics/diagnostic.js";
import { type AcceptedChange, applyAccepted, readAccepted } from "../diff/accepted.js";
import type { Change } from "../diff/change.js";
import { compareConnectors, type Pair } from "../diff/compare.js";
import { matchRenamed } from "../diff/connectors.js";
import type { Difference } from "../diff/difference.js";
import { type Finding, fingerprintOf } from "../diff/finding.js";
import { Located } from "../diff/locate.js";
import { type Usage, usedAt } from "../diff/usage.js";
import type { Connector } from "../model/types.js";
import { mergeBase, type Revision, RevisionError, readRevision, workingTree } from "../revision/revision.js";
import type { SpecFile } from "../spec/read.js";
import { resolveSpec } from "./resolve-spec.js";
import { UsageError } from "./usage-error.js";

export interface DiffOptions {
  readonly specs: string;
  /** A revision, a folder or a file; the merge base with the main branch unless told. */
  readonly base?: string | undefined;
  /** The working tree unless told. */
  readonly head?: string | undefined;
  /** The file of accepted changes; read where it is there. */
  readonly accepted: string;
  /** What known programs call. */
  readonly usage?: readonly Usage[] | undefined;
}

/** What changed between two revisions of the specs; only those whose text differs are read. */
export async function diff({ specs, base, head, accepted, usage }: DiffOptions): Promise<Difference> {
  const [from, to] = revisions(specs, base, head);
  const changed = namesOf(from, to).filter((name) => from.blobs.get(name) !== to.blobs.get(name));
  const files = { before: from.read(changed), after: to.read(changed) };
  const store = new Store("generated");
  const pairs = pairUp(await load(files.before, store, "bases"), await load(files.after, store, "connectors"));
  const placed = locate(compareConnectors(pairs), pairs, files);
  const known = usage === undefined ? placed : placed.map((finding) => ({ ...finding, usedAt: usedAt(finding, usage) }));
  return {
    base: from.label,
    head: to.label,
    acceptedFile: accepted,
    ...applyAccepted(known, existsSync(accepted) ? acceptedIn(accepted) : []),
  };
}

/** The specs of both; where one of the two is a file, that one. */
function namesOf(from: Revision, to: Revision): string[] {
  const [before, after] = [[...from.blobs.keys()], [...to.blobs.keys()]];
  if (from.isFile && !to.isFile) return before;
  if (to.isFile && !from.isFile) return after;
  return [...new Set([...before, ...after])].sort();
}

function revisions(specs: string, base: string | undefined, head: string | undefined): [from: Revision, to: Revision] {
  try {
    return [
      base === undefined ? mergeBase(specs) : readRevision(base, specs),
      head === undefined ? workingTree(specs) : readRevision(head, specs),
    ];
  } catch (error) {
    throw error instanceof RevisionError ? new UsageError(error.message) : error;
  }
}

/** Their models: kept by an earlier run, or resolved. What governance lint finds stops `generate`, and no comparison. */
async function load(files: readonly SpecFile[], store: Store, kind: "bases" | "connectors"): Promise<Connector[]> {
  const connectors: Connector[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const kept = store.model(kind, file);
    const resolved = kept === undefined ? await resolveSpec(file) : { connector: kept };
    if ("connector" in resolved) {
      connectors.push(resolved.connector);
      if (kept === undefined) store.keepModel(kind, file, resolved.connector);
      continue;
    }
    const found = resolved.diagnostics.filter(({ code }) => !isGovernance(code));
    if (resolved.model !== undefined && found.length === 0) connectors.push(resolved.model);
    diagnostics.push(...found);
  }
  if (diagnostics.length > 0) throw new UnreadableError(sortDiagnostics(diagnostics));
  return connectors;
}

const isGovernance = (code: string): boolean => code.startsWith("ARX5");

function pairUp(before: readonly Connector[], after: readonly Connector[]): Pair[] {
  const added = after.filter(({ id }) => !before.some((other) => other.id === id));
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
  const renamed = matchRenamed(gone, added);
  const pairs = after.map((connector): Pair => {
    const was = before.find(({ id }) => id === connector.id) ?? renamed.find(([, other]) => other === connector)?.[0];
    return was === undefined ? { after: connector } : { before: was, after: connector };
  });
  const lost = gone.filter((connector) => !renamed.some(([was]) => was === connector));
  return [...pairs, ...lost.map((connector) => ({ before: connector }))];
}

/** The changes where they stand in the files; a file is taken apart when something in it is to be found. */
function locate(
  changes: readonly Change[],
  pairs: readonly Pair[],
  files: Readonly<Record<"before" | "after", readonly SpecFile[]>>,
): Finding[] {
  const wasCalled = new Map(pairs.map(({ before, after }) => [after?.id ?? before?.id, before?.id]));
  const sources = new Map<SpecFile, Located>();
  return changes.map((change) => {
    const { side, path } = change.place;
    const id = side === "after" ? change.connector : wasCalled.get(change.connector);
    const file = files[side].find((one) => one.id === id);
    const fingerprint = fingerprintOf(change);
    if (file === undefined) return { ...change, fingerprint, file: "", line: 1, column: 1 };
    const source = sources.get(file) ?? new Located(file);
    sources.set(file, source);
    return { ...change, fingerprint, ...source.at(path) };
  });
}

function acceptedIn(file: string): readonly AcceptedChange[] {
  if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file; --accepted names a list of accepted changes`);
  const read = readAccepted(file, readFileSync(file, "utf8"));
  if ("diagnostics" in read) throw new UnreadableError(read.diagnostics);
  return read.accepted;
}
