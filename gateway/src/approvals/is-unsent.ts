import type { Queries } from "../store/database.js";
import type { Approval } from "./approval.js";

/** Whether the call that has used an approval was not sent, and may come again with it. */
export async function isUnsent(queries: Queries, { status, agent, consumed_by, left_ms }: Approval): Promise<boolean> {
  if (status !== "consumed" || left_ms <= 0 || consumed_by === null) return false;
  const key = consumed_by.slice(agent.length + 1);
  return (await queries.query("select from calls where agent = $1 and key = $2 and state = 'free'", [agent, key])).length > 0;
}
