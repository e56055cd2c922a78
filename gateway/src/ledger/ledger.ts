import type { ChainHead } from "../audit/chain.js";
import type { Database } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import { Doubts, type Sealed } from "./doubts.js";
import type { Entry, Recorded } from "./entry.js";
import { writeAtOnce } from "./write-at-once.js";
import { writeInSteps } from "./write-in-steps.js";

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (recorded: Recorded) => void;
  readonly reject: (error: Error) => void;
}

/** What a ledger tells of itself. */
export interface LedgerEars {
  /** Entries were written, in so many seconds. */
  readonly written?: (seconds: number) => void;
  /** Entries could not be written. */
  readonly failed?: (error: unknown) => void;
}

/** More at once makes a transaction long without making an entry cheaper. */
const LARGEST_BATCH = 128;

/**
 * The one writer of the audit trail and of what goes with it. What callers record while a transaction runs is written together in
 * the next: a commit costs the same for one entry as for many.
 */
export class Ledger {
  readonly #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;
  /** Where the trail ended when this instance last wrote to it. */
  #head: ChainHead | undefined;
  readonly #doubts = new Doubts();

  constructor(
    private readonly database: Pick<Database, "query" | "transaction">,
    private readonly instance: string,
    private readonly ears: LedgerEars = {},
  ) {}

  /** Resolves once the entry is durable. @throws Problem audit_unavailable: nothing of it was recorded. */
  record(entry: Entry): Promise<Recorded> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      this.#work ??= this.#drain();
    });
  }

  /** Resolves when everything that was asked for is recorded. */
  async settle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  async #drain(): Promise<void> {
    // Requests that arrive in the same turn of the event loop share a transaction.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#writeAll(this.#waiting.splice(0, LARGEST_BATCH));
    this.#work = undefined;
  }

  async #writeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      const recorded = await this.#write(batch.map(({ entry }) => entry));
      for (const [at, { resolve }] of batch.entries()) resolve(recorded[at] as Recorded);
    } catch (error) {
      this.ears.failed?.(error);
      // One entry must not take the others down with it, and a connection that broke is replaced: each once more, on its own.
      for (const one of batch) await this.#writeAlone(one);
    }
  }

  async #writeAlone({ entry, resolve, reject }: Waiting): Promise<void> {
    try {
      const [recorded] = await this.#write([entry]);
      resolve(recorded as Recorded);
    } catch (error) {
      this.ears.failed?.(error);
      reject(new Problem("audit_unavailable", UNAVAILABLE, { retryable: true }, { "retry-after": "1" }));
    }
  }

  async #write(entries: readonly Entry[]): Promise<readonly Recorded[]> {
    const began = performance.now();
    const known = await this.#doubts.findWritten(this.database, entries);
    const recorded = (await this.#writeNew(entries.filter((entry) => !known.has(entry)))).values();
    this.ears.written?.((performance.now() - began) / 1000);
    return entries.map((entry) => known.get(entry) ?? (recorded.next().value as Recorded));
  }

  async #writeNew(entries: readonly Entry[]): Promise<readonly Recorded[]> {
    const head = this.#head;
    this.#head = undefined;
    const sealed: Sealed = [];
    try {
      const written =
        (head && (await writeAtOnce(this.database, this.instance, head, entries, sealed))) ??
        (await this.database.transaction((queries) => writeInSteps(queries, this.instance, entries, sealed)));
      this.#head = written.head;
      return written.recorded;
    } catch (error) {
      this.#doubts.add(entries, sealed);
      throw error;
    }
  }
}

const UNAVAILABLE = "the audit trail cannot be written, so nothing was sent: try again later";
