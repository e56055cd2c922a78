import type { Path } from "../spec/source.js";

export type Rule =
  | "operation_missing"
  | "operation_moved"
  | "operation_deprecated"
  | "param_missing"
  | "param_moved"
  | "param_required"
  | "param_type"
  | "value_missing"
  | "value_added"
  | "result_missing"
  | "result_type";

/** One thing that a spec and the vendor's document disagree on. */
export interface Drift {
  readonly rule: Rule;
  /** Whether a call as the spec has it would fail, or be misread. */
  readonly breaks: boolean;
  readonly operation: string;
  /** Where in the spec it is about. */
  readonly path: Path;
  readonly message: string;
}
