/** An operation as policies judge it. One object per operation is kept and used again: what was found out about it is remembered by it. */
export interface JudgedOperation {
  readonly connector: string;
  readonly operation: string;
  /** What it was called before: a rule written then still means it. */
  readonly formerNames?: readonly string[];
  /** The vendor's permissions that it needs. */
  readonly scopes: readonly string[];
  /** A risk that there is not is denied. */
  readonly risk: string;
}

/** What is to be judged. */
export interface PolicyRequest {
  readonly agent: string;
  readonly operation: JudgedOperation;
  /** As the operation's schema gave them, defaults included. */
  readonly params: unknown;
  /** `connector operation`: what the client claims to have done. */
  readonly asserted: readonly string[];
  /** `connector operation`: what the gateway saw this agent finish in this session. Empty will do where `needsObserved` says no. */
  readonly observed: readonly string[];
}
