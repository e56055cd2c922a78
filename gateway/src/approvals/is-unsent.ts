import { callNamed } from "../ledger/entry.js";
import type { Queries } from "../store/database.js";
import type { Approval } from "./approval.js";

/** Whether the call that has used an approval was not sent, and may come again with it. */
export async function isUnsent(queries: Queries, { status, consumed_by, left_ms }: Approval): Promise<boolean> {
  if (status !== "consumed" || left_ms <= 0 || consumed_by === null) return false;
  const { agent, key } = callNamed(consumed_by);
  return (await queries.query("select from calls where agent = $1 and key = $2 and state = 'free'", [agent, key])).length > 0;
}
