import { invalidResponse } from "./answer.js";
import type { Client } from "./arx-core.js";
import { AbortedError, TimeoutError } from "./errors.js";
import { type Exchange, govern } from "./govern.js";
import { GovernedCall, type Run } from "./governed-call.js";
import { beginLifetime } from "./lifetime.js";
import type { ExecuteOptions } from "./options.js";
import { type Prepared, prepare } from "./prepare.js";
import { retry } from "./retry.js";
import type { ConnectorSpec } from "./sdk-connector.js";

/** An execution. It begins when it is first run, in the same tick, and goes on when it is run again. */
export function newExecution(
  client: Client,
  spec: ConnectorSpec,
  operation: string,
  params: object,
  options: ExecuteOptions,
  isDryRun?: boolean,
): Run {
  let prepared: Prepared | undefined;
  const run: Run = async (changes) => {
    prepared ??= prepare(client, spec, operation, params, options, isDryRun);
    const { fail, headers, body } = prepared;
    const { options: defaults, transport, actions } = client;
    const {
      timeoutMs = defaults.timeoutMs ?? 60_000,
      maxRetries = defaults.maxRetries ?? 2,
      approvalWaitMs = defaults.approvalWaitMs ?? 300_000,
      signal,
    } = { ...options, ...changes };
    const [limit, end] = beginLifetime(client, signal, () =>
      fail(AbortedError, "aborted", "aborted, or the client was closed; it may have been executed", { cause: signal?.reason }),
    );
    const late = () => fail(TimeoutError, "timeout", `no answer within ${timeoutMs} ms`, { retryable: true });
    const exchange: Exchange = (url, extra) => {
      const how = extra ? ({ method: "POST", kind: "execute", body } as const) : ({ method: "GET", kind: "approval" } as const);
      const request = { ...how, url, headers: { ...headers, ...extra }, connector: spec.name, operation };
      return retry(maxRetries, limit, (attempt) =>
        limit(timeoutMs, ({ signal }) => transport({ ...request, attempt, signal }, fail), late),
      );
    };
    try {
      const answer = await govern(prepared, exchange, limit, isDryRun ? 0 : approvalWaitMs, timeoutMs, (o) => new GovernedCall(run, o));
      // A gateway that does not know dry runs has just executed it.
      if (isDryRun && !answer.meta?.dry_run) throw invalidResponse(fail, "not a dry run");
      if (!isDryRun && actions.push(JSON.stringify({ connector: spec.name, operation })) > 256) actions.shift();
      return answer;
    } finally {
      end();
    }
  };
  return run;
}
