import { Problem } from "../wire/problem.js";
import { type Approval, shownToAgent } from "./approval.js";

/** @throws Problem approval_already_decided or approval_expired, where there is nothing left to decide. */
export function requireUndecided(approval: Approval): void {
  const { id, status, decided_by } = approval;
  if (status === "pending") return;
  const members = { approval: shownToAgent(approval) };
  if (status === "expired") throw new Problem("approval_expired", `approval ${id} is expired: its agent has to ask again`, members);
  throw new Problem("approval_already_decided", `approval ${id} is ${status} already, by ${decided_by}`, members);
}
