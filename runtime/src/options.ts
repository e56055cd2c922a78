import type { Middleware } from "./middleware.js";
import type { Risk } from "./types.js";

/** How a client reaches the gateway. */
export interface ARXOptions<M extends Risk = Risk> {
  /** The agent's key, or a function that gives the current one before every attempt. Default: `ARX_API_KEY`. */
  apiKey?: string | (() => string | Promise<string>);
  /** The gateway, http or https. Default: `ARX_BASE_URL`, then `https://api.arx.dev`. */
  baseUrl?: string;
  /** Operations above this risk are refused by the compiler, and at run time before anything is sent. Default: `critical`. */
  maxRisk?: M;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch;
  /** Milliseconds one HTTP attempt may take, its answer read to the end. Default: 60,000. */
  timeoutMs?: number;
  /** How often a request is repeated after a passing failure. Default: 2. */
  maxRetries?: number;
  /** Milliseconds a call waits for a reviewer. Default: 300,000; 0 raises at once, `Infinity` waits for good. */
  approvalWaitMs?: number;
  /** Sent with every request. They cannot replace the protocol's own. */
  headers?: Record<string, string>;
  /** Wrapped around every HTTP attempt, the first one outermost. */
  middleware?: readonly Middleware[];
}

/** Settings of one call; each stands before the client's own. */
export interface ExecuteOptions {
  /** Ends the call in whatever phase it is, with an `AbortedError`. */
  signal?: AbortSignal;
  /** Milliseconds one HTTP attempt may take. */
  timeoutMs?: number;
  /** Milliseconds to wait for a reviewer; 0 raises at once. */
  approvalWaitMs?: number;
  /** How often a request is repeated after a passing failure. */
  maxRetries?: number;
  /** Names this execution: two calls with one key and one set of parameters execute once. Default: a new UUID. Of pages, the first. */
  idempotencyKey?: string;
  /** Further headers, such as `traceparent`. */
  headers?: Record<string, string>;
  /** Iteration over pages stops after this many items. Default: no bound. */
  maxItems?: number;
  /** Iteration over pages stops after this many pages. Default: 100. */
  maxPages?: number;
  /** Continues an earlier call that was escalated: waits for this approval, then executes under it. */
  approvalId?: string;
}
