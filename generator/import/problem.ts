import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";

/** Larger than any vendor's whole API; what is larger is something else. */
export const MAX_DOCUMENT = 64 * 1024 * 1024;

/** What ends an import: the document, or a part of it, cannot be used. */
export const problem = (file: string, message: string, hint: string): DiagnosticError =>
  new DiagnosticError([fileDiagnostic("ARX701", file, message, hint)]);
