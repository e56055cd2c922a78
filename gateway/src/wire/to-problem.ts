import { StoreAwayError } from "../store/store-away.js";
import { Problem } from "./problem.js";

export const internalError = (): Problem => new Problem("internal_error", "the gateway failed; its log says how, under this request's id");

/** What an error is to a client: anything unforeseen says nothing of itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return error instanceof StoreAwayError
    ? new Problem(
        "store_unavailable",
        "the gateway's store does not answer: try again later, with the same idempotency key",
        { retryable: true },
        { "retry-after": "1" },
      )
    : internalError();
}
