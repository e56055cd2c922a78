/** The vendor answers with an HTTP error. */
export class VendorError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`the vendor answered HTTP ${status}`);
  }
}
