import type { Client } from "./arx-core.js";
import { type ConnectorSpec, isAbove, riskOf } from "./connector-spec.js";
import { NotFoundError, RiskCeilingError } from "./errors.js";
import type { Fail } from "./fail.js";
import type { ExecuteOptions } from "./options.js";

/** What stays the same over an execution's retries, polls and resumes. */
export interface Prepared {
  readonly fail: Fail;
  readonly connector: string;
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the session remembers of it, as JSON. */
  readonly action: string;
  /** Written once: an approval is for exactly these bytes. */
  readonly body: string;
}

/** Writes an execution down, or refuses it: nothing is sent that is unknown or above the client's `maxRisk`. */
export function prepare(
  { options: { maxRisk = "critical", headers }, remembered }: Client,
  spec: ConnectorSpec,
  operation: string,
  params: object,
  { idempotencyKey = crypto.randomUUID(), headers: own }: ExecuteOptions,
  isDryRun: boolean | undefined,
): Prepared {
  const { name: connector, contract } = spec;
  const risk = riskOf(spec, operation);
  const fail: Fail = (type, code, message, details) =>
    new type(`${connector} ${operation}: ${message}`, { connector, operation, risk, idempotencyKey, code, ...details });
  if (!risk) throw fail(NotFoundError, "unknown_operation", "no such operation", { status: 404 });
  if (isAbove(risk, maxRisk)) throw fail(RiskCeilingError, "risk_above_ceiling", `${risk} risk is above this client's maxRisk ${maxRisk}`);
  const action = JSON.stringify({ connector, operation });
  return {
    fail,
    connector,
    operation,
    headers: {
      ...respell(headers),
      ...respell(own),
      "content-type": "application/json",
      "idempotency-key": idempotencyKey,
      ...(isDryRun && { "arx-dry-run": "1" }),
      ...(contract && { "arx-contract": contract }),
    },
    action,
    body: `${action.slice(0, -1)},"params":${JSON.stringify(params)},"session_context":{"prior_actions":[${remembered.text}]}}`,
  };
}

/** One spelling a name, so that the protocol's own headers replace a caller's and do not join them. */
function respell(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  return headers && Object.fromEntries(new Headers(headers));
}
