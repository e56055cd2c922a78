import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startMaintenance } from "../maintenance.js";
import type { Database } from "../store/database.js";
import { SecretError } from "./secret-error.js";

/** A holder says often that it lives, so that a lease ends only under one that is gone. */
const LEASE_SECONDS = 60;
const EXTENDED_EVERY_MS = 20_000;
const ASK_AGAIN_MS = 100;

const TAKE = `INSERT INTO vault_lease (name, holder, ends_at) VALUES ($1, $2, now() + make_interval(secs => ${LEASE_SECONDS}))
  ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, ends_at = excluded.ends_at WHERE vault_lease.ends_at < now()
  RETURNING holder`;

const EXTEND = `UPDATE vault_lease SET ends_at = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE name = $1 AND holder = $2`;

/**
 * Runs `work` while no other instance runs one of the same name. No connection is held meanwhile: an embedded database has one only.
 * @throws SecretError where others hold it for more than two minutes.
 */
export async function withLease<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID();
  const giveUpAt = performance.now() + 2 * LEASE_SECONDS * 1000;
  while ((await database.query(TAKE, [name, holder])).length === 0) {
    if (performance.now() > giveUpAt) throw new SecretError(name, "another instance is renewing it, and does not finish.");
    await sleep(ASK_AGAIN_MS);
  }
  // Where it cannot be extended the next time comes before it ends.
  const stopExtending = startMaintenance({ lease: () => database.query(EXTEND, [name, holder]) }, EXTENDED_EVERY_MS, () => {});
  try {
    return await work();
  } finally {
    await stopExtending();
    await database.query("DELETE FROM vault_lease WHERE name = $1 AND holder = $2", [name, holder]);
  }
}
