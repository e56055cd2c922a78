import { PGlite } from "@electric-sql/pglite";
import type { Database, Queries } from "../../../gateway/src/store/database.js";
import { VAULT_SCHEMA } from "../../../gateway/src/vault/schema.js";

/** A real PostgreSQL in memory with the vault's tables. One is enough for a file: starting it takes two seconds. */
export async function openDatabase(): Promise<Database> {
  const pglite = await PGlite.create();
  await pglite.exec(VAULT_SCHEMA);
  const queriesOf = (on: Pick<PGlite, "query">): Queries => ({
    query: async <Row>(text: string, parameters: readonly unknown[] = []) => (await on.query<Row>(text, [...parameters])).rows,
  });
  return {
    ...queriesOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction as unknown as PGlite))),
    listen: (channel, heard) => pglite.listen(channel, heard),
    close: () => pglite.close(),
  };
}
