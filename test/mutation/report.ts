import type { Mutant } from "./mutants.js";
import type { Fate } from "./suite.js";

export interface Judged {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** The place and the change, on one line. */
export const describe = ({ file, line, original, replacement }: Mutant): string => `${file}:${line}  ${original} → ${replacement}`;

export const survivalRate = (judged: readonly Judged[]): number => count(judged, "survived") / Math.max(1, judged.length);

/** How many of each file's mutants had which fate. */
export function totals(judged: readonly Judged[]): string {
  const files = [...new Set(judged.map(({ mutant }) => mutant.file))];
  const rows = [
    ["", "mutants", "killed", "timed out", "survived", "rate"],
    ...files.map((file) =>
      row(
        file,
        judged.filter(({ mutant }) => mutant.file === file),
      ),
    ),
    row("all", judged),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = ([name = "", ...cells]: readonly string[]): string =>
    [name.padEnd(widths[0] ?? 0), ...cells.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join("  ");
  return `${rows.map(line).join("\n")}\n`;
}

function row(name: string, some: readonly Judged[]): string[] {
  const fates = (["killed", "timed out", "survived"] as const).map((fate) => String(count(some, fate)));
  return [name, String(some.length), ...fates, `${(survivalRate(some) * 100).toFixed(1)} %`];
}

const count = (judged: readonly Judged[], fate: Fate): number => judged.filter((one) => one.fate === fate).length;
