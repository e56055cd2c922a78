import type { Principal } from "../identity/principal.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** One person, one vote, and it is final. @throws Problem approval_already_decided */
export async function requireFirstVote(queries: Queries, { owner: person }: Principal, { id, required }: Approval): Promise<void> {
  const [earlier] = await queries.query("select from approval_votes where approval_id = $1 and reviewer = $2", [id, person]);
  if (!earlier) return;
  throw new Problem("approval_already_decided", `${person} has voted on ${id} already: it needs ${required} different people`);
}
