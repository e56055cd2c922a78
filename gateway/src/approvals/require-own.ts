import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** An approval is for the agent that asked for it: another's is none. @throws Problem unknown_approval, in the words for one that there is not. */
export function requireOwn(agent: string, approval: Approval | undefined): Approval {
  if (approval?.agent === agent) return approval;
  throw new Problem("unknown_approval", "you have no such approval: leave ARX-Approval out to ask for one");
}
