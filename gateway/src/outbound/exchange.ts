import type { Dispatcher } from "undici";
import type { VendorAnswer, VendorRequest } from "../vendor/exchange.js";
import type { Deadline } from "./deadline.js";
import { failureOf } from "./failure-of.js";
import { ACCEPT_ENCODING, inflateBody } from "./inflate-body.js";
import { ReceivedBody } from "./received-body.js";

/** Sends one request over a connection of the dispatcher and reads the answer, within its bounds. @throws OutboundError */
export async function exchange(
  dispatcher: Dispatcher,
  request: VendorRequest,
  deadline: Deadline,
  maxBytes: number,
): Promise<VendorAnswer> {
  if (deadline.isOver) throw deadline.error("not_sent");
  const { url, method, body = null } = request;
  const { status, headers, wire, durationMs } = await new Promise<Received>((resolve, reject) => {
    const reading = new Reading(deadline, maxBytes, resolve, reject);
    deadline.onEnd = () => reading.fail(deadline.error(reading.sent ? "unknown" : "not_sent"));
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: method as Dispatcher.HttpMethod,
        // undici takes the certificate's name from the Host header: it must be the URL's.
        headers: { ...request.headers, host: url.host, "accept-encoding": ACCEPT_ENCODING },
        body,
        // The deadline is the bound.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      reading,
    );
  });
  const { "content-encoding": encoding = "", "content-length": _, ...rest } = headers;
  return { status, headers: rest, body: await inflateBody(deadline.host, wire, encoding, maxBytes), durationMs };
}

/** An answer as it came. */
interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly wire: Buffer;
  readonly durationMs: number;
}

/** Follows one request through undici. */
class Reading implements Dispatcher.DispatchHandler {
  /** Whether writing the request has begun. */
  sent = false;
  #controller: Dispatcher.DispatchController | undefined;
  #startedAt = 0;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  readonly #body: ReceivedBody;
  #failed = false;

  constructor(
    readonly deadline: Deadline,
    maxBytes: number,
    readonly resolve: (received: Received) => void,
    readonly reject: (error: Error) => void,
  ) {
    this.#body = new ReceivedBody(deadline.host, maxBytes);
  }

  fail(error: Error): void {
    if (this.#failed) return;
    this.#failed = true;
    this.reject(error);
    this.#controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // The connection stands, and next the request is written: not if it comes too late, and never twice.
    if (this.#failed || this.sent) {
      controller.abort(new Error("given up"));
      return;
    }
    this.sent = true;
    this.#controller = controller;
    this.#startedAt = performance.now();
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.#status = status;
    this.#headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      this.#body.add(chunk);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  onResponseEnd(): void {
    const durationMs = performance.now() - this.#startedAt;
    this.resolve({ status: this.#status, headers: this.#headers, wire: this.#body.bytes, durationMs });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.fail(failureOf(error, this.deadline.host, this.sent));
  }
}
