import { readAnswer } from "../answer/read-answer.js";
import { UpstreamFault } from "../answer/upstream-fault.js";
import { authenticate } from "../auth/authenticate.js";
import { Tokens } from "../auth/tokens.js";
import type { Resolved } from "../catalog/catalog.js";
import type { Outbound } from "../outbound/index.js";
import { readPause } from "../outbound/read-pause.js";
import { buildRequest } from "../request/build-request.js";
import { expandVariables } from "../request/expand-variables.js";
import type { Target } from "../request/target.js";
import type { Credential } from "../vault/credential.js";
import { authOf, Credentials } from "../vault/credentials.js";
import { redactorOf } from "../vault/redact.js";
import type { SecretStore } from "../vault/secret-store.js";
import type { VendorAnswer, VendorRequest } from "./exchange.js";
import { failureOf, faultOf, unsentFailureOf } from "./failure-of.js";
import type { Vendor, VendorResult } from "./vendor.js";

export interface LiveVendorOptions {
  readonly outbound: Outbound;
  readonly secrets: SecretStore;
  /** What the administrator configured of a connector's place. */
  readonly targetOf: (connector: string) => Target;
}

/** The vendors themselves. */
export function liveVendor({ outbound, secrets, targetOf }: LiveVendorOptions): Vendor {
  const credentials = new Credentials(secrets);
  const tokens = new Tokens();

  /** Does what comes before a call is sent. @throws VendorFailure, or Problem */
  async function before<T>({ operation }: Resolved, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unsentFailureOf(operation, error);
    }
  }

  async function exchange(call: Resolved, request: VendorRequest, credential: Credential): Promise<VendorAnswer> {
    const { connector, operation } = call;
    const server = operation.server ?? "default";
    const send = (one: VendorRequest) => outbound.send(connector.id, one);
    const context = {
      ...{ auth: authOf(connector, server), credential, connector: connector.id, send, tokens, store: secrets, now: Date.now },
      expand: (text: string) => expandVariables(text, connector, targetOf(connector.id)),
    };
    const signed = await before(call, () => authenticate(request, context));
    const answer = await send(signed);
    // A token may have been revoked before its time: once more with a new one.
    if (answer.status !== 401 || !tokens.invalidate(signed)) return answer;
    return send(await before(call, () => authenticate(request, context)));
  }

  async function send(call: Resolved, request: VendorRequest): Promise<VendorResult> {
    let answer: VendorAnswer | undefined;
    try {
      const credential = await before(call, () => credentials.open(call.connector, call.operation.server ?? "default"));
      answer = withoutSecrets(await exchange(call, request, credential), credential);
      const { result, nextPage } = readAnswer({ connector: call.connector, operation: call.operation, answer, params: call.params });
      return { result, ...(nextPage && { nextPage }), status: answer.status, durationMs: answer.durationMs };
    } catch (error) {
      if (error instanceof UpstreamFault) throw faultOf(call.operation, error, answer ? readPause(answer) : 0);
      throw failureOf(call.operation, error);
    }
  }

  return {
    async prepare(call) {
      const request = buildRequest({ ...call, target: targetOf(call.connector.id) });
      await credentials.require(call.connector, call.operation.server ?? "default");
      return { send: (traceparent) => send(call, withTrace(request, traceparent)) };
    },
  };
}

const withTrace = (request: VendorRequest, traceparent: string | undefined): VendorRequest =>
  traceparent === undefined ? request : { ...request, headers: { ...request.headers, traceparent } };

/** A vendor may echo what it was sent: latin1 keeps every byte as it is. */
function withoutSecrets(answer: VendorAnswer, credential: Credential): VendorAnswer {
  const text = answer.body.toString("latin1");
  const clean = redactorOf(credential)(text);
  return clean === text ? answer : { ...answer, body: Buffer.from(clean, "latin1") };
}
