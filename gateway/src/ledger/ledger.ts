import type { ChainHead } from "../audit/chain.js";
import type { Database } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import { Doubts, type Tried } from "./doubts.js";
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
/** Characters of answers that one transaction takes: they are copied several times on their way. */
const LONGEST_BATCH = 8 * 1024 * 1024;

/**
 * The one writer of the audit trail and of what goes with it. What callers record while a transaction runs is written together in
 * the next: a commit costs the same for one entry as for many.
 */
export class Ledger {
  #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;
  /** Where the trail ended when this instance last wrote to it. */
  #head: ChainHead | undefined;
  readonly #doubts = new Doubts();

  constructor(
    private readonly database: Pick<Database, "query" | "transaction">,
    private readonly instance: string,
    private readonly ears: LedgerEars = {},
  ) {}

  /**
   * Resolves once the entry is durable. An entry that failed may be given again, as the same object: it is recorded once.
   * @throws Problem audit_unavailable: nothing of it was recorded, as far as is known.
   */
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
    while (this.#waiting.length > 0) await this.#writeAll(this.#takeBatch());
    this.#work = undefined;
  }

  #takeBatch(): Waiting[] {
    let count = 0;
    for (let length = 0; count < Math.min(this.#waiting.length, LARGEST_BATCH) && length < LONGEST_BATCH; count++)
      length += this.#waiting[count]?.entry.settled?.answer?.length ?? 0;
    return this.#waiting.splice(0, count);
  }

  async #writeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      const recorded = await this.#write(batch.map(({ entry }) => entry));
      for (const [at, { resolve }] of batch.entries()) resolve(recorded[at] as Recorded);
    } catch (error) {
      this.ears.failed?.(error);
      await this.#writeEach(batch);
    }
  }

  /** One entry must not take the others down with it, and a connection that broke is replaced: each once more, on its own. */
  async #writeEach(batch: readonly Waiting[]): Promise<void> {
    for (const [at, { entry, resolve, reject }] of batch.entries()) {
      try {
        const [recorded] = await this.#write([entry]);
        resolve(recorded as Recorded);
      } catch (error) {
        this.ears.failed?.(error);
        reject(unavailable());
        if (!(await this.#isThere())) return this.#rejectAll(batch.slice(at + 1));
      }
    }
  }

  async #isThere(): Promise<boolean> {
    return this.database.query("select").then(
      () => true,
      () => false,
    );
  }

  /** Where the store is away nobody waits for others to find that out. */
  #rejectAll(rest: readonly Waiting[]): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of [...rest, ...waiting]) reject(unavailable());
  }

  async #write(entries: readonly Entry[]): Promise<readonly Recorded[]> {
    const began = performance.now();
    const head = this.#doubts.has(entries) ? undefined : this.#head;
    this.#head = undefined;
    let tried: Tried = [];
    const trying = (what: Tried) => {
      tried = what;
    };
    const writing = { queries: this.database, instance: this.instance, trying };
    try {
      const written =
        (head && (await writeAtOnce(writing, head, entries))) ??
        (await this.database.transaction((queries) => writeInSteps({ ...writing, queries }, entries, this.#doubts)));
      this.#head = written.head;
      this.ears.written?.((performance.now() - began) / 1000);
      return written.recorded;
    } catch (error) {
      this.#doubts.add(entries, tried);
      throw error;
    }
  }
}

const unavailable = (): Problem =>
  new Problem(
    "audit_unavailable",
    "the audit trail cannot be written, so nothing was sent: try again later",
    { retryable: true },
    { "retry-after": "1" },
  );
