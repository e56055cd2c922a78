/** A secret that cannot be had. The message names the secret, and what to do; it has nothing of its value, and there is no cause. */
export class SecretError extends Error {
  override readonly name = "SecretError";

  constructor(
    /** `<connector>` or `<connector>/<server>`. */
    readonly secret: string,
    problem: string,
  ) {
    super(`The secret of ${secret}: ${problem}`);
  }
}
