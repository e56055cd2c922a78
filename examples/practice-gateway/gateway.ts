import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Approvals } from "./approvals.js";
import { type AuditEvent, AuditTrail } from "./audit-trail.js";
import { Governor } from "./govern.js";
import { IdempotencyKeys } from "./idempotency.js";
import { carefulReviewer, type Reviewer } from "./reviewer.js";
import { problemAnswer, route, send } from "./routes.js";

export interface PracticeGatewayOptions {
  /** Who decides about escalated calls. Default: approves after 0.3 s, except for domain controllers. */
  readonly reviewer?: Reviewer;
  /** How long an approval can be decided and used. Default: an hour. */
  readonly approvalTtlMs?: number;
}

/** A gateway on this machine. It speaks docs/wire-protocol.md, keeps everything in memory and calls no vendor. */
export interface PracticeGateway extends AsyncDisposable {
  readonly url: string;
  /** The one agent's key, made for this gateway alone. */
  readonly apiKey: string;
  /** What was recorded so far. */
  readonly events: readonly AuditEvent[];
  close(): Promise<void>;
}

/** Starts a gateway on a free port of the loopback interface. */
export async function startPracticeGateway(options: PracticeGatewayOptions = {}): Promise<PracticeGateway> {
  const { reviewer = carefulReviewer, approvalTtlMs = 3_600_000 } = options;
  const apiKey = `arx_practice_${randomBytes(16).toString("hex")}`;
  const trail = new AuditTrail();
  const approvals = new Approvals(trail, reviewer, approvalTtlMs);
  const governor = new Governor(trail, approvals, new IdempotencyKeys());
  let requests = 0;
  const server = createServer(async (request, response) => {
    const requestId = `req_${++requests}`;
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      send(response, requestId, await route(request, requestId, gone.signal, { apiKey, trail, approvals, governor }));
    } catch (error) {
      // An agent that hung up is not answered.
      if (!gone.signal.aborted) send(response, requestId, problemAnswer(error, requestId, trail));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    approvals.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, apiKey, events: trail.events, close, [Symbol.asyncDispose]: close };
}
