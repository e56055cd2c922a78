import type { Risk, Verdict } from "@agentvault/runtime";

/** From harmless to worst. */
export const RISKS = ["low", "medium", "high", "critical"] as const satisfies readonly Risk[];

/** From loosest to strictest. */
export const VERDICTS = ["PERMIT", "ESCALATE", "DENY"] as const satisfies readonly Verdict[];

/** The stricter of two verdicts. */
export const stricter = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b);

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a request must be for a rule to count; each condition that is given has to hold. Names may end in `*`. */
export interface Match {
  readonly agents?: readonly string[];
  readonly connectors?: readonly string[];
  readonly operations?: readonly string[];
  readonly scopes?: readonly string[];
  readonly risks?: readonly Risk[];
  /** By JSON pointer into `params`: the values of which there has to be one. */
  readonly params?: Readonly<Record<string, readonly Json[]>>;
  /** `connector operation`: what the client claims to have done. */
  readonly asserted_prior?: readonly string[];
  /** `connector operation`: what the gateway saw this agent finish in this session. */
  readonly observed_prior?: readonly string[];
}

/** Who has to approve, as far as a rule says. */
export interface ApprovalTerms {
  readonly required?: number;
  /** Anyone who may decide, where left out. */
  readonly reviewers?: readonly string[];
  readonly expiresMs?: number;
}

export interface Rule {
  readonly id: string;
  readonly match: Match;
  readonly verdict: Verdict;
  /** Only with ESCALATE. */
  readonly approvals?: ApprovalTerms;
}

export type Baseline = Readonly<Record<Risk, Verdict>>;

/** Rules by their ids' order, and what counts where none matches. It is never changed: a reload makes another. */
export interface Policy {
  readonly rules: readonly Rule[];
  readonly baseline: Baseline;
  /** `sha256:` and the digest of what it says, whatever the order, the comments and the spaces. */
  readonly version: string;
}
