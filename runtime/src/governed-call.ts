import type { Approval } from "./approval.js";
import { ApprovalDeniedError, ApprovalExpiredError, ApprovalPendingError, type ARXError, PermissionDeniedError } from "./errors.js";
import { fromWire } from "./from-wire.js";
import type { ExecuteOptions } from "./options.js";
import type { Risk, Verdict } from "./types.js";
import type { WireAnswer } from "./wire.js";

/** What the gateway says about a call beside its result. Further members pass through in camelCase. */
export interface CallMeta<R extends Risk = Risk> {
  readonly verdict: Verdict;
  readonly requestId: string;
  readonly auditEventId: string;
  readonly risk: R;
  /** The policy rule that decided. */
  readonly rule: string | undefined;
  /** The approval it was executed under. */
  readonly approvalId?: string | null;
  /** The stored answer of an earlier call with the same idempotency key. */
  readonly replayed?: boolean;
  /** The gateway knows the operation by another spec than this client was generated from. */
  readonly contract?: "other";
  readonly upstream?: { readonly status: number; readonly durationMs: number };
  /** The parameters of the next page, where the vendor names it in a header. */
  readonly nextPage?: Readonly<Record<string, unknown>>;
}

/** A permitted call's result with what the gateway says about it. */
export interface GovernedResponse<R extends Risk = Risk, T = unknown> extends CallMeta<R> {
  readonly verdict: "PERMIT";
  readonly result: T;
}

/** How a call ended, by verdict. */
export type Outcome<R extends Risk = Risk, T = unknown> =
  | { readonly verdict: "PERMIT"; readonly result: T; readonly meta: CallMeta<R> }
  | {
      readonly verdict: "ESCALATE";
      readonly approval: Approval & { readonly status: "pending" };
      readonly resume: (options?: ExecuteOptions) => GovernedCall<R, T>;
      readonly meta: CallMeta<R>;
    }
  | {
      readonly verdict: "ESCALATE";
      readonly approval: Approval & { readonly status: Exclude<Approval["status"], "pending"> };
      readonly meta: CallMeta<R>;
    }
  | { readonly verdict: "DENY"; readonly rule: string | undefined; readonly meta: CallMeta<R> };

/** Starts or continues an execution and gives what the gateway permitted. */
export type Run = (options?: ExecuteOptions) => Promise<WireAnswer>;

/**
 * One governed call. It is sent when it is made, and once, however often it is read: awaited it gives the result or throws the
 * verdict's error, `outcome()` gives the verdict as a value, `response()` adds what the gateway says about it.
 * A failure that nobody reads is raised as an unhandled rejection, so that it is not silent.
 */
export class GovernedCall<R extends Risk, T> extends Promise<T> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #answer: Promise<WireAnswer>;
  #isRead = false;

  /** Made by connectors. */
  constructor(run: Run, options?: ExecuteOptions) {
    // As a promise of its own it never settles: reading goes through `then`, which knows that somebody reads.
    super(() => {});
    this.#answer = run(options);
    this.#answer.catch((error: unknown) => setTimeout(() => this.#isRead || Promise.reject(error)));
  }

  override then<A = T, B = never>(
    onFulfilled?: ((result: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#isRead = true;
    return this.#answer.then(({ result }) => (onFulfilled ? onFulfilled(result as T) : (result as A)), onRejected);
  }

  /** The result with request id, audit event id, risk and rule. Throws as `await` does. */
  response(): Promise<GovernedResponse<R, T>> {
    this.#isRead = true;
    return this.#answer.then(toResponse<R, T>);
  }

  /** Waits as `await` does and never throws on a verdict; anything else that fails still throws. */
  outcome(): Promise<Outcome<R, T>> {
    return this.response().then(({ result, ...meta }) => ({ verdict: "PERMIT", result, meta }), toOutcome<R, T>);
  }
}

/** An answer as users see it. */
export function toResponse<R extends Risk, T>({ result, meta = {} }: WireAnswer): GovernedResponse<R, T> {
  return { ...fromWire(meta), result } as unknown as GovernedResponse<R, T>;
}

/** The verdict that an error stands for. */
function toOutcome<R extends Risk, T>(error: ARXError & { rule?: string; approval?: Approval; resume?: unknown }): Outcome<R, T> {
  const isDenied = error instanceof PermissionDeniedError;
  if (!isDenied && ![ApprovalPendingError, ApprovalDeniedError, ApprovalExpiredError].some((type) => error instanceof type)) throw error;
  const { rule, approval, resume } = error;
  const verdict = isDenied ? "DENY" : "ESCALATE";
  // `resume` is there only where it works: callers ask for it with `in`.
  return {
    verdict,
    meta: { ...error, verdict },
    ...(isDenied ? { rule } : { approval, ...(resume !== undefined && { resume }) }),
  } as unknown as Outcome<R, T>;
}
