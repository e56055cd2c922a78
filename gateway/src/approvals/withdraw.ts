import type { Principal } from "../identity/principal.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Approval } from "./approval.js";
import { changeApproval } from "./change-approval.js";
import { approvalEvent } from "./events.js";
import { isUnsent } from "./is-unsent.js";
import { requireOwn } from "./require-own.js";
import { requireUndecided } from "./require-undecided.js";
import { settle } from "./settle.js";

/** Somebody who takes an approval back before a call was sent with it. */
export interface Withdrawal {
  readonly id: string;
  readonly principal: Principal;
  readonly reason: string | undefined;
  readonly requestId: string;
}

/** Takes an approval back, whether or not it is decided: a reviewer revokes any, an agent cancels its own. It only ever stops something, so that the agent's owner may as well. @throws Problem */
export function withdraw(ledger: Ledger, { id, principal, reason, requestId }: Withdrawal): Promise<Approval> {
  const isAgent = principal.kind === "agent";
  const by = isAgent ? principal.name : principal.owner;
  return changeApproval(ledger, {
    ...{ id, by, requestId },
    async check(queries, approval) {
      if (isAgent) requireOwn(principal.name, approval);
      if (approval.status !== "approved" && !(await isUnsent(queries, approval))) requireUndecided(approval);
    },
    async apply(queries, approval) {
      await settle(queries, approval, isAgent ? "cancelled" : "revoked", by, reason);
      const told = { request_id: requestId, actor: by, reason };
      return [approvalEvent(isAgent ? "approval.cancelled" : "approval.revoked", approval, told)];
    },
  });
}
