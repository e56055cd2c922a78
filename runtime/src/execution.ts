import { invalidResponse } from "./answer.js";
import type { Client } from "./arx-core.js";
import type { ConnectorSpec } from "./connector-spec.js";
import { AbortedError } from "./errors.js";
import { newExchange } from "./exchange.js";
import { govern, type Pending } from "./govern.js";
import { GovernedCall, type Run } from "./governed-call.js";
import { beginLifetime } from "./lifetime.js";
import type { ExecuteOptions } from "./options.js";
import { type Prepared, prepare } from "./prepare.js";
import { remember } from "./session.js";

/** An execution. It begins when it is first run, in the same tick, and goes on when it is run again. */
export function newExecution(
  client: Client,
  spec: ConnectorSpec,
  operation: string,
  params: object,
  options: ExecuteOptions,
  isDryRun?: boolean,
): Run {
  const { approvalId } = options;
  const pending: Pending = {
    escalation: approvalId ? { id: approvalId } : undefined,
    resume: (changes) => new GovernedCall(run, changes),
  };
  let prepared: Prepared | undefined;
  const run: Run = async (changes) => {
    prepared ??= prepare(client, spec, operation, params, options, isDryRun);
    const { fail, action } = prepared;
    const { options: defaults, remembered } = client;
    const {
      timeoutMs = defaults.timeoutMs ?? 60_000,
      maxRetries = defaults.maxRetries ?? 2,
      approvalWaitMs = defaults.approvalWaitMs ?? 300_000,
      signal,
    } = { ...options, ...changes };
    const [limit, end] = beginLifetime(client, signal, () =>
      fail(AbortedError, "aborted", "aborted, or the client was closed; it may have been executed", { cause: signal?.reason }),
    );
    try {
      const exchange = newExchange(client, prepared, limit, timeoutMs, maxRetries);
      const answer = await govern(pending, exchange, fail, limit, isDryRun ? 0 : approvalWaitMs, timeoutMs);
      // A gateway that does not know dry runs has just executed it.
      if (isDryRun && !answer.meta?.dry_run) throw invalidResponse(fail, "not a dry run");
      if (!isDryRun) remember(remembered, action);
      return answer;
    } finally {
      end();
    }
  };
  return run;
}
