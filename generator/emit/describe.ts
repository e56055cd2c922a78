import type { Operation } from "../model/types.js";

/** What the seed's baseline policy does with an operation of this risk, for the reader of a doc comment. */
const POLICY = {
  low: "",
  medium: "",
  high: "May be escalated to a reviewer.",
  critical: "Denied unless policy permits this agent.",
} as const;

export const policyNote = (operation: Operation): string => POLICY[operation.risk];

export const scopeList = (operation: Operation): string => (operation.scope.length === 0 ? "none" : operation.scope.join(", "));

/** Risk, scope and what to expect of the gateway, as one line of a doc comment. */
export function governance(operation: Operation): string {
  const note = policyNote(operation);
  return `Risk: ${operation.risk}. Scope: ${scopeList(operation)}.${note === "" ? "" : ` ${note}`}`;
}

/** `@deprecated`, with what to use instead where the spec says so. */
export function deprecation({ deprecated }: Pick<Operation, "deprecated">): string[] {
  if (deprecated === undefined || deprecated === false) return [];
  return [deprecated === true ? "@deprecated" : `@deprecated ${deprecated}`];
}

/** What is said of an operation's old name. */
export const renamed = ({ id }: Operation): string => `@deprecated Use ${id}.`;
