import type { Node } from "typescript";
import type { Risk } from "../spec/risks.js";
import type { ConnectorFacts } from "./facts.js";

/** An operation that the code can call. */
export interface UseFinding {
  readonly connector: ConnectorFacts;
  readonly operation: string;
  /** What it is called by: a convenience method, `execute`, `dryRun`. */
  readonly method: string;
  readonly node: Node;
}

/** A place where it cannot be told what the code calls. */
export interface UnboundedFinding {
  /** Undefined: any of them. */
  readonly connector: ConnectorFacts | undefined;
  readonly maxRisk?: Risk | undefined;
  readonly reason: string;
  readonly node: Node;
}

/** What is found, each thing once. */
export class Findings {
  readonly #uses = new Map<string, UseFinding>();
  readonly #unbounded = new Map<string, UnboundedFinding>();

  use(finding: UseFinding): void {
    this.#uses.set(`${finding.connector.id} ${finding.operation} ${finding.method} ${placeOf(finding.node)}`, finding);
  }

  unbounded(finding: UnboundedFinding): void {
    this.#unbounded.set(`${finding.connector?.id ?? ""} ${placeOf(finding.node)} ${finding.reason}`, finding);
  }

  get uses(): readonly UseFinding[] {
    return [...this.#uses.values()];
  }

  get unboundeds(): readonly UnboundedFinding[] {
    return [...this.#unbounded.values()];
  }
}

const placeOf = (node: Node): string => `${node.getSourceFile().fileName}:${node.getStart()}`;
