/** An operation that the gateway has permitted. */
export interface PriorAction {
  readonly connector: string;
  readonly operation: string;
}

/** The latest actions as the JSON that requests carry: writing 256 of them anew costs more than a call may. */
export interface Remembered {
  text: string;
  count: number;
}

const MOST = 256;

/** Adds an action, and forgets the oldest where there are too many. */
export function remember(session: Remembered, action: string): void {
  session.text += session.count++ ? `,${action}` : action;
  if (session.count <= MOST) return;
  // Ids hold no braces: the first pair of them is where the second action begins.
  session.text = session.text.slice(session.text.indexOf("},{") + 2);
  session.count = MOST;
}

/** What the gateway has permitted through one client. Policies may look at it. */
export interface Session {
  /** The latest 256 permitted operations, in the order of their answers. */
  readonly priorActions: readonly PriorAction[];
  /** Forgets them: what follows is a new session. */
  clear(): void;
}
