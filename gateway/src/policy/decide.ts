import type { Verdict } from "@agentvault/runtime";
import { type Approvals, canBeMet, strictestTerms } from "./approval-terms.js";
import type { Candidate } from "./candidates.js";
import { type ApprovalTerms, type Policy, RISKS, stricter } from "./policy.js";
import { NO_RULE } from "./reserved-rules.js";

/** What a policy says to a request. */
export interface Decision {
  readonly verdict: Verdict;
  /** The id of the rule that decided, the first by its id of those that say the same; `baseline.<risk>`, or a name of `policy.…` where none did. */
  readonly rule: string;
  /** With ESCALATE. */
  readonly approvals?: Approvals;
  /** The ids of all rules that matched, in order. */
  readonly matched: readonly string[];
}

/** What the rules that match come to: the strictest of them, and the baseline where none of them may loosen it. */
export function decide(policy: Policy, risk: string, matching: readonly Candidate[]): Decision {
  const matched = matching.map(({ rule }) => rule.id);
  const known = RISKS.find((one) => one === risk);
  if (known === undefined) return { verdict: "DENY", rule: NO_RULE.unknownRisk, matched };
  const base = strictestOf(matching.filter(({ onlyRaises }) => !onlyRaises)) ?? policy.baseline[known];
  const verdict = stricter(base, strictestOf(matching) ?? base);
  const rule = matching.find((one) => one.rule.verdict === verdict)?.rule.id ?? `baseline.${known}`;
  if (verdict !== "ESCALATE") return { verdict, rule, matched };
  const approvals = approvalsOf(matching, base);
  return canBeMet(approvals) ? { verdict, rule, approvals, matched } : { verdict: "DENY", rule: NO_RULE.noReviewers, matched };
}

function strictestOf(candidates: readonly Candidate[]): Verdict | undefined {
  return candidates.reduce<Verdict | undefined>((most, { rule }) => stricter(most ?? rule.verdict, rule.verdict), undefined);
}

/** Rules that only raise come on top of what would be asked for without them, be it the default. */
function approvalsOf(matching: readonly Candidate[], base: Verdict): Approvals {
  const terms = (raising: boolean): ApprovalTerms[] =>
    matching.flatMap(({ rule, onlyRaises }) => (rule.verdict === "ESCALATE" && onlyRaises === raising ? [rule.approvals ?? {}] : []));
  return strictestTerms(base === "ESCALATE" ? [strictestTerms(terms(false)), ...terms(true)] : terms(true));
}
