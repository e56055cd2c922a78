import type { ApprovalTerms } from "./policy.js";

/** Who has to approve a call. */
export interface Approvals extends ApprovalTerms {
  /** How many different people. */
  readonly required: number;
  readonly expiresMs: number;
}

/** What rules leave open is filled in from here. */
export const DEFAULT_APPROVALS: Approvals = { required: 1, expiresMs: 3_600_000 };

/** The most approvals, the reviewers that all name, the shortest time. */
export function strictestTerms(terms: readonly ApprovalTerms[]): Approvals {
  const [first, ...others] = terms.flatMap(({ reviewers }) => (reviewers === undefined ? [] : [reviewers]));
  const times = terms.flatMap(({ expiresMs }) => (expiresMs === undefined ? [] : [expiresMs]));
  return {
    required: Math.max(DEFAULT_APPROVALS.required, ...terms.map(({ required = 1 }) => required)),
    ...(first === undefined ? {} : { reviewers: first.filter((person) => others.every((list) => list.includes(person))) }),
    expiresMs: times.length === 0 ? DEFAULT_APPROVALS.expiresMs : Math.min(...times),
  };
}

/** Whether enough people may approve. */
export const canBeMet = ({ required, reviewers }: Approvals): boolean => reviewers === undefined || reviewers.length >= required;
