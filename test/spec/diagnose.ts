import { type Diagnostic, sortDiagnostics } from "../../generator/diagnostics/diagnostic.js";
import { resolveConnector } from "../../generator/model/resolve.js";
import type { Connector } from "../../generator/model/types.js";
import { parseSpec } from "../../generator/spec/parse.js";
import { complete, strip } from "./complete.js";

/** All findings of one file, as `generate` reports them. */
export function diagnose(text: string, id = "acme"): Diagnostic[] {
  const parsed = parseSpec(`specs/${id}.yaml`, id, text);
  if ("diagnostics" in parsed) return sortDiagnostics(parsed.diagnostics);
  const resolved = resolveConnector(parsed.ok);
  return "diagnostics" in resolved ? sortDiagnostics(resolved.diagnostics) : [];
}

/** The model of a spec, given by the lines of it that matter. */
export function modelOf(fragment: string): Connector {
  const parsed = parseSpec("specs/acme.yaml", "acme", complete(fragment));
  if ("diagnostics" in parsed) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
  return resolved.connector;
}

/** A spec with its expected places marked «so» → the spec, and the places in the order written, as line:column+length. */
export function marked(text: string): { readonly text: string; readonly places: readonly string[] } {
  const places = text.split("\n").flatMap((line, index) => {
    const found: string[] = [];
    let marks = 0;
    for (const match of line.matchAll(/«([^»]*)»/gu)) {
      found.push(`${index + 1}:${match.index - marks + 1}+${Math.max(1, match[1]?.length ?? 0)}`);
      marks += 2;
    }
    return found;
  });
  return { text: strip(text), places };
}

export const placeOf = ({ line, column, length }: Diagnostic): string => `${line}:${column}+${length}`;
