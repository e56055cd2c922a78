/** One thing that was measured. */
export interface Figure {
  readonly part: string;
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "µs" | "×" | "/s" | "";
  /** The most that it may be, where something was promised. */
  readonly limit?: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const isMissed = ({ value, limit }: Figure): boolean => limit !== undefined && value > limit;

/** The figures as a table for people. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = [["", "measured", "at most", ""], ...figures.map(row)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
  const line = ([name = "", value = "", limit = "", missed = ""]: readonly string[]): string =>
    `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${limit.padStart(widths[2] ?? 0)}  ${missed}`.trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}

function row(figure: Figure): string[] {
  const { part, name, value, unit, limit } = figure;
  const withUnit = (number: number): string => `${print(number, unit)} ${unit}`.trim();
  return [`${part}: ${name}`, withUnit(value), limit === undefined ? "" : withUnit(limit), isMissed(figure) ? "missed" : ""];
}

const print = (value: number, unit: Figure["unit"]): string => {
  if (unit === "×") return value.toFixed(3);
  return unit === "ms" && value < 10 ? value.toFixed(1) : String(Math.round(value));
};
