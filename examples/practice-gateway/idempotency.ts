import { Problem } from "./problem.js";

/** What an idempotency key stands for. */
export interface Claim<Answer> {
  readonly digest: string;
  isRunning: boolean;
  /** The approval that the call waits for. */
  approvalId?: string;
  /** What was executed under the key. */
  executed?: Answer;
}

/** Keys that were used: one key names one call, and executes once. */
export class IdempotencyKeys<Answer> {
  readonly #claims = new Map<string, Claim<Answer>>();

  /** Works under the key, alone. What ends without an execution may be tried again. */
  async hold<Result>(key: string, digest: string, work: (claim: Claim<Answer>) => Promise<Result>): Promise<Result> {
    const claim = this.#claims.get(key) ?? { digest, isRunning: false };
    if (claim.digest !== digest) throw new Problem(422, "idempotency_key_reused", "this idempotency key belongs to another call");
    if (claim.isRunning)
      throw new Problem(
        409,
        "idempotency_in_progress",
        "a call with this idempotency key is running",
        { retryable: true },
        { "retry-after": "1" },
      );
    claim.isRunning = true;
    this.#claims.set(key, claim);
    try {
      return await work(claim);
    } finally {
      claim.isRunning = false;
    }
  }
}
