import type { Code } from "./codes.js";

/** Where in a file: 1-based line and column, and how many characters the caret underlines. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** One finding, at its place, with what to do next. */
export interface Diagnostic extends Position {
  readonly code: Code;
  /** As given on the command line: relative paths stay relative. */
  readonly file: string;
  readonly message: string;
  readonly hint?: string;
  /** The line of the file that `line` names, for the caret; absent where there is no text to show. */
  readonly source?: string;
}

/** Thrown where a run cannot go on; the command prints the findings and exits with 1. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code} ${d.message}`).join("\n"));
  }
}

/** Findings that were not asked for: they are in what a command has to read before it can answer. It exits with 2. */
export class UnreadableError extends DiagnosticError {}

/** A finding about a file as a whole, or about a folder. */
export function fileDiagnostic(code: Code, file: string, message: string, hint?: string): Diagnostic {
  return { code, file, line: 1, column: 1, length: 1, message, ...(hint === undefined ? {} : { hint }) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place, then code: the same order on every machine. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  );
}
