import type { Connector } from "../model/types.js";
import { RISKS, type Risk } from "../spec/risks.js";

/** What the files that name every connector say of one. */
export interface ConnectorSummary extends Pick<Connector, "id" | "name" | "className" | "factory" | "category" | "summary"> {
  readonly operations: number;
  readonly byRisk: Readonly<Record<Risk, number>>;
}

export function summaryOf({ id, name, className, factory, category, summary, operations }: Connector): ConnectorSummary {
  const count = (risk: Risk): number => operations.filter((operation) => operation.risk === risk).length;
  const byRisk = Object.fromEntries(RISKS.map((risk) => [risk, count(risk)])) as Record<Risk, number>;
  return { id, name, className, factory, category, summary, operations: operations.length, byRisk };
}
