import { RISKS } from "../spec/risks.js";
import { cell, prose } from "./markdown.js";
import type { ConnectorSummary } from "./summary.js";

/** What the template of the catalogue prints: the connectors of each category, and how many operations they have of each risk. */
export function catalogView(connectors: readonly ConnectorSummary[]): object {
  const names = [...new Set(connectors.map(({ category }) => category))].sort();
  const sum = (of: (connector: ConnectorSummary) => number): number => connectors.reduce((total, connector) => total + of(connector), 0);
  return {
    connectors: connectors.length,
    operations: sum(({ operations }) => operations),
    ...Object.fromEntries(RISKS.map((risk) => [risk, sum(({ byRisk }) => byRisk[risk])])),
    categories: names.map((name) => ({
      name: prose(name),
      connectors: connectors
        .filter(({ category }) => category === name)
        .map(({ id, name: title, summary, operations, byRisk }) => ({
          id,
          name: cell(prose(title)),
          summary: cell(prose(summary)),
          operations,
          ...byRisk,
        })),
    })),
  };
}
