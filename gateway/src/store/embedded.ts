import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite, type PGliteOptions, type Transaction } from "@electric-sql/pglite";
import type { Database, Queries, SqlValue } from "./database.js";
import { lockFolder } from "./folder-lock.js";
import { encodeTextArray } from "./text-array.js";

/** PostgreSQL inside this process, in a folder that it has to itself. @throws FolderInUseError */
export async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  return embedded({ dataDir: join(folder, "pgdata") }, false, unlock);
}

/** PostgreSQL inside this process, in memory, for whoever in it has it. `snapshot` is what it begins with: a dump of another's data directory. */
export const openInMemory = (snapshot?: Blob): Promise<Database> =>
  embedded(snapshot ? { loadDataDir: snapshot } : {}, true, async () => {});

async function embedded(options: PGliteOptions, isShared: boolean, closed: () => Promise<void>): Promise<Database> {
  const lite = await PGlite.create({ ...options, serializers: SERIALIZERS });
  return {
    isShared,
    query: queries(lite).query,
    transaction: (work) => lite.transaction((tx) => work(queries(tx))),
    listen: (channel, heard) => lite.listen(channel, heard),
    run: async (script) => {
      await lite.transaction((tx) => tx.exec(script));
    },
    close: async () => {
      await lite.close();
      await closed();
    },
  };
}

const TEXT_ARRAY = 1009;
// What a serializer gives is typed as text, and bytes are sent as they are.
const SERIALIZERS = { [TEXT_ARRAY]: encodeTextArray as unknown as (values: unknown) => string };

const queries = (lite: PGlite | Transaction): Queries => ({
  query: async <Row>(text: string, parameters: readonly SqlValue[] = []) => (await lite.query<Row>(text, [...parameters])).rows,
});
