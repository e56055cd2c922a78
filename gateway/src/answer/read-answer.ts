import type { AnyOperation, ConnectorInfo } from "@agentvault/runtime/server";
import type { VendorAnswer } from "../vendor/exchange.js";
import { nextPage } from "./next-page.js";
import { readBody, readErrorBody } from "./read-body.js";
import { reportsError } from "./reports-error.js";
import { UpstreamFault } from "./upstream-fault.js";

/** An answer, and the call that it is the answer to. */
export interface Answered {
  readonly connector: ConnectorInfo;
  readonly operation: AnyOperation;
  readonly params: Readonly<Record<string, unknown>>;
  readonly answer: VendorAnswer;
}

/** What a call gave. */
export interface Reading {
  /** All that the vendor answered, whether or not its spec knows it. */
  readonly result: unknown;
  /** The parameters of the next page, where a Link header has them. */
  readonly nextPage?: Readonly<Record<string, unknown>>;
}

/**
 * What a vendor's answer means.
 * @throws UpstreamFault where it is no success by its status or by what it says, leads elsewhere, or cannot be read.
 */
export function readAnswer({ connector, operation, params, answer }: Answered): Reading {
  const { status } = answer;
  if (status >= 300 && status < 400 && status !== 304) {
    throw new UpstreamFault("upstream_redirect", `${connector.name} answered ${status}: redirects are not followed.`, status, null);
  }
  if (status < 200 || status >= 300) {
    throw new UpstreamFault("upstream_status", `${connector.name} answered ${status}.`, status, readErrorBody(answer));
  }
  const result = readBody(operation, answer);
  if (reportsError(connector, operation, result)) {
    throw new UpstreamFault("upstream_reported", `${connector.name} reported an error in an answer of success.`, status, result);
  }
  const next = nextPage(operation, answer, params);
  return next === undefined ? { result } : { result, nextPage: next };
}
