import { digest } from "../cache/files.mjs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import { findDrift } from "../drift/find-drift.js";
import type { Drift } from "../drift/finding.js";
import { importDocument } from "../import/import-document.js";
import { problem } from "../import/problem.js";
import { readDocuments } from "../import/read.js";
import { compose } from "../spec/compose.js";
import { SpecSource } from "../spec/source.js";
import { readExisting, specFile } from "./existing-spec.js";
import { resolveSpec } from "./resolve-spec.js";

/** A disagreement and where in the spec it is about. */
export interface PlacedDrift extends Drift {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a connector's spec and the vendor's document disagree on, in the order of the spec. */
export async function drift(connector: string, document: string, specs: string): Promise<PlacedDrift[]> {
  const file = specFile(connector, specs);
  const text = readExisting(connector, specs);
  const resolved = await resolveSpec({ id: connector, file, text, digest: digest(text) });
  if ("diagnostics" in resolved) throw new DiagnosticError(resolved.diagnostics);
  const documents = await readDocuments(document, { files: true, remote: false });
  const imported = importDocument(documents, { connector, document, selection: {}, texts: false });
  if (imported.connector === undefined)
    throw problem(document, "this document cannot be compared", "import it to see what is wrong with it");
  const source = new SpecSource(file, text, () => compose(text));
  return findDrift(resolved.connector, imported.connector).map((one) => {
    const { line, column } = source.diagnostic("ARX701", one.path, "", { at: "key" });
    return { ...one, file, line, column };
  });
}
