import { setTimeout as pause } from "node:timers/promises";
import type { Database, Queries } from "../store/database.js";
import { StoreAwayError } from "../store/store-away.js";
import { withLease } from "./lease.js";
import type { MasterKey } from "./master-key.js";
import { openSealed, type SealedRow, sealSecret } from "./seal.js";
import type { Secret, SecretStore, StoredSecret } from "./secret-store.js";
import { Turns } from "./turns.js";

/** For how long a row is used without looking whether another instance has written a newer one. */
const FRESH_MS = 5000;

/** For how long a store that is away is waited for: as long as a vendor. */
const PATIENCE_MS = 30_000;

const NEWEST = "SELECT name, version, key_id, nonce, sealed FROM vault_secret WHERE name = $1 ORDER BY version DESC LIMIT 1";

/** Secrets in the database, sealed with AES-256-GCM. Only sealed rows are kept in memory. */
export class Vault implements SecretStore {
  readonly #database: Database;
  readonly #key: MasterKey;
  readonly #rows = new Map<string, { readonly row: SealedRow | undefined; readonly readAt: number }>();
  readonly #turns = new Turns();

  constructor(database: Database, key: MasterKey) {
    this.#database = database;
    this.#key = key;
  }

  async describe(name: string): Promise<Pick<StoredSecret, "version"> | undefined> {
    const row = await this.#row(name);
    return row && { version: String(row.version) };
  }

  async open(name: string): Promise<StoredSecret | undefined> {
    return this.#opened(await this.#row(name));
  }

  /** Puts a secret on top of the earlier ones, if any. */
  async write(name: string, secret: Secret): Promise<StoredSecret> {
    const row = await this.#database.transaction((queries) => this.#append(queries, name, secret));
    this.#rows.delete(name);
    return { version: String(row.version), secret };
  }

  renew(name: string, change: (newest: StoredSecret) => Promise<Secret>): Promise<StoredSecret | undefined> {
    return this.#turns.take(name, () =>
      withLease(this.#database, name, async () => {
        this.#rows.delete(name);
        const newest = await this.open(name);
        if (!newest) return undefined;
        const secret = await change(newest);
        return secret === newest.secret ? newest : this.#insist(name, secret);
      }),
    );
  }

  /** Writes what has come in a secret's place: the vendor may have taken back the one before, so a store that is away for a moment must not lose it. */
  async #insist(name: string, secret: Secret): Promise<StoredSecret> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let delay = 250; ; delay = Math.min(delay * 2, 4_000)) {
      try {
        return await this.write(name, secret);
      } catch (error) {
        if (!(error instanceof StoreAwayError) || performance.now() > giveUpAt) throw error;
        await pause(delay);
      }
    }
  }

  async #row(name: string): Promise<SealedRow | undefined> {
    const known = this.#rows.get(name);
    if (known && performance.now() - known.readAt < FRESH_MS) return known.row;
    const readAt = performance.now();
    const [row] = await this.#database.query<SealedRow>(NEWEST, [name]);
    this.#rows.set(name, { row, readAt });
    return row;
  }

  #opened(row: SealedRow | undefined): StoredSecret | undefined {
    return row && { version: String(row.version), secret: openSealed(this.#key, row) };
  }

  async #append(queries: Queries, name: string, secret: Secret): Promise<SealedRow> {
    // The seal is bound to the version, so that is taken before it is written.
    await queries.query("SELECT pg_advisory_xact_lock(hashtextextended('vault:' || $1, 0))", [name]);
    const [last] = await queries.query<{ version: number }>(
      "SELECT coalesce(max(version), 0) AS version FROM vault_secret WHERE name = $1",
      [name],
    );
    const row = sealSecret(this.#key, name, (last?.version ?? 0) + 1, secret);
    await queries.query("INSERT INTO vault_secret (name, version, key_id, nonce, sealed) VALUES ($1, $2, $3, $4, $5)", [
      row.name,
      row.version,
      row.key_id,
      row.nonce,
      row.sealed,
    ]);
    return row;
  }
}
