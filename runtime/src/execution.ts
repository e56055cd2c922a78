import { type Answer, invalidResponse, readRetryAfter } from "./answer.js";
import type { Client } from "./arx-core.js";
import { type Called, isAbove } from "./connector-spec.js";
import { NotFoundError, RiskCeilingError } from "./errors.js";
import { type Escalation, unusable } from "./escalation.js";
import type { Fail } from "./fail.js";
import { GovernedCall, type Run } from "./governed-call.js";
import { respell } from "./headers.js";
import { beginLifetime } from "./lifetime.js";
import type { ExecuteOptions } from "./options.js";
import { retryDelay } from "./retry-delay.js";
import { remember } from "./session.js";
import type { WireAnswer, WireApproval } from "./wire.js";

/**
 * An execution. It begins when it is first run, in the same tick, and goes on when it is run again: it waits for reviewers where
 * the policy escalates, and repeats what fails in passing. Running out of time is never an approval.
 */
export function newExecution(
  client: Client,
  { connector, operation, risk, contract }: Called,
  params: object,
  options: ExecuteOptions,
  isDryRun?: boolean,
): Run {
  const { transport, baseUrl, options: defaults, remembered } = client;
  const { approvalId } = options;
  let { idempotencyKey } = options;
  const fail: Fail = (type, code, message, details) =>
    new type(`${connector} ${operation}: ${message}`, { connector, operation, risk, idempotencyKey, code, ...details });

  let escalation: Escalation | undefined = approvalId ? { id: approvalId } : undefined;
  let headers: Record<string, string>;
  /** Written once: an approval is for exactly these bytes. */
  let body: string | undefined;

  /** Writes the execution down, or refuses it: nothing is sent that is unknown or above the client's `maxRisk`. */
  const prepare = () => {
    const { maxRisk = "critical" } = defaults;
    idempotencyKey ??= crypto.randomUUID();
    if (!risk) throw fail(NotFoundError, "unknown_operation", "no such operation", { status: 404 });
    if (isAbove(risk, maxRisk))
      throw fail(RiskCeilingError, "risk_above_ceiling", `${risk} risk is above this client's maxRisk ${maxRisk}`);
    headers = {
      ...client.headers,
      ...respell(options.headers),
      "content-type": "application/json",
      "idempotency-key": idempotencyKey,
    };
    if (isDryRun) headers["arx-dry-run"] = "1";
    if (contract) headers["arx-contract"] = contract;
    const call = JSON.stringify({ connector, operation, params });
    body = `${call.slice(0, -1)},"session_context":{"prior_actions":[${remembered.text}]}}`;
  };

  const run: Run = async (changes) => {
    if (!body) prepare();
    const setting = (name: "timeoutMs" | "maxRetries" | "approvalWaitMs", otherwise: number): number =>
      changes?.[name] ?? options[name] ?? defaults[name] ?? otherwise;
    const timeoutMs = setting("timeoutMs", 60_000);
    const deadline = Date.now() + (isDryRun ? 0 : setting("approvalWaitMs", 300_000));
    const [limit, end] = beginLifetime(client, changes?.signal ?? options.signal, fail);
    let approval: WireApproval | undefined;
    let nextPoll = 0;
    let attempt = 1;
    try {
      for (;;) {
        const now = Date.now();
        const isPoll = escalation && (!approval || approval.status === "pending");
        // A consumed approval passes: the gateway replays what the same idempotency key executed under it.
        if (approval && (isPoll ? now >= deadline : approval.status !== "approved" && approval.status !== "consumed"))
          throw unusable(fail, escalation, approval, resume);
        if (isPoll && now < nextPoll) {
          await limit(Math.min(nextPoll, deadline) - now);
          continue;
        }

        // How long the gateway may hold the request, which must end well before its time-out.
        const wait = Math.max(0, Math.trunc(Math.min(30, (deadline - now) / 1000, timeoutMs / 2000)));
        const controller = new AbortController();
        const sent: Record<string, string> = { ...headers };
        if (!isPoll && wait) sent["prefer"] = `wait=${wait}`;
        if (!isPoll && escalation) sent["arx-approval"] = escalation.id;
        // Member by member: spreading what is shared took a call 2 kB more.
        const request = {
          url: baseUrl + (isPoll ? `/v1/approvals/${encodeURIComponent(escalation?.id as string)}?wait=${wait}` : "/v1/sdk/execute"),
          method: isPoll ? "GET" : "POST",
          kind: isPoll ? "approval" : "execute",
          headers: sent,
          body: isPoll ? undefined : body,
          signal: controller.signal,
          connector,
          operation,
          attempt,
        } as const;
        let answer: Answer;
        try {
          answer = await limit(timeoutMs, () => transport(request, fail));
        } catch (error) {
          controller.abort();
          await limit(retryDelay(error, attempt++, setting("maxRetries", 2)));
          continue;
        }
        attempt = 1;

        const [status, said, answered] = answer;
        if (isPoll) {
          // A gateway that cannot hold requests answers at once: it is asked again at its own pace, not in a loop.
          nextPoll = now + Math.max(1000, readRetryAfter(answered) ?? 0);
          approval = said as WireApproval;
          continue;
        }
        const { result, meta, approval: asked } = said as WireAnswer;
        if (status === 200 && result !== undefined) {
          // A gateway that does not know dry runs has just executed it.
          if (isDryRun && !meta?.dry_run) throw invalidResponse(fail, "not a dry run");
          if (!isDryRun) remember(remembered, JSON.stringify({ connector, operation }));
          return said;
        }
        if (!asked?.id) throw invalidResponse(fail, "no result");
        approval = { ...asked, status: "pending" };
        escalation = { id: asked.id, meta };
      }
    } finally {
      end();
    }
  };
  const resume = (changes?: ExecuteOptions) => new GovernedCall(run, changes);
  return run;
}
