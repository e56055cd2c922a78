import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Connector } from "../model/types.js";
import type { SpecFile } from "../spec/read.js";

/** One spec's text → its model, or its findings, with the model of what can be relied on. The YAML parser and zod are loaded for the first spec that needs them. */
export async function resolveSpec({
  file,
  id,
  text,
}: SpecFile): Promise<{ connector: Connector } | { diagnostics: readonly Diagnostic[]; model?: Connector }> {
  const [{ parseSpec }, { resolveConnector }] = await Promise.all([import("../spec/parse.js"), import("../model/resolve.js")]);
  const parsed = parseSpec(file, id, text);
  if ("diagnostics" in parsed) return parsed;
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) return resolved;
  // As the cache would give it back, so that a run with and a run without one print the same.
  return { connector: JSON.parse(JSON.stringify(resolved.connector)) as Connector };
}
