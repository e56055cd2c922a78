import type { CachedConnector, Store } from "../cache/store.js";
import { type Diagnostic, DiagnosticError, sortDiagnostics } from "../diagnostics/diagnostic.js";
import type { Connector } from "../model/types.js";
import { type ReadResult, readSpecs, type SpecFile } from "../spec/read.js";

/** A spec with its model. */
export interface Loaded {
  readonly file: SpecFile;
  readonly connector: Connector;
  /** Where the model comes from an earlier run: digests of the files it became. */
  readonly files?: CachedConnector["files"];
}

/** Every spec of a folder as its model; throws all findings of all files where there are any. */
export async function loadConnectors({ files, diagnostics }: ReadResult, store?: Store): Promise<readonly Loaded[]> {
  const found: Diagnostic[] = [...diagnostics];
  const loaded: Loaded[] = [];
  for (const file of files) {
    const cached = store?.connector(file);
    if (cached) {
      loaded.push({ file, ...cached });
      continue;
    }
    const result = await resolve(file);
    if ("diagnostics" in result) found.push(...result.diagnostics);
    else loaded.push({ file, connector: result.connector });
  }
  found.push(...(await findClashes(loaded)));
  if (found.length > 0) throw new DiagnosticError(sortDiagnostics(found));
  return loaded;
}

/** The number of specs in a folder, all of which are right; throws all findings otherwise. */
export async function validate(specs: string): Promise<number> {
  return (await loadConnectors(readSpecs(specs))).length;
}

/** One spec's text → its model or its findings. The YAML parser and zod are loaded for the first spec that needs them. */
export async function resolve({ file, id, text }: SpecFile): Promise<{ connector: Connector } | { diagnostics: readonly Diagnostic[] }> {
  const [{ parseSpec }, { resolveConnector }] = await Promise.all([import("../spec/parse.js"), import("../model/resolve.js")]);
  const parsed = parseSpec(file, id, text);
  if ("diagnostics" in parsed) return parsed;
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) return resolved;
  // As the cache would give it back, so that a run with and a run without one print the same.
  return { connector: JSON.parse(JSON.stringify(resolved.connector)) as Connector };
}

/** Two connectors cannot have one class or one factory method: the index exports both. */
async function findClashes(loaded: readonly Loaded[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [index, { file, connector }] of loaded.entries()) {
    const other = loaded
      .slice(0, index)
      .find((earlier) => earlier.connector.className === connector.className || earlier.connector.factory === connector.factory);
    if (other === undefined) continue;
    const { parseSpec } = await import("../spec/parse.js");
    const parsed = parseSpec(file.file, file.id, file.text);
    if (!("ok" in parsed)) continue;
    const shared =
      other.connector.className === connector.className ? `class name ${connector.className}` : `factory method ${connector.factory}`;
    const place = parsed.ok.spec.className === undefined ? "connector" : "className";
    found.push(
      parsed.ok.source.diagnostic("ARX202", [place], `the ${shared} is that of ${other.file.file} too`, {
        hint: "give one of them another className",
      }),
    );
  }
  return found;
}
