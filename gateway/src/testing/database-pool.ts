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
const idle: Database[] = [];

/** An empty database in memory, without tables. */
export async function borrowDatabase(): Promise<Borrowed> {
  const database = idle.pop() ?? (await openInMemory(await readSnapshot()));
  return {
    database,
    async giveBack() {
      // The audit trail refuses to be emptied, not to be dropped.
      await database.run("drop schema public cascade; create schema public;");
      idle.push(database);
    },
  };
}
