import type { Database } from "../store/database.js";

/** A database whose transactions are told of, in seconds. */
export const measureTransactions = (database: Database, heard: (seconds: number) => void): Pick<Database, "transaction"> => ({
  async transaction(work) {
    const began = performance.now();
    try {
      return await database.transaction(work);
    } finally {
      heard((performance.now() - began) / 1000);
    }
  },
});
