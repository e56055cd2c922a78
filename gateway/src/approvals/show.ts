import type { Queries } from "../store/database.js";
import { type Approval, type ShownToReviewer, shownToReviewer } from "./approval.js";
import { findVotes } from "./repository.js";

/** Approvals with their votes, as reviewers see them. */
export async function showToReviewer(queries: Queries, approvals: readonly Approval[]): Promise<ShownToReviewer[]> {
  const votes = await findVotes(
    queries,
    approvals.map(({ id }) => id),
  );
  return approvals.map((one) => shownToReviewer(one, votes.get(one.id) ?? []));
}
