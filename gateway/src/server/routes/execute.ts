import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Executor } from "../../execute/executor.js";
import type { ExecuteRequest } from "../../execute/request.js";
import type { Principal } from "../../identity/principal.js";
import { inTrace } from "../../telemetry/in-trace.js";
import { step } from "../../telemetry/step.js";
import { Problem } from "../../wire/problem.js";
import { goneSignal } from "../gone.js";
import { send } from "../send.js";
import { waitMs } from "../wait.js";

/** `POST /v1/sdk/execute` */
export function executeRoute(app: FastifyInstance, executor: Executor, stopping: AbortSignal): void {
  app.post("/v1/sdk/execute", { config: { keys: ["agent"] } }, async (request, reply) => {
    const asked = readRequest(request, reply, stopping);
    return send(reply, await inTrace(asked.traceparent, () => step("execute", () => executor.execute(asked))));
  });
}

function readRequest(request: FastifyRequest, reply: FastifyReply, stopping: AbortSignal): ExecuteRequest {
  if (!Buffer.isBuffer(request.body)) throw new Problem("malformed_json", "the body is empty");
  const prefer = header(request, "prefer", 200);
  return {
    requestId: request.id,
    principal: request.principal as Principal,
    body: request.body,
    // Who sends none has a call of its own each time.
    idempotencyKey: header(request, "idempotency-key", 200)?.replace(/^"(.*)"$/, "$1") ?? request.id,
    waitMs: waitMs(prefer),
    // Made for who waits: the other calls need none.
    get gone() {
      return goneSignal(reply, stopping);
    },
    approvalId: header(request, "arx-approval", 64),
    isDryRun: isDryRun(header(request, "arx-dry-run", 8)),
    contract: header(request, "arx-contract", 64),
    traceparent: header(request, "traceparent", 128),
    notes: request.notes,
  };
}

/** What is neither yes nor no may have been meant as a yes: then nothing is executed. */
function isDryRun(value = "0"): boolean {
  if (value !== "0" && value !== "1") throw new Problem("bad_request", "the header arx-dry-run is 1, or left out");
  return value === "1";
}

/** Printable ASCII, and not endless: these end up in the store and in requests to vendors. */
function header({ headers }: FastifyRequest, name: string, longest: number): string | undefined {
  const value = headers[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "" || value.length > longest || !/^[\x20-\x7e]*$/.test(value))
    throw new Problem("bad_request", `the header ${name} takes 1 to ${longest} printable ASCII characters`);
  return value;
}
