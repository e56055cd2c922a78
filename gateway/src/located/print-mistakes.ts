import { type Mistake, placeOf } from "./mistake.js";

const MAX_SOURCE = 160;

/** Mistakes as text for people, each with its line and a caret. */
export function printMistakes(mistakes: readonly Mistake[], level: "error" | "warning" = "error"): string {
  return mistakes.map((mistake) => print(mistake, level)).join("\n");
}

function print(mistake: Mistake, level: string): string {
  const { line, column, length, message, source, hint } = mistake;
  const lines = [`${placeOf(mistake)} ${level} ${message}`];
  if (source !== undefined) lines.push(...excerpt(source, column, length, line));
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return `${lines.join("\n")}\n`;
}

/** The line with a caret below; a long line is cut around the place. */
function excerpt(source: string, column: number, length: number, line: number): string[] {
  const start = column > MAX_SOURCE - 40 ? column - 60 : 0;
  const shown = source.slice(start, start + MAX_SOURCE).replace(/\p{Cc}/gu, " ");
  const gutter = `  ${line} | `;
  const at = column - 1 - start;
  const caret = "^".repeat(Math.max(1, Math.min(length, shown.length - at)));
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(at)}${caret}`];
}
