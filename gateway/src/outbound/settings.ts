/** How one connector's vendor is called. */
export interface OutboundSettings {
  /** CIDR ranges that it may reach beside the public internet, over `http:` too: `10.0.0.0/8` for a vendor on the premises. */
  readonly allow: readonly string[];
  /** Certificates (PEM) to trust instead of the public authorities. */
  readonly ca?: string;
  /** For a whole call: waiting for its turn, connecting, sending and reading. */
  readonly timeoutMs: number;
  /** Of an answer's body, both as sent and inflated. */
  readonly maxBytes: number;
  /** Calls at a time. */
  readonly concurrency: number;
  /** Calls that may wait for their turn. */
  readonly queue: number;
  /** Opens after so many failures (no answer, or 5xx) in a row; so much later one call tries again. */
  readonly breaker: { readonly failures: number; readonly halfOpenAfterMs: number };
}

export const DEFAULT_SETTINGS: OutboundSettings = {
  allow: [],
  timeoutMs: 30_000,
  maxBytes: 10 * 2 ** 20,
  concurrency: 16,
  queue: 64,
  breaker: { failures: 10, halfOpenAfterMs: 15_000 },
};
