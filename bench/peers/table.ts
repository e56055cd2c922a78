/** One line of a table: figures by the title of their column, or why there are none. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>> | string;
}

export interface Table {
  readonly title: string;
  /** The ratios are to the first. */
  readonly rows: readonly Row[];
  /** The most that the first row's figures may be. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** A Markdown table; beside each figure, how many times the first row's it is. */
export function formatTable({ title, rows }: Table): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => (typeof figures === "string" ? [] : Object.keys(figures))))];
  const base = rows[0]?.figures;
  const cells = rows.map(({ name, figures }, index) => {
    if (typeof figures === "string") return [name, `FAIL: ${figures}`];
    return [name, ...columns.map((column) => cell(figures[column], index > 0 && typeof base === "object" ? base[column] : undefined))];
  });
  const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
  return `### ${title}\n\n${[line(["", ...columns]), line(["---", ...columns.map(() => "--:")]), ...cells.map(line)].join("\n")}\n`;
}

function cell(value: number | undefined, base: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "";
  return base ? `${print(value)} (${(value / base).toFixed(2)} ×)` : print(value);
}

const print = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: Number.isInteger(value) || value >= 100 ? 0 : 2 });

/** Which limits the first row misses; all, where it has no figures. */
export function findMissed({ title, rows, limits = {} }: Table): string[] {
  const figures = rows[0]?.figures;
  return Object.entries(limits).flatMap(([column, limit]) => {
    const value = typeof figures === "object" ? figures[column] : undefined;
    return value !== undefined && value <= limit ? [] : [`${title}: ${value} ${column}, at most ${limit} was promised`];
  });
}
