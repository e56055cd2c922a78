/** What was to be read cannot be: exit code 2. */
export class ScanInputError extends Error {
  override readonly name = "ScanInputError";
}
