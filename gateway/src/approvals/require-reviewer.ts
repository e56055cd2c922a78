import type { Principal } from "../identity/principal.js";
import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** Where the rule names reviewers, only these decide. @throws Problem key_scope */
export function requireReviewer({ owner: person }: Principal, { id, reviewers }: Approval): void {
  if (reviewers.length === 0 || reviewers.includes(person)) return;
  throw new Problem("key_scope", `approval ${id} is decided by ${reviewers.join(" or ")}, and you are ${person}`);
}
