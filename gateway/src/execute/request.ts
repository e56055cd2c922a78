import { z } from "zod";
import type { Principal } from "../identity/principal.js";
import { parseBody } from "../json/parse-body.js";
import type { RequestNotes } from "../telemetry/request-notes.js";
import { parseAs } from "../wire/parse-as.js";
import { requireNoPrototype } from "./require-no-prototype.js";

/** A request to execute an operation, as it came in. */
export interface ExecuteRequest {
  readonly requestId: string;
  readonly principal: Principal;
  /** The bytes of the body: an idempotency key stands for these. */
  readonly body: Buffer;
  readonly idempotencyKey: string;
  /** How long it may be held for a reviewer. */
  readonly waitMs: number;
  /** Aborted when the client hangs up, or the gateway stops: nobody waits any more. */
  readonly gone: AbortSignal;
  readonly approvalId: string | undefined;
  readonly isDryRun: boolean;
  /** The contract that the client was generated from, where it says so. */
  readonly contract: string | undefined;
  /** Passed on to the vendor. */
  readonly traceparent: string | undefined;
  /** Filled in with what becomes known of the call. */
  readonly notes: RequestNotes;
}

const Name = z.string().max(200);

/** More is no history that a policy could weigh. */
const LONGEST_HISTORY = 256;

const Body = z.strictObject({
  connector: Name,
  operation: Name,
  params: z.record(z.string(), z.unknown()).default({}),
  session_context: z
    .strictObject({ prior_actions: z.array(z.strictObject({ connector: Name, operation: Name })).max(LONGEST_HISTORY) })
    .optional(),
});

/** What a request asks for. */
export type Asked = z.output<typeof Body>;

/** @throws Problem malformed_json or bad_request */
export function readBody(body: Buffer): Asked {
  const value = parseBody(body);
  requireNoPrototype(value);
  return parseAs("the request", value, Body, "bad_request");
}
