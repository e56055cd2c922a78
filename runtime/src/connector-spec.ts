import type { Pages } from "./page-spec.js";
import type { Risk } from "./types.js";

/** What a client must know about a connector at run time. */
export interface ConnectorSpec {
  readonly name: string;
  /** By risk, then by id. */
  readonly operations: { readonly [R in Risk]?: Readonly<Record<string, OperationEntry>> };
}

/**
 * The digest of the contract that the client was generated from, which is sent, and how the operation's pages are walked. Under an old
 * name: the id that the operation has now.
 */
export type OperationEntry = readonly [contract?: string | undefined, pages?: Pages] | string;

/** An operation by the only name that is sent. Nothing more is known of an id that there is not. */
export interface Called {
  readonly connector: string;
  readonly operation: string;
  readonly risk?: Risk | undefined;
  readonly contract?: string | undefined;
  readonly pages?: Pages | undefined;
}

const RISKS: readonly Risk[] = ["low", "medium", "high", "critical"];

export function findOperation(spec: ConnectorSpec, operation: string): Called {
  const { name: connector, operations } = spec;
  const risk = RISKS.find((one) => Object.hasOwn(operations[one] ?? {}, operation));
  const entry = (risk && operations[risk]?.[operation]) ?? [];
  if (typeof entry === "string") return findOperation(spec, entry);
  const [contract, pages] = entry;
  return { connector, operation, risk, contract, pages };
}

/** Asked in this way, a ceiling that is none of the four permits nothing. */
export const isAbove = (risk: Risk, ceiling: Risk): boolean => RISKS.indexOf(risk) > RISKS.indexOf(ceiling);
