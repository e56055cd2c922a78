import type { Database } from "../../../gateway/src/store/database.js";
import { openInMemory } from "../../../gateway/src/store/embedded.js";
import { openPostgres } from "../../../gateway/src/store/postgres.js";
import { migrate } from "../../../gateway/src/store/schema.js";
import { readSnapshot } from "../../../gateway/src/testing/snapshot.js";
import { createPostgres } from "./postgres.js";

const SHARED = Symbol.for("arx.test.database");
const worker = globalThis as { [SHARED]?: Promise<Database> };

/**
 * An empty, migrated database: a PGlite in memory, or one on PostgreSQL where ARX_TEST_STORE says so. A worker opens one for all of its test files, which run one after the other, and empties it
 * each time that this is called: who asks for it ends the use that was made of it before. It is never closed.
 */
export async function sharedDatabase(): Promise<Database> {
  worker[SHARED] ??= openShared();
  const database = await worker[SHARED];
  await migrate(database);
  await empty(database);
  return { ...database, close: async () => {} };
}

const openShared = (): Promise<Database> =>
  process.env["ARX_TEST_STORE"] === "postgres"
    ? createPostgres("shared").then((url) => openPostgres(url))
    : readSnapshot().then(openInMemory);

/** Tables that refuse it are emptied too: only a superuser can, with triggers off. */
const empty = (database: Database): Promise<void> =>
  database.run(`set local session_replication_role = replica;
do $empty$
begin
  execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity'
    from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'audit_head'));
  update audit_head set seq = 0, hash = repeat('0', 64);
end $empty$;`);
