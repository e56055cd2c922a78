import { Problem, type ProblemCode } from "../wire/problem.js";

/** A secret that cannot be had. The message names the secret, and what to do; it has nothing of its value, and there is no cause. */
export class SecretError extends Problem {
  override readonly name = "SecretError";

  constructor(
    /** `<connector>` or `<connector>/<server>`. */
    readonly secret: string,
    problem: string,
    code: Extract<ProblemCode, "credentials_missing" | "store_unavailable"> = "credentials_missing",
  ) {
    super(code, `The secret of ${secret}: ${problem}`, { connector: secret.split("/")[0] });
  }
}
