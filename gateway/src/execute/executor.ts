import type { Approval } from "../approvals/approval.js";
import type { Decisions } from "../approvals/decisions.js";
import { draft } from "../audit/event.js";
import type { Ledger } from "../ledger/ledger.js";
import { step } from "../telemetry/step.js";
import { Problem } from "../wire/problem.js";
import { type Answer, jsonAnswer } from "./answer.js";
import { isEnough, requireBound, requireUsable } from "./approve.js";
import { type ApprovalSettings, type Asking, askForApproval, consumeEntry, pendingEnding } from "./ask-approval.js";
import { callEvent, decidedEvent } from "./events.js";
import { type Call, type Judged, judge, type PolicyInForce, type Reading, readCall } from "./judge.js";
import { metaOf } from "./meta.js";
import { asProblem, callOf, type Ending, endWith } from "./outcome.js";
import { perform } from "./perform.js";
import { CallRecorder, tooManyPending } from "./recorder.js";
import type { ExecuteRequest } from "./request.js";

export interface ExecutorServices extends Reading {
  readonly ledger: Ledger;
  readonly policy: PolicyInForce;
  readonly decisions: Decisions;
  readonly approvals: ApprovalSettings;
  /** Told of what nobody foresaw. */
  readonly failed: (error: unknown, requestId: string) => void;
}

/** Executes calls: judged, approved where they must be, recorded before and after. What cannot be recorded is not sent. */
export class Executor {
  readonly #recorder: CallRecorder;

  constructor(private readonly services: ExecutorServices) {
    this.#recorder = new CallRecorder(services.ledger);
  }

  /** @throws Problem where nothing was recorded of the request. */
  async execute(request: ExecuteRequest): Promise<Answer> {
    let call: Call;
    let judged: Judged;
    try {
      call = await step("read", () => readCall(this.services, request));
      judged = await this.#judge(request, call);
    } catch (error) {
      return this.#refuse(request, error);
    }
    if (request.isDryRun) return this.#dryRun(request, call, judged);
    if (judged.verdict === "DENY") return this.#deny(request, call, judged);
    return judged.verdict === "PERMIT" ? this.#permit(request, call, judged) : this.#escalate(request, call, judged);
  }

  /** Resolves when everything is recorded. */
  settle(): Promise<void> {
    return this.#recorder.settle();
  }

  #judge(request: ExecuteRequest, call: Call): Promise<Judged> {
    return step("policy", () => judge(this.services.policy, request.principal.name, call));
  }

  #refuse(request: ExecuteRequest, error: unknown): Promise<Answer> {
    const problem = asProblem(error);
    if (problem !== error) this.services.failed(error, request.requestId);
    if (request.isDryRun) throw problem;
    const { principal, requestId } = request;
    const event = draft("request.refused", { agent: principal.name, request_id: requestId, code: problem.code });
    const { entry, answer } = endWith(request, problem, event);
    return this.#recorder.claim(request, { ...entry, events: [event] }, () => answer);
  }

  async #dryRun(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const event = decidedEvent(request, call, judged, { details: { dry_run: true } });
    await this.services.ledger.record({ events: [event] });
    return jsonAnswer(200, { result: null, meta: { ...metaOf(request, call, judged, judged.verdict, event), dry_run: true } });
  }

  #deny(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const { entry, answer } = denial(request, call, judged);
    return this.#recorder.claim(request, entry, () => answer);
  }

  #permit(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const event = decidedEvent(request, call, judged);
    const settled = { ...callOf(request), state: "claimed", isStarted: true, connector: call.connector.id, operation: call.id } as const;
    const entry = { events: [event, callEvent("execution.started", request, call)], settled };
    return this.#recorder.claim(request, entry, () => this.#perform(request, call, metaOf(request, call, judged, "PERMIT", event)));
  }

  #escalate(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const asking = askForApproval(this.services.approvals, request, call, judged);
    return this.#recorder.claim(request, asking.entry, () => this.#whenDecided(request, call, judged, asking));
  }

  /** Waits for the reviewers, asks the policy again, and uses the approval up. */
  async #whenDecided(request: ExecuteRequest, call: Call, judged: Judged, asking: Asking): Promise<Answer> {
    const meta = metaOf(request, call, judged, "ESCALATE", asking.event);
    let approval: Approval;
    let anew: Judged;
    try {
      approval = requireBound(request, call, await this.#wait(request, asking));
      requireUsable(request, approval);
      anew = await this.#judge(request, call);
    } catch (error) {
      return this.#end(request, endWith(request, asProblem(error), asking.event, meta));
    }
    if (approval.status === "pending") return this.#end(request, pendingEnding(request, approval, meta));
    if (anew.verdict === "DENY") return this.#end(request, denial(request, call, anew));
    if (anew.verdict === "ESCALATE" && !isEnough(anew, approval)) return this.#askAnew(request, call, anew);
    return this.#consume(request, call, anew, approval);
  }

  #wait({ waitMs, gone }: ExecuteRequest, asking: Asking): Promise<Approval | undefined> {
    return step("approval", () => this.services.decisions.waitFor(asking.id(), waitMs, gone));
  }

  async #askAnew(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const asking = askForApproval(this.services.approvals, request, call, judged, true);
    const outcome = await this.#recorder.record(request, asking.entry);
    return outcome === "recorded"
      ? this.#whenDecided(request, call, judged, asking)
      : this.#end(request, endWith(request, tooManyPending(), undefined));
  }

  async #consume(request: ExecuteRequest, call: Call, judged: Judged, approval: Approval): Promise<Answer> {
    const { event, ...entry } = consumeEntry(request, call, judged, approval);
    const outcome = await this.#recorder.record(request, entry);
    const meta = metaOf(request, call, judged, "PERMIT", event);
    if (outcome === "recorded") return this.#perform(request, call, meta, approval.id);
    const problem = new Problem("approval_consumed", `approval ${approval.id} was used by another call, or withdrawn: it is for one`);
    return this.#end(request, endWith(request, problem, undefined, meta));
  }

  async #end(request: ExecuteRequest, { entry, answer }: Ending): Promise<Answer> {
    await this.#recorder.record(request, entry);
    return answer;
  }

  async #perform(request: ExecuteRequest, call: Call, meta: object, approvalId?: string): Promise<Answer> {
    const failed = (error: unknown) => this.services.failed(error, request.requestId);
    const { entry, answer } = await perform({ request, call, meta, approvalId, failed });
    try {
      await step("finish", () => this.services.ledger.record(entry));
      return answer;
    } catch (error) {
      // It is done, and must be told: to the trail as soon as it can be written, to the client when it asks again.
      this.#recorder.recordLater(entry);
      failed(error);
      throw new Problem("internal_error", UNRECORDED);
    }
  }
}

const UNRECORDED = "the vendor was called, and what came of it could not be recorded yet: ask again with the same idempotency key";

function denial(request: ExecuteRequest, call: Call, judged: Judged): Ending {
  const event = decidedEvent(request, call, judged);
  const problem = new Problem(
    "policy_denied",
    `the policy's rule ${judged.rule} denies ${call.connector.id} ${call.id}: ask who runs the gateway`,
  );
  const { entry, answer } = endWith(request, problem, event, metaOf(request, call, judged, "DENY", event));
  return { answer, entry: { ...entry, events: [event] } };
}
