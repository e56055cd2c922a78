/** From harmless to worst. */
export const RISKS = ["low", "medium", "high", "critical"] as const;
export type Risk = (typeof RISKS)[number];

export const isUpTo = (risk: Risk, most: Risk): boolean => RISKS.indexOf(risk) <= RISKS.indexOf(most);
