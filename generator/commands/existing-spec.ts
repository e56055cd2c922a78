import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { listSpecs } from "../cache/files.mjs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Spec } from "../spec/format.js";
import { parseSpec } from "../spec/parse.js";
import { UsageError } from "./usage-error.js";

export const specFile = (connector: string, specs: string): string => posix.join(specs, `${connector}.yaml`);

/** The text of a spec that is to be there. */
export function readExisting(connector: string, specs: string): string {
  const file = specFile(connector, specs);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const known = existsSync(specs) ? listSpecs(specs).map((name) => name.replace(/\.ya?ml$/i, "")) : [];
  const hint = suggest(connector, known);
  throw new UsageError(`there is no ${file}${hint === undefined ? "" : `; ${hint}`}`);
}

/** What a spec's text says, where it is to be changed: throws what is wrong with it. */
export function parseExisting(connector: string, specs: string, text: string): Spec {
  const parsed = parseSpec(specFile(connector, specs), connector, text);
  if ("diagnostics" in parsed) throw new DiagnosticError(parsed.diagnostics);
  if (parsed.ok.findings.length > 0) throw new DiagnosticError(parsed.ok.findings);
  return parsed.ok.spec;
}
