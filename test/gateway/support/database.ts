import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Database } from "../../../gateway/src/store/database.js";
import { openInMemory } from "../../../gateway/src/store/embedded.js";
import { openPostgres } from "../../../gateway/src/store/postgres.js";
import { migrate } from "../../../gateway/src/store/schema.js";
import { createPostgres } from "./postgres.js";

const MODULES = join(import.meta.dirname, "../../../node_modules");
const FOLDER = join(MODULES, ".cache/arx");

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

/** What a database is right after `initdb`, which takes seconds: kept in a file for the next worker and the next run. */
async function readSnapshot(): Promise<Blob> {
  const { version } = JSON.parse(await readFile(join(MODULES, "@electric-sql/pglite/package.json"), "utf8")) as { version: string };
  const snapshot = join(FOLDER, `pglite-${version}.tar.gz`);
  const kept = await readFile(snapshot).catch(() => undefined);
  if (kept) return new Blob([kept]);
  const lite = await PGlite.create();
  const dump = await lite.dumpDataDir("gzip");
  await lite.close();
  // Workers may do this at the same time: each file is whole when it gets its name.
  const file = `${snapshot}.${process.pid}`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  await rename(file, snapshot);
  return dump;
}

/** Tables that refuse it are emptied too: only a superuser can, with triggers off. */
const empty = (database: Database): Promise<void> =>
  database.run(`set local session_replication_role = replica;
do $empty$
begin
  execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity'
    from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'audit_head'));
  update audit_head set seq = 0, hash = repeat('0', 64);
end $empty$;`);
