import { existsSync, readFileSync } from "node:fs";
import { canonical } from "../../runtime/src/server/canonical.js";
import type { Format } from "../diagnostics/report.js";
import type { Following } from "../import/follow.js";
import { type Imported, importDocument } from "../import/import-document.js";
import { type Difference, keepDecisions } from "../import/keep.js";
import type { RawOperation, Skipped } from "../import/operations.js";
import { printSpec } from "../import/print/print-spec.js";
import { problem } from "../import/problem.js";
import { readDocuments } from "../import/read.js";
import { type Selection, select } from "../import/select.js";
import { updateSpec } from "../import/update-spec.js";
import { compose } from "../spec/compose.js";
import { type Risk, Spec } from "../spec/format.js";
import { parseSpec } from "../spec/parse.js";
import { MAX_BYTES } from "../spec/size.js";
import { writeSpec } from "../write/write-spec.js";
import { parseExisting, specFile } from "./existing-spec.js";
import { UsageError } from "./usage-error.js";

export interface ImportFlags extends Selection, Record<"specs" | "connector", string> {
  readonly text: boolean;
  readonly follow?: readonly ("files" | "remote")[];
  readonly acceptUpTo?: Risk;
  readonly format: Format;
}

/** What an import did. */
export interface ImportReport {
  readonly file: string;
  readonly operations: number;
  readonly unreviewed: number;
  readonly skipped: readonly Skipped[];
  /** Against the spec that was there. */
  readonly difference: Difference | undefined;
  readonly imported: Imported;
}

/** Writes the chosen operations of a document into the connector's spec, whose decisions stay. */
export async function importSpec(document: string, flags: ImportFlags): Promise<ImportReport> {
  const id = Spec.shape.connector.safeParse(flags.connector);
  if (!id.success) throw new UsageError(`"${flags.connector}" cannot name a connector: ${id.error.issues[0]?.message}`);
  const file = specFile(flags.connector, flags.specs);
  const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const earlier = text === undefined ? undefined : parseExisting(flags.connector, flags.specs, text);
  const documents = await readDocuments(document, followingOf(flags.follow));
  const imported = importDocument(documents, {
    connector: flags.connector,
    document,
    selection: selectionOf(flags, earlier),
    texts: flags.text && earlier?.imported?.text !== false,
    accept: flags.acceptUpTo,
    earlier,
  });
  const kept = earlier && keepDecisions(earlier, imported.spec);
  const spec = kept?.spec ?? imported.spec;
  const printed = text === undefined || earlier === undefined ? printSpec(spec, imported.proposals) : edited(text, earlier, spec, imported);
  if (printed.length >= MAX_BYTES)
    throw problem(
      document,
      `the spec would have ${Math.ceil(printed.length / 2 ** 20)} MiB`,
      "choose the operations that agents need: --list, --tag, --path",
    );
  writeSpec(file, printed);
  return {
    file,
    operations: Object.keys(spec.operations).length,
    unreviewed: Object.values(spec.operations).filter(({ risk }) => risk === "unreviewed").length,
    skipped: imported.skipped,
    difference: kept?.difference,
    imported,
  };
}

/** The operations of a document that a selection chooses. */
export async function listDocument(document: string, selection: Selection, follow: ImportFlags["follow"]): Promise<RawOperation[]> {
  const { listOperations } = await import("../import/operations.js");
  const { library, roots } = await readDocuments(document, followingOf(follow));
  return select(listOperations(library, roots).operations, selection);
}

const followingOf = (follow: ImportFlags["follow"] = []): Following => ({
  files: follow.includes("files"),
  remote: follow.includes("remote"),
});

/** As told, or as the last time. */
function selectionOf({ tag, path, method, id }: Selection, earlier: Spec | undefined): Selection {
  const told = { tag, path, method, id };
  if (Object.values(told).some((globs) => globs !== undefined)) return told as Selection;
  const { tag: tags, path: paths, method: methods, id: ids } = earlier?.imported ?? {};
  return { tag: tags, path: paths, method: methods, id: ids } as Selection;
}

/** The text with what changed; printed anew where editing it would not give the spec that is meant. */
function edited(text: string, earlier: Spec, spec: Spec, { proposals }: Imported): string {
  const document = compose(text);
  const result = typeof document === "number" ? text : updateSpec(text, document, earlier, spec, proposals);
  const parsed = parseSpec("", spec.connector, result);
  const isMeant = "ok" in parsed && parsed.ok.findings.length === 0 && canonical(parsed.ok.spec) === canonical(spec);
  return isMeant ? result : printSpec(spec, proposals);
}
