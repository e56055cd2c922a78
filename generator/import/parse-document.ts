import { createRequire } from "node:module";
import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";

/** A document's text, JSON or YAML, as a value. Throws a finding at the place where it does not parse. */
export function parseDocument(file: string, text: string): unknown {
  try {
    return /^\s*[{[]/.test(text) ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new DiagnosticError([
      { ...fileDiagnostic("ARX701", file, messageOf(error), "correct it there, and import it again"), ...place(error, text) },
    ]);
  }
}

/** Loaded for YAML only. It is five times as fast as the parser of specs, and documents are large; specs need positions. */
function parseYaml(text: string): unknown {
  const { load, CORE_SCHEMA } = createRequire(import.meta.url)("js-yaml") as typeof import("js-yaml");
  return load(text, { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH, json: true });
}

const MAX_DEPTH = 1_000;

const messageOf = (error: unknown): string => {
  const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return `this does not parse: ${text.replace(/ in JSON at position \d+.*$| \(line \d+ column \d+\)|\s*\(\d+:\d+\)$/g, "")}`;
};

/** Where the parsers say that they stopped. */
function place(error: unknown, text: string): { line: number; column: number } | undefined {
  const mark = (error as { mark?: { line?: unknown; column?: unknown } }).mark;
  if (typeof mark?.line === "number" && typeof mark.column === "number") return { line: mark.line + 1, column: mark.column + 1 };
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
