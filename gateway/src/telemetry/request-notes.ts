import type { Risk, Verdict } from "@agentvault/runtime";

/** What is noted of a request while it is worked on, for its log line and the metrics: only what the gateway itself knows. */
export interface RequestNotes {
  connector?: string;
  operation?: string;
  risk?: Risk;
  /** What the policy said first. */
  verdict?: Verdict;
  /** The code of the problem that it was answered with. */
  code?: string;
}
