import { UsageError } from "../commands/usage-error.js";
import { DiagnosticError, UnreadableError } from "../diagnostics/diagnostic.js";
import { type Format, formatDiagnostics } from "../diagnostics/report.js";

/** How a command ends: 0 fine, 1 findings, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Prints how a run went well: on stdout, unless that is for a program to read. */
export function finish(format: Format, line: string, document = formatDiagnostics([], "json")): ExitCode {
  if (format === "json") process.stdout.write(document);
  (format === "json" ? process.stderr : process.stdout).write(`${line}\n`);
  return 0;
}

/** Prints what ended a run: wrong usage on stderr; findings for people on stderr, for programs on stdout. */
export async function reporting(format: Format, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    if (!(error instanceof DiagnosticError)) throw error;
    (format === "text" ? process.stderr : process.stdout).write(formatDiagnostics(error.diagnostics, format));
    return error instanceof UnreadableError ? 2 : 1;
  }
}

export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
