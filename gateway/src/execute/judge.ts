import { paramsDigest } from "../approvals/params-digest.js";
import type { Catalog, Resolved } from "../catalog/catalog.js";
import type { Decision } from "../policy/decide.js";
import { judgedOperation } from "../policy/policy-catalog.js";
import type { PolicyRequest } from "../policy/policy-request.js";
import type { ReadyCall, Vendor } from "../vendor/vendor.js";
import { Problem } from "../wire/problem.js";
import { redactParams } from "./redact-params.js";
import { type ExecuteRequest, readBody } from "./request.js";
import { find, presentNames, validate } from "./resolve.js";

/** A decision, and the version of the policy that made it. */
export type Judged = Decision & { readonly version: string };

/** The policy in force. */
export interface PolicyInForce {
  /** @throws Problem policy_unavailable */
  decide(request: Omit<PolicyRequest, "observed">): Promise<Judged>;
}

/** A call that may be judged: it exists, is valid, and can be sent. */
export interface Call extends Resolved {
  readonly ready: ReadyCall;
  readonly digest: string;
  /** As reviewers see them: whole, but for what is sensitive. The audit trail keeps them cut. */
  readonly shownParams: Readonly<Record<string, unknown>>;
  readonly asserted: readonly string[];
  /** What `meta` says of the client's contract. */
  readonly contract: { readonly contract?: "other" };
}

/** What calls are read with. */
export interface Reading {
  readonly catalog: Catalog;
  readonly vendor: Vendor;
  readonly digestKey: Buffer;
}

/** @throws Problem where the request is no such call. */
export async function readCall(
  { catalog, vendor, digestKey }: Reading,
  { body, principal, contract, notes }: ExecuteRequest,
): Promise<Call> {
  const asked = readBody(body);
  const found = await find(catalog, asked.connector, asked.operation);
  Object.assign(notes, { connector: found.connector.id, operation: found.id, risk: found.operation.risk });
  const other = contract === undefined || contract === found.operation.contract ? {} : ({ contract: "other" } as const);
  try {
    const resolved = validate(found, asked);
    const { params, connector, id, operation } = resolved;
    const bound = { agent: principal.name, connector: connector.id, operation: id, contract: operation.contract, params };
    return {
      ...resolved,
      ready: await vendor.prepare(resolved),
      digest: paramsDigest(digestKey, bound),
      shownParams: redactParams(operation, params),
      asserted: await presentNames(catalog, asked),
      contract: other,
    };
  } catch (error) {
    throw error instanceof Problem ? new Problem(error.code, error.message, { ...error.members, ...other }, error.headers) : error;
  }
}

/** What the policy says of a call, asked anew each time. @throws Problem policy_unavailable */
export const judge = (policy: PolicyInForce, agent: string, { connector, operation, id, params, asserted }: Call): Promise<Judged> =>
  policy.decide({ agent, operation: judgedOperation(connector.id, id, operation), params, asserted });
