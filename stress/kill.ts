import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVERY_PLACE } from "../test/gateway/reliability/kill/kill.js";
import { killAgainAndAgain } from "../test/gateway/reliability/kill/rounds.js";
import { createPostgres, POSTGRES_URL, runOnce } from "../test/gateway/support/postgres.js";

/** Kills gateways at every place so many times, on the embedded store and on PostgreSQL; prints what was found. @returns whether all was well */
export async function stressKill(times: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "arx-kill-"));
  try {
    const embedded = await killAgainAndAgain({ store: folder, places: EVERY_PLACE, times });
    console.log("embedded", embedded);
    if (!POSTGRES_URL) console.log("PostgreSQL is left out: ARX_TEST_PG_URL is not set");
    const faults = [...embedded.faults, ...(POSTGRES_URL ? await killOnPostgres(times) : [])];
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killOnPostgres(times: number): Promise<readonly string[]> {
  const store = await createPostgres("kill");
  // Where instances share a database one is dead only after a time without a sign of life: that is taken as past.
  const died = async (instance: string) => {
    await runOnce(store, "update instances set seen_at = seen_at - interval '1 hour' where id = $1", [instance]);
  };
  const found = await killAgainAndAgain({ store, places: EVERY_PLACE, times, died });
  console.log("PostgreSQL", found);
  return found.faults;
}
