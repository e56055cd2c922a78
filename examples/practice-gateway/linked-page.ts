/** A page whose successor the vendor names in a Link header. */
export class LinkedPage<Result> {
  constructor(
    readonly result: Result,
    /** The parameters that the link has; none after the last page. */
    readonly nextPage?: Readonly<Record<string, unknown>>,
  ) {}
}
