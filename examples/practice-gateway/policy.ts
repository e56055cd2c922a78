import type { Risk, Verdict } from "agentvault";

const BASELINE: Readonly<Record<Risk, Verdict>> = { low: "PERMIT", medium: "PERMIT", high: "ESCALATE", critical: "DENY" };

export interface Decision {
  readonly verdict: Verdict;
  readonly rule: string;
}

/** The common baseline: the risk alone decides. */
export const decide = (risk: Risk): Decision => ({ verdict: BASELINE[risk], rule: `baseline.${risk}` });
