import { isOpen } from "./pattern.js";
import type { Match } from "./policy.js";
import type { JudgedOperation } from "./policy-request.js";

/**
 * Whether a rule may make a verdict stricter and never looser: one that goes by what a client claims, and one that does not say in full
 * who may use which critical operation.
 */
export const onlyRaises = (
  match: Pick<Match, "agents" | "connectors" | "operations" | "asserted_prior">,
  { risk }: JudgedOperation,
): boolean =>
  match.asserted_prior !== undefined ||
  (risk === "critical" && !(isNamed(match.agents) && (isNamed(match.connectors) || isNamed(match.operations))));

const isNamed = (names: readonly string[] | undefined): boolean => names !== undefined && !names.some(isOpen);
