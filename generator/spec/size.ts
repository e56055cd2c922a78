import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileDiagnostic } from "../diagnostics/diagnostic.js";

/** A file of this size or more is refused before it is parsed: the largest API that is imported whole has half of it. */
export const MAX_BYTES = 48 * 1024 * 1024;

/** The finding about such a file. */
export function tooLarge(file: string): Diagnostic {
  const hint = "a connector has a few dozen operations; split it, or import only the operations that are used";
  return fileDiagnostic("ARX108", file, `the file is larger than ${MAX_BYTES / 1024 / 1024} MiB`, hint);
}
