import type { EventDraft } from "../audit/event.js";
import type { Principal } from "../identity/principal.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import type { Approval, Vote } from "./approval.js";
import { changeApproval } from "./change-approval.js";
import { approvalEvent } from "./events.js";
import { requireFirstVote } from "./require-first-vote.js";
import { requireOtherPerson } from "./require-other-person.js";
import { requireReviewer } from "./require-reviewer.js";
import { requireShown } from "./require-shown.js";
import { requireUndecided } from "./require-undecided.js";
import { settle } from "./settle.js";

/** What a reviewer says of an approval. The person counts, not the key. */
export interface Ballot {
  readonly id: string;
  readonly reviewer: Principal;
  readonly vote: Vote["vote"];
  /** Why; a denial has one. */
  readonly comment: string | undefined;
  /** The digest of what the reviewer saw; without one there is no approving. */
  readonly expectedDigest: string | undefined;
  readonly requestId: string;
}

/** Votes: the last of the approvals that are required approves, and one denial denies. Gives the approval as it is then. @throws Problem */
export function vote(ledger: Ledger, ballot: Ballot): Promise<Approval> {
  const { id, reviewer, expectedDigest, requestId } = ballot;
  return changeApproval(ledger, {
    ...{ id, requestId, by: reviewer.owner },
    async check(queries, approval) {
      await requireOtherPerson(queries, reviewer, approval);
      requireReviewer(reviewer, approval);
      requireUndecided(approval);
      if (ballot.vote === "approve" || expectedDigest !== undefined) requireShown(expectedDigest ?? "", approval);
      await requireFirstVote(queries, reviewer, approval);
    },
    apply: (queries, approval) => count(queries, ballot, approval),
  });
}

async function count(queries: Queries, { vote, comment, reviewer, requestId }: Ballot, approval: Approval): Promise<EventDraft[]> {
  await queries.query("insert into approval_votes (approval_id, reviewer, vote, comment, at) values ($1, $2, $3, $4, clock_timestamp())", [
    ...[approval.id, reviewer.owner, vote, comment ?? null],
  ]);
  const told = { request_id: requestId, actor: reviewer.owner, reason: comment };
  const voted = approvalEvent("approval.voted", approval, { ...told, details: { vote } });
  if (vote === "deny") {
    await settle(queries, approval, "denied", reviewer.owner, comment);
    return [voted, approvalEvent("approval.denied", approval, told)];
  }
  const votes = await queries.query<{ reviewer: string }>("select reviewer from approval_votes where approval_id = $1 order by at", [
    approval.id,
  ]);
  if (votes.length < approval.required) return [voted];
  await settle(queries, approval, "approved", votes.map((one) => one.reviewer).join(", "), comment);
  return [voted, approvalEvent("approval.approved", approval, told)];
}
