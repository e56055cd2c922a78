import { readBaseUrl } from "./configuration.js";
import { respell } from "./headers.js";
import type { ARXOptions } from "./options.js";
import type { PriorAction, Remembered, Session } from "./session.js";
import { openTransport, type Transport } from "./transport.js";
import type { Risk } from "./types.js";

/** What a client keeps to itself and shares with its connectors: above all the way to the gateway, which knows the key. */
export interface Client {
  readonly transport: Transport;
  readonly baseUrl: string;
  readonly options: ARXOptions;
  /** Those of the options, spelled alike. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly remembered: Remembered;
  /** Ends the calls in flight. */
  readonly inFlight: Set<() => void>;
  isClosed?: boolean;
}

/** @internal */
export let clientOf: (core: ARXCore<Risk>) => Client;

/** What connectors share: the gateway, the key, the session and the ceiling of risk. */
export class ARXCore<const M extends Risk = "critical"> implements AsyncDisposable {
  static {
    clientOf = (core) => core.#client;
  }

  readonly #client: Client;

  /** @throws ConfigurationError without a usable key or base URL. */
  constructor(options: ARXOptions<M> = {}) {
    this.#client = {
      options: { ...options },
      transport: openTransport(options),
      baseUrl: readBaseUrl(options.baseUrl),
      headers: respell(options.headers),
      remembered: { text: "", count: 0 },
      inFlight: new Set(),
    };
  }

  /** Operations above it are refused before anything is sent. */
  get maxRisk(): M {
    return (this.#client.options.maxRisk ?? "critical") as M;
  }

  /** What the gateway has permitted so far. */
  get session(): Session {
    const { remembered } = this.#client;
    return {
      get priorActions() {
        return JSON.parse(`[${remembered.text}]`) as PriorAction[];
      },
      clear: () => {
        remembered.text = "";
        remembered.count = 0;
      },
    };
  }

  /** Ends every call in flight with an `AbortedError` and refuses further ones. */
  async close(): Promise<void> {
    this.#client.isClosed = true;
    for (const end of this.#client.inFlight) end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
