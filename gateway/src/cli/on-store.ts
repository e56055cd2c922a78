import type { Config } from "../config/config-format.js";
import { readConfig } from "../config/read-config.js";
import { newUlid } from "../identity/new-ulid.js";
import { Ledger } from "../ledger/ledger.js";
import { openDatabase } from "../run/open-parts.js";
import type { Database } from "../store/database.js";
import { FolderInUseError } from "../store/folder-lock.js";
import { migrate } from "../store/schema.js";
import type { ConfigFlags } from "./config-option.js";
import { UsageError } from "./usage-error.js";

/** What a command works on that needs no running gateway. */
export interface Store {
  readonly config: Config;
  readonly database: Database;
  readonly ledger: Ledger;
}

/** Works on the gateway's own database: PostgreSQL at any time, the embedded one while the gateway is stopped. @throws UsageError while it runs */
export async function onStore(flags: ConfigFlags, work: (store: Store) => Promise<void>): Promise<void> {
  const config = readConfig(flags.config, process.env);
  const database = await openDatabase(config, process.env).catch((error: unknown) => {
    if (!(error instanceof FolderInUseError)) throw error;
    throw new UsageError(`a gateway works on ${config.data}: stop it for this; on PostgreSQL this works at any time`);
  });
  try {
    await migrate(database);
    await work({ config, database, ledger: new Ledger(database, `cli_${newUlid()}`) });
  } finally {
    await database.close();
  }
}
