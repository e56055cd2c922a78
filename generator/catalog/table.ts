import type { Connector, Operation } from "../model/types.js";
import { Effect, RISKS } from "../spec/format.js";

/** The figures of a category, or of all. */
export interface Row {
  readonly category: string;
  readonly connectors: number;
  readonly operations: number;
  /** Operations by risk, by effect, with a result that has something in it, with pages. */
  readonly counts: Readonly<Record<string, number>>;
}

const COLUMNS: readonly (readonly [title: string, counts: (operation: Operation) => boolean])[] = [
  ...RISKS.map((risk) => [risk, (operation: Operation) => operation.risk === risk] as const),
  ...Effect.options.map((effect) => [effect, (operation: Operation) => operation.effect === effect] as const),
  ["result", ({ result }) => typeof result === "object" && result.type !== "null"],
  ["pages", ({ pagination }) => pagination !== undefined],
];

/** A row for each category, in the order of the alphabet, and one for all. */
export function rowsOf(connectors: readonly Connector[]): { readonly categories: readonly Row[]; readonly total: Row } {
  const names = [...new Set(connectors.map(({ category }) => category))].sort();
  return {
    categories: names.map((name) =>
      row(
        name,
        connectors.filter(({ category }) => category === name),
      ),
    ),
    total: row("all", connectors),
  };
}

function row(category: string, connectors: readonly Connector[]): Row {
  const operations = connectors.flatMap((connector) => connector.operations);
  const counts = Object.fromEntries(COLUMNS.map(([title, isCounted]) => [title, operations.filter(isCounted).length]));
  return { category, connectors: connectors.length, operations: operations.length, counts };
}

/** The rows as aligned text. */
export function tableText({ categories, total }: ReturnType<typeof rowsOf>): string {
  const titles = ["category", "connectors", "operations", ...COLUMNS.map(([title]) => title)];
  const cells = ({ category, connectors, operations, counts }: Row): string[] =>
    [category, connectors, operations, ...COLUMNS.map(([title]) => counts[title] ?? 0)].map(String);
  const lines = [titles, ...categories.map(cells), cells(total)];
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "),
  );
  return `${text.join("\n")}\n`;
}
