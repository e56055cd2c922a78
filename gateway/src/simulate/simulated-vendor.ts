import type { ConnectorInfo } from "@agentvault/runtime/server";
import { UpstreamFault } from "../answer/upstream-fault.js";
import type { Resolved } from "../catalog/catalog.js";
import { buildRequest } from "../request/build-request.js";
import type { Target } from "../request/target.js";
import { faultOf } from "../vendor/failure-of.js";
import type { Vendor, VendorResult } from "../vendor/vendor.js";
import { type Answers, LinkedPage, VendorError } from "./answers.js";
import { type SimulatedResult, simulateResult } from "./simulate-result.js";

export interface SimulatedVendorOptions {
  /** Another seed makes up other answers. */
  readonly seed: string;
  /** Come before what is made up. */
  readonly answers?: Answers;
}

/** Stands in for every vendor: it answers as the result schemas say, and nothing is sent. What could not be sent is refused. */
export function simulatedVendor({ seed, answers = {} }: SimulatedVendorOptions): Vendor {
  // By way of unknown: comparing the types of a hundred connectors is more than the compiler takes on.
  const byConnector = Object.entries(answers as unknown as Readonly<Record<string, Readonly<Record<string, Written>>>>);
  const written = new Map(byConnector.map(([id, of]) => [id, new Map(Object.entries(of))]));
  return {
    async prepare(call) {
      buildRequest({ ...call, target: targetOf(call.connector) });
      const answer = written.get(call.connector.id)?.get(call.id);
      return { send: async () => answerOf(call, answer, seed) };
    },
  };
}

type Written = (params: Resolved["params"]) => unknown;

function answerOf(call: Resolved, answer: Written | undefined, seed: string): VendorResult {
  const began = performance.now();
  try {
    const simulated = answer ? toPage(answer(call.params)) : simulateResult(call, seed);
    return { ...simulated, status: 200, durationMs: Math.round(performance.now() - began) };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    const { status, body } = error;
    throw faultOf(call.operation, new UpstreamFault("upstream_status", `${call.connector.name} answered ${status}.`, status, body), 0);
  }
}

function toPage(answered: unknown): SimulatedResult {
  if (!(answered instanceof LinkedPage)) return { result: answered };
  const { result, nextPage } = answered;
  return { result, ...(nextPage && { nextPage }) };
}

const targets = new WeakMap<ConnectorInfo, Target>();

/** A place for every server, so that nothing has to be configured. */
function targetOf(connector: ConnectorInfo): Target {
  let target = targets.get(connector);
  if (target === undefined) {
    target = { servers: Object.fromEntries(Object.keys(connector.api.servers).map((name) => [name, "https://vendor.example"])) };
    targets.set(connector, target);
  }
  return target;
}
