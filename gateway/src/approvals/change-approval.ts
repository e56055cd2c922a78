import type { EventDraft } from "../audit/event.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";
import { approvalEvent } from "./events.js";
import { findApproval } from "./repository.js";
import { unknownApproval } from "./require-there.js";

/** A change of an approval that somebody asks for. */
export interface ApprovalChange {
  readonly id: string;
  /** The person or the agent. */
  readonly by: string;
  /** The HTTP request that asks. */
  readonly requestId: string;
  /** Comes first, and changes nothing. @throws Problem where it may not be. */
  readonly check: (queries: Queries, approval: Approval) => Promise<void> | void;
  /** Changes it, and gives the events that tell of it. */
  readonly apply: (queries: Queries, approval: Approval) => Promise<readonly EventDraft[]>;
}

/** Changes an approval together with the audit trail, and gives it as it is then. That somebody was not allowed to is recorded as well. @throws Problem */
export async function changeApproval(ledger: Ledger, { id, by, requestId, check, apply }: ApprovalChange): Promise<Approval> {
  let refusal: Problem | undefined;
  let changed: Approval | undefined;
  await ledger.record({
    change: async (queries) => {
      const approval = await findApproval(queries, id);
      // What an earlier try has found is undone.
      changed = undefined;
      refusal = approval ? await refusalOf(() => check(queries, approval)) : unknownApproval();
      if (!approval || (refusal && refusal.status !== 403)) return undefined;
      if (refusal)
        return { events: [approvalEvent("request.refused", approval, { request_id: requestId, actor: by, code: refusal.code })] };
      const events = await apply(queries, approval);
      changed = await findApproval(queries, id);
      return { events };
    },
  });
  if (!changed) throw refusal ?? unknownApproval();
  return changed;
}

async function refusalOf(check: () => Promise<void> | void): Promise<Problem | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
