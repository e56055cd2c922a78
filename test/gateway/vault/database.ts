import type { Database, Queries } from "../../../gateway/src/store/database.js";
import { VAULT_SCHEMA } from "../../../gateway/src/vault/schema.js";

interface Querying {
  query(text: string, parameters: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

interface PGlite extends Querying {
  exec(text: string): Promise<unknown>;
  transaction<T>(work: (transaction: Querying) => Promise<T>): Promise<T>;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Its own declarations do not compile where @types/emscripten is not installed, so the compiler is not shown them. */
const PGLITE: string = "@electric-sql/pglite";

/** A real PostgreSQL in memory with the vault's tables. One is enough for a file: starting it takes two seconds. */
export async function openDatabase(): Promise<Database> {
  const module = (await import(PGLITE)) as { PGlite: { create(): Promise<PGlite> } };
  const pglite = await module.PGlite.create();
  await pglite.exec(VAULT_SCHEMA);
  return {
    ...queriesOn(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOn(transaction))),
    listen: (channel, heard) => pglite.listen(channel, heard),
    close: () => pglite.close(),
  };
}

const queriesOn = (on: Querying): Queries => ({
  query: async <Row>(text: string, parameters: readonly unknown[] = []) => (await on.query(text, parameters)).rows as Row[],
});
