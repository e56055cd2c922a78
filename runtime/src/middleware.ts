import type { ARXOptions } from "./options.js";

/** One HTTP attempt as middleware sees it. The API key is added after all middleware, so that no logger meets it. */
export interface ARXRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal;
  readonly connector: string;
  readonly operation: string;
  /** 1 for the first attempt, 2 for its first repetition … */
  readonly attempt: number;
  /** `execute` sends the operation, `approval` asks whether a reviewer has decided. */
  readonly kind: "execute" | "approval";
}

/** Wraps every HTTP attempt. `next` rejects with `ConnectionError` when the gateway cannot be reached. */
export type Middleware = (request: ARXRequest, next: Dispatch) => Promise<Response>;

/** Sends a request on its way. */
export type Dispatch = (request: ARXRequest) => Promise<Response>;

export type Fetch = NonNullable<ARXOptions["fetch"]>;
