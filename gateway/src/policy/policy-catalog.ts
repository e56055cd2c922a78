import type { OperationInfo } from "@agentvault/runtime/server";
import type { JudgedOperation } from "./policy-request.js";

/** What a policy has to know of an operation. */
export type CatalogOperation = Pick<OperationInfo, "risk" | "scope" | "aliases">;

/** The operations of each connector by their ids: what the modules' OPERATION_MAPs are. */
export type PolicyCatalog = ReadonlyMap<string, Readonly<Record<string, CatalogOperation>>>;

const known = new WeakMap<CatalogOperation, JudgedOperation>();

/** An operation as policies judge it: the same object each time, so that what was found out about it is found again. */
export function judgedOperation(connector: string, operation: string, info: CatalogOperation): JudgedOperation {
  const before = known.get(info);
  if (before !== undefined) return before;
  const judged = { connector, operation, scopes: info.scope, risk: info.risk, ...(info.aliases ? { formerNames: info.aliases } : {}) };
  known.set(info, judged);
  return judged;
}

/** The operation of this name, or of this former name. */
export function findOperation(catalog: PolicyCatalog, connector: string, name: string): JudgedOperation | undefined {
  const operations = catalog.get(connector) ?? {};
  const id = Object.hasOwn(operations, name) ? name : Object.keys(operations).find((one) => operations[one]?.aliases?.includes(name));
  const info = id === undefined ? undefined : operations[id];
  return id === undefined || info === undefined ? undefined : judgedOperation(connector, id, info);
}
