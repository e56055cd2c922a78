import type { Client } from "./arx-core.js";
import { NotFoundError, RiskCeilingError } from "./errors.js";
import type { Fail } from "./fail.js";
import type { ExecuteOptions } from "./options.js";
import type { ConnectorSpec } from "./sdk-connector.js";
import type { Risk } from "./types.js";
import type { WireMeta } from "./wire.js";

/** What stays the same over an execution's retries, polls and resumes. */
export interface Prepared {
  readonly fail: Fail;
  readonly headers: Readonly<Record<string, string>>;
  /** Written once: an approval is for exactly these bytes. */
  readonly body: string;
  /** The approval to execute under, as soon as there is one, and the answer that asked for it. */
  approval?: { readonly id: string; readonly meta?: WireMeta | undefined };
}

const RISKS: readonly (Risk | undefined)[] = ["low", "medium", "high", "critical"];

/** Writes an execution down, or refuses it: nothing is sent that is unknown or above the client's `maxRisk`. */
export function prepare({ options, actions }: Client, spec: ConnectorSpec, operation: string, params: object, own: ExecuteOptions, isDryRun?: boolean): Prepared {
  const { name: connector, risks, contract } = spec;
  const { idempotencyKey = crypto.randomUUID(), approvalId } = own;
  const { maxRisk = "critical" } = options;
  const risk = Object.hasOwn(risks, operation) ? risks[operation] : undefined;
  const fail: Fail = (type, code, message, details) =>
    new type(`${connector} ${operation}: ${message}`, { connector, operation, risk, idempotencyKey, code, ...details });
  if (!risk) throw fail(NotFoundError, "unknown_operation", "no such operation; nothing was sent", { status: 404 });
  // A ceiling that is none of the four permits nothing.
  if (!RISKS.slice(0, RISKS.indexOf(maxRisk) + 1).includes(risk))
    throw fail(RiskCeilingError, "risk_above_ceiling", `${risk} risk is above maxRisk '${maxRisk}'; nothing was sent`);
  const call = JSON.stringify({ connector, operation, params });
  return {
    fail,
    headers: {
      ...respell(options.headers),
      ...respell(own.headers),
      "content-type": "application/json",
      "idempotency-key": idempotencyKey,
      ...(isDryRun && { "arx-dry-run": "1" }),
      ...(contract && { "arx-contract": contract }),
    },
    body: `${call.slice(0, -1)},"session_context":{"prior_actions":[${actions}]}}`,
    ...(approvalId && { approval: { id: approvalId } }),
  };
}

/** One spelling a name, so that the protocol's own headers replace a caller's and do not join them. */
function respell(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  return headers && Object.fromEntries(new Headers(headers));
}
