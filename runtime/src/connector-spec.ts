import type { Pages } from "./page-spec.js";
import type { Risk } from "./types.js";

/** What a client must know about a connector at run time. */
export interface ConnectorSpec {
  readonly name: string;
  /** By risk, then by id: how an operation's pages are walked, and nothing where it has none. */
  readonly operations: { readonly [R in Risk]?: Readonly<Record<string, Pages | Record<string, never>>> };
  /** The digest of the spec that the client was generated from, so that the gateway can tell drift. */
  readonly contract?: string;
}

const RISKS: readonly Risk[] = ["low", "medium", "high", "critical"];

/** The risk of an operation; none where there is no such id. */
export const riskOf = ({ operations }: ConnectorSpec, id: string): Risk | undefined =>
  RISKS.find((risk) => Object.hasOwn(operations[risk] ?? {}, id));

/** Asked in this way, a ceiling that is none of the four permits nothing. */
export const isAbove = (risk: Risk, ceiling: Risk): boolean => RISKS.indexOf(risk) > RISKS.indexOf(ceiling);
