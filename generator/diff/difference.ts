import type { AcceptedChange } from "./accepted.js";
import type { Finding } from "./finding.js";

/** What `diff` found between two revisions. */
export interface Difference {
  readonly base: string;
  readonly head: string;
  readonly findings: readonly Finding[];
  /** Acceptances that no change meets, and the file they stand in. */
  readonly unused: readonly AcceptedChange[];
  readonly acceptedFile: string;
}
