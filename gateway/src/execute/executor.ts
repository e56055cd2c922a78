import type { Approval } from "../approvals/approval.js";
import type { Decisions } from "../approvals/decisions.js";
import { nameEvent } from "../audit/event.js";
import type { Held } from "../ledger/entry.js";
import type { Ledger } from "../ledger/ledger.js";
import { step } from "../telemetry/step.js";
import { Problem } from "../wire/problem.js";
import { toProblem } from "../wire/to-problem.js";
import { type Answer, jsonAnswer } from "./answer.js";
import { isEnough, requireBound, requireUsable } from "./approve.js";
import { type ApprovalSettings, type Asking, askForApproval, consumeEntry, pendingEnding } from "./ask-approval.js";
import { callEvent, decidedEvent } from "./events.js";
import { type Call, type Judged, judge, type Reading, readCall } from "./judge.js";
import { type Changeable, judgeAnew } from "./judge-anew.js";
import { metaOf } from "./meta.js";
import { callOf, claimedCall, type Ending, endWith } from "./outcome.js";
import { perform, type Run } from "./perform.js";
import { CallRecorder, tooManyPending } from "./recorder.js";
import type { ExecuteRequest } from "./request.js";
import type { Working } from "./working.js";

export interface ExecutorServices extends Reading, Changeable {
  readonly ledger: Ledger;
  readonly decisions: Decisions;
  readonly approvals: ApprovalSettings;
  readonly working: Working;
  /** Told of what nobody foresaw. */
  readonly failed: (error: unknown, requestId: string) => void;
}

/** A call that a reviewer has to approve. */
interface Escalated {
  readonly request: ExecuteRequest;
  readonly held: Held;
  readonly call: Call;
  readonly judged: Judged;
  readonly asking: Asking;
}

/** Executes calls: judged, approved where they must be, recorded before and after. What cannot be recorded is not sent. */
export class Executor {
  readonly #recorder: CallRecorder;

  constructor(private readonly services: ExecutorServices) {
    this.#recorder = new CallRecorder(services.ledger, services.working);
  }

  /** @throws Problem where nothing was recorded of the request. */
  execute(request: ExecuteRequest): Promise<Answer> {
    return this.services.working.during(callOf(request), () => this.#execute(request));
  }

  async #execute(request: ExecuteRequest): Promise<Answer> {
    let call: Call;
    let judged: Judged;
    try {
      call = await step("read", () => readCall(this.services, request));
      judged = await this.#judge(request, call);
      request.notes.verdict = judged.verdict;
    } catch (error) {
      return this.#refuse(request, error);
    }
    if (request.isDryRun) return this.#dryRun(request, call, judged);
    if (judged.verdict === "DENY") return this.#deny(request, call, judged);
    return judged.verdict === "PERMIT" ? this.#permit(request, call, judged) : this.#escalate(request, call, judged);
  }

  /** Resolves when no call is worked on, also none whose client hung up, and everything is recorded that could be. */
  settle(): Promise<void> {
    return this.#recorder.settle();
  }

  #judge(request: ExecuteRequest, call: Call): Promise<Judged> {
    return step("policy", () => judge(this.services.policy, request.principal.name, call));
  }

  #refuse(request: ExecuteRequest, error: unknown): Promise<Answer> {
    const problem = this.#problemOf(request, error);
    if (request.isDryRun) throw problem;
    const { principal, requestId } = request;
    const event = nameEvent("request.refused", { agent: principal.name, request_id: requestId, code: problem.code });
    const { entry, answer } = endWith(request, problem, event);
    return this.#recorder.claim(request, entry, () => answer);
  }

  #problemOf({ requestId }: ExecuteRequest, error: unknown): Problem {
    const problem = toProblem(error);
    if (problem !== error) this.services.failed(error, requestId);
    return problem;
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
    const settled = { ...claimedCall(callOf(request), call), isStarted: true };
    const entry = { events: [event, callEvent("execution.started", request, call)], settled };
    const meta = metaOf(request, call, judged, "PERMIT", event);
    return this.#recorder.claim(request, entry, (held) => this.#perform({ request, held, call, meta }));
  }

  #escalate(request: ExecuteRequest, call: Call, judged: Judged): Promise<Answer> {
    const asking = askForApproval(this.services.approvals, request, call, judged);
    return this.#recorder.claim(request, asking.entry, (held) => this.#whenDecided({ request, held, call, judged, asking }));
  }

  /** Waits for the reviewers, asks the policy again, and uses the approval up. */
  async #whenDecided(escalated: Escalated): Promise<Answer> {
    const { request, held, call, judged, asking } = escalated;
    const meta = metaOf(request, call, judged, "ESCALATE", asking.event());
    let approval: Approval;
    let anew: Judged | undefined;
    try {
      approval = requireBound(request, call, await this.#wait(request, asking));
      requireUsable(request, approval);
      anew = approval.status === "pending" ? undefined : await step("policy", () => judgeAnew(this.services, request, call, judged));
    } catch (error) {
      return this.#end(held, refusal(request, call, this.#problemOf(request, error), held, asking.id(), meta));
    }
    if (!anew) return this.#end(held, pendingEnding(held, approval, meta));
    if (anew.verdict === "DENY") return this.#end(held, denial(request, call, anew, held));
    if (anew.verdict === "ESCALATE" && !isEnough(anew, approval)) return this.#askAnew({ ...escalated, judged: anew });
    return this.#consume({ ...escalated, judged: anew }, approval);
  }

  #wait({ waitMs, gone }: ExecuteRequest, asking: Asking): Promise<Approval | undefined> {
    return step("approval", () => this.services.decisions.waitFor(asking.id(), waitMs, gone));
  }

  async #askAnew(escalated: Escalated): Promise<Answer> {
    const { request, held, call, judged } = escalated;
    const asking = askForApproval(this.services.approvals, request, call, judged, held);
    const outcome = await this.#recorder.record(held, asking.entry);
    if (outcome === "recorded") return this.#whenDecided({ ...escalated, asking });
    return this.#end(held, refusal(request, call, tooManyPending(), held));
  }

  async #consume({ request, held, call, judged }: Escalated, approval: Approval): Promise<Answer> {
    const { event, ...entry } = consumeEntry(request, held, call, judged, approval);
    const outcome = await this.#recorder.record(held, entry);
    const meta = metaOf(request, call, judged, "PERMIT", event);
    if (outcome === "recorded") return this.#perform({ request, held, call, meta, approvalId: approval.id });
    const problem = new Problem("approval_consumed", `approval ${approval.id} was used by another call, or withdrawn: it is for one`);
    return this.#end(held, refusal(request, call, problem, held, approval.id));
  }

  async #end(held: Held, { entry, answer }: Ending): Promise<Answer> {
    await this.#recorder.record(held, entry);
    return answer;
  }

  async #perform(run: Omit<Run, "failed">): Promise<Answer> {
    const failed = (error: unknown) => this.services.failed(error, run.request.requestId);
    const { entry, answer } = await perform({ ...run, failed });
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

function denial(request: ExecuteRequest, call: Call, judged: Judged, held?: Held): Ending {
  const event = decidedEvent(request, call, judged);
  const problem = new Problem(
    "policy_denied",
    `the policy's rule ${judged.rule} denies ${call.connector.id} ${call.id}: ask who runs the gateway`,
  );
  return endWith(request, problem, event, metaOf(request, call, judged, "DENY", event), held);
}

/** What is not let pass though the policy would: for its approval, its key, or because there are too many. */
function refusal(request: ExecuteRequest, call: Call, problem: Problem, held: Held, approvalId?: string, meta: object = {}): Ending {
  return endWith(
    request,
    problem,
    callEvent("request.refused", request, call, { code: problem.code, approval_id: approvalId }),
    meta,
    held,
  );
}
