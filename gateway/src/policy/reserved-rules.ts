import { RISKS } from "./policy.js";

/** What a decision that no rule made is called. */
export const NO_RULE = { unknownRisk: "policy.unknown_risk", noReviewers: "policy.no_reviewers", error: "policy.error" } as const;

const RESERVED: ReadonlySet<string> = new Set([...Object.values(NO_RULE), ...RISKS.map((risk) => `baseline.${risk}`)]);

/** Whether a rule cannot have this id. */
export const isReserved = (id: string): boolean => RESERVED.has(id);
