import { missesOf } from "../catalog/bar.js";
import { rowsOf } from "../catalog/table.js";
import { type Diagnostic, DiagnosticError, sortDiagnostics } from "../diagnostics/diagnostic.js";
import { resolveConnector } from "../model/resolve.js";
import { isOfCatalog, suppress } from "../model/suppress.js";
import type { Connector } from "../model/types.js";
import { parseSpec, type ReadSpec } from "../spec/parse.js";
import { readSpecs } from "../spec/read.js";

export interface Catalog {
  readonly rows: ReturnType<typeof rowsOf>;
  readonly misses: readonly Diagnostic[];
}

/** The figures of a folder of specs, and where they miss the catalogue's bar; throws the findings of specs that are wrong. */
export function catalog(specs: string): Catalog {
  const { files, diagnostics } = readSpecs(specs);
  const wrong = [...diagnostics];
  const misses: Diagnostic[] = [];
  const connectors: Connector[] = [];
  for (const { file, id, text } of files) {
    const parsed = parseSpec(file, id, text);
    const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
    if ("diagnostics" in resolved) wrong.push(...resolved.diagnostics);
    else connectors.push(resolved.connector);
    if ("ok" in parsed && "connector" in resolved) misses.push(...placed(parsed.ok, resolved.connector));
  }
  if (wrong.length > 0) throw new DiagnosticError(sortDiagnostics(wrong));
  return { rows: rowsOf(connectors), misses: sortDiagnostics(misses) };
}

/** What a spec lacks and does not accept, at its place. */
function placed({ spec, source }: ReadSpec, connector: Connector): Diagnostic[] {
  const { left, unused } = suppress(spec, missesOf(connector), isOfCatalog);
  return [
    ...left.map(({ code, path, message, hint }) => source.diagnostic(code, path, message, { hint, at: "key" })),
    ...unused.map(({ path, message }) => source.diagnostic("ARX508", path, message, { hint: "remove this entry" })),
  ];
}
