import { CODES } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";

export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

const MAX_SOURCE = 160;

/** The findings as text for people, JSON for programs, or annotations for GitHub's log. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format): string {
  switch (format) {
    case "json":
      return `${JSON.stringify({ version: 1, diagnostics: diagnostics.map(asJson) }, null, 2)}\n`;
    case "github":
      return diagnostics.map(asAnnotation).join("");
    case "text":
      return diagnostics.map(asText).join("\n");
  }
}

function asText(d: Diagnostic): string {
  const lines = [`${d.file}:${d.line}:${d.column} error ${d.code} ${d.message}`];
  if (d.source !== undefined) lines.push(...excerpt(d.source, d.column, d.length, d.line));
  if (d.hint !== undefined) lines.push(`  hint: ${d.hint}`);
  return `${lines.join("\n")}\n`;
}

/** The source line with a caret below; a long line is cut around the place. */
function excerpt(source: string, column: number, length: number, line: number): string[] {
  const start = column > MAX_SOURCE - 40 ? column - 60 : 0;
  const shown = source.slice(start, start + MAX_SOURCE).replace(/[\t\p{Cc}]/gu, " ");
  const gutter = `  ${line} | `;
  const at = column - 1 - start;
  const caret = "^".repeat(Math.max(1, Math.min(length, shown.length - at)));
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(at)}${caret}`];
}

function asJson(d: Diagnostic): object {
  const { file, line, column, length, code, message, hint } = d;
  return { file, line, column, length, severity: "error", code, title: CODES[code], message, ...(hint === undefined ? {} : { hint }) };
}

function asAnnotation({ file, line, column, length, code, message, hint }: Diagnostic): string {
  const place = { file, line, col: column, endColumn: column + length };
  return annotation("error", place, `${code} ${CODES[code]}`, hint === undefined ? message : `${message}\n${hint}`);
}

/** One line of GitHub's log that it shows at its place. Whatever a text holds, it begins no line of its own. */
export function annotation(
  level: "error" | "warning",
  place: Readonly<Record<string, string | number>>,
  title: string,
  text: string,
): string {
  const properties = Object.entries({ ...place, title }).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${level} ${properties.join(",")}::${data(text)}\n`;
}

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
