import type { Database } from "../store/database.js";
import { openInMemory } from "../store/embedded.js";
import { readSnapshot } from "./snapshot.js";

/** A database for one gateway at a time. */
export interface Borrowed {
  readonly database: Database;
  /** Empties it for the next gateway. */
  giveBack(): Promise<void>;
}

/** Opening one takes a second and much memory: each is used again, and as many are opened as gateways run at one time. */
const idle = new Map<Database, NodeJS.Timeout>();

/** An open database keeps its process from ending: it waits only so long for another use. */
const KEPT_MS = 2_000;

/** An empty database in memory, without tables. */
export async function borrowDatabase(): Promise<Borrowed> {
  const database = takeIdle() ?? (await openInMemory(await readSnapshot()));
  return {
    database,
    async giveBack() {
      // The audit trail refuses to be emptied, not to be dropped.
      await database.run("drop schema public cascade; create schema public;");
      const closing = setTimeout(() => {
        idle.delete(database);
        void database.close();
      }, KEPT_MS);
      idle.set(database, closing.unref());
    },
  };
}

function takeIdle(): Database | undefined {
  const [found] = idle;
  if (!found) return undefined;
  const [database, timer] = found;
  clearTimeout(timer);
  idle.delete(database);
  return database;
}
