/** An operation that the gateway has permitted. */
export interface PriorAction {
  readonly connector: string;
  readonly operation: string;
}

/** What the gateway has permitted through one client. Policies may look at it. */
export interface Session {
  /** The latest 256 permitted operations, in the order of their answers. */
  readonly priorActions: readonly PriorAction[];
  /** Forgets them: what follows is a new session. */
  clear(): void;
}
