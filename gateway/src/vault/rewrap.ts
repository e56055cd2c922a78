import type { Database } from "../store/database.js";
import type { MasterKey } from "./master-key.js";
import { openSealed, type SealedRow, sealSecret } from "./seal.js";

/** Seals every version of every secret anew with another master key, or none of them. @returns how many. @throws SecretError */
export function rewrap(database: Database, from: MasterKey, to: MasterKey): Promise<number> {
  return database.transaction(async (queries) => {
    // Nothing is written under the old key meanwhile; reading goes on.
    await queries.query("LOCK TABLE vault_secret IN EXCLUSIVE MODE");
    const rows = await queries.query<SealedRow>("SELECT name, version, key_id, nonce, sealed FROM vault_secret WHERE key_id <> $1", [
      to.id,
    ]);
    for (const row of rows) {
      const { key_id, nonce, sealed } = sealSecret(to, row.name, row.version, openSealed(from, row));
      await queries.query("UPDATE vault_secret SET key_id = $3, nonce = $4, sealed = $5 WHERE name = $1 AND version = $2", [
        row.name,
        row.version,
        key_id,
        nonce,
        sealed,
      ]);
    }
    return rows.length;
  });
}
