import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startMaintenance } from "../maintenance.js";
import type { Database, Queries, SqlValue } from "./database.js";
import { lockFolder } from "./folder-lock.js";
import { type LiteSession, openLite } from "./lite-session.js";
import { LiteThread } from "./lite-thread.js";
import { throwStoreError } from "./store-away.js";
import { encodeParameter } from "./text-array.js";
import { watchFailures } from "./watch-failures.js";

/** The data folder holds what PGlite does not open: a machine that stopped may leave it so. */
export class StoreDamagedError extends Error {
  override readonly name = "StoreDamagedError";

  constructor(pgdata: string, cause: unknown) {
    const next = "restore it from a copy, or move it away to begin with an empty one (docs/reliability.md says what is in it)";
    super(`the store in ${pgdata} does not open: ${next}`, { cause });
  }
}

/** PostgreSQL beside this process' own work, in a folder that it has to itself. @throws FolderInUseError or StoreDamagedError */
export async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  try {
    const dataDir = join(folder, "pgdata");
    const session = await LiteThread.open({ dataDir }).catch((error: unknown) => {
      throw new StoreDamagedError(dataDir, error);
    });
    const database = embedded(session, false, unlock);
    const stopVacuum = vacuumHourly(database);
    return { ...database, lost: session.lost, close: () => stopVacuum().then(database.close) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

const HOUR_MS = 3_600_000;

/** What PostgreSQL does by itself, and PGlite does not: the room of rows that are gone is used again. */
function vacuumHourly(database: Database): () => Promise<void> {
  const vacuum = { vacuum: () => database.query("vacuum calls, history, approvals, outbox, instances, audit_head") };
  // Where it fails it is done an hour later: nothing depends on it but the size of the folder.
  return startMaintenance(vacuum, HOUR_MS, () => {});
}

/** PostgreSQL inside this process, in memory, for whoever in it has it. `snapshot` is what it begins with: a dump of another's data directory. */
export const openInMemory = async (snapshot?: Blob): Promise<Database> =>
  embedded(await openLite(snapshot ? { loadDataDir: snapshot } : {}), true, async () => {});

function embedded(session: LiteSession, isShared: boolean, closed: () => Promise<void>): Database {
  const turns = new SessionTurns();
  const queries: Queries = {
    query: <Row>(text: string, parameters: readonly SqlValue[] = []) =>
      session.query<Row>(text, parameters.map(encodeParameter)).catch(throwStoreError),
  };
  const transaction = <T>(work: (queries: Queries) => Promise<T>): Promise<T> =>
    turns.take(async () => {
      await session.query("begin", []).catch(throwStoreError);
      try {
        const watched = watchFailures(queries);
        const result = await work(watched.queries);
        watched.requireNoFailure();
        await session.query("commit", []).catch(throwStoreError);
        return result;
      } catch (error) {
        // Where it fails as well the first error says why.
        await session.query("rollback", []).catch(() => {});
        throw error;
      }
    });
  return {
    isShared,
    query: <Row>(text: string, parameters: readonly SqlValue[] = []) => turns.take(() => queries.query<Row>(text, parameters)),
    transaction,
    async listen(channel, heard) {
      const stop = await turns.take(() => session.listen(channel, heard));
      return () => turns.take(stop);
    },
    run: (script) => transaction(async () => void (await session.exec(script))),
    async close() {
      try {
        await turns.take(() => session.close());
      } finally {
        await closed();
      }
    },
  };
}

/** Those who share a session take turns: nothing comes between the statements of a transaction. */
class SessionTurns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => work());
    this.#last = turn.catch(() => {});
    return turn;
  }
}
