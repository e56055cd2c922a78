import type { Principal } from "../identity/principal.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import type { Approval } from "./approval.js";

/** Nobody decides what their own agent asks for, whichever of its keys it was asked with. @throws Problem self_approval */
export async function requireOtherPerson(queries: Queries, { owner: person }: Principal, approval: Approval): Promise<void> {
  const [own] = await queries.query("select from keys where kind = 'agent' and name = $1 and owner = $2 and revoked_at is null limit 1", [
    approval.agent,
    person,
  ]);
  if (!own && approval.owner !== person) return;
  throw new Problem("self_approval", `you answer for ${approval.agent}, so ${approval.id} is for somebody else to decide`);
}
