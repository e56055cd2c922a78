import { createHash } from "node:crypto";
import { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Database, Queries, SqlValue } from "./database.js";
import { throwStoreError } from "./store-away.js";
import { encodeParameter } from "./text-array.js";
import { watchFailures } from "./watch-failures.js";

const INT8 = 20;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const CONNECT_MS = 5_000;
/** A server that went silent does not tell of its own limits. */
const QUERY_MS = 25_000;
/** How long a server has to take leave. */
const LEAVE_MS = 2_000;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format as "text")),
};

/** A PostgreSQL server, shared with other instances. Statements are prepared once per connection. */
export async function openPostgres(url: string, connections = 10): Promise<Database> {
  const sockets = new Sockets();
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    stream: sockets.open,
    connectionTimeoutMillis: CONNECT_MS,
    // An instance that froze holds the head of the trail no longer than this, and nobody waits for it much longer.
    idle_in_transaction_session_timeout: 10_000,
    statement_timeout: 20_000,
    query_timeout: QUERY_MS,
    keepAlive: true,
    application_name: "arx-gateway",
  });
  // A connection that breaks is replaced at the next query. Where it breaks within a transaction, its next statement says so.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const ears: Ear[] = [];
  await (await pool.connect()).release();
  return {
    isShared: true,
    query: queries(pool).query,
    transaction: (work) => inTransaction(pool, work),
    async listen(channel, heard) {
      const ear = new Ear(url, channel, heard);
      ears.push(ear);
      await ear.open();
      return () => ear.close();
    },
    run: (script) =>
      inTransaction(pool, async (_, client) => {
        // Migrations take as long as they take.
        await client.query("set local statement_timeout = 0");
        await client.query({ text: script, query_timeout: LONGEST_TIMER_MS } as pg.QueryConfig);
      }),
    async close() {
      sockets.destroySoon();
      await Promise.all(ears.map((ear) => ear.close()));
      await pool.end();
    },
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (queries: Queries, client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch(throwStoreError);
  let broken: Error | undefined;
  try {
    await client.query("begin").catch(throwStoreError);
    const watched = watchFailures(queries(client));
    const result = await work(watched.queries, client);
    watched.requireNoFailure();
    await client.query("commit").catch(throwStoreError);
    return result;
  } catch (error) {
    await client.query("rollback").catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash("sha256").update(text).digest("base64url");
    names.set(text, name);
  }
  return name;
}

const queries = (client: pg.Pool | pg.PoolClient): Queries => ({
  query: async <Row>(text: string, values: readonly SqlValue[] = []) =>
    (await client.query({ name: nameOf(text), text, values: values.map(encodeParameter) }).catch(throwStoreError)).rows as Row[],
});

/** The sockets of connections that are open. One whose server went silent would never be closed, and keep the process from ending. */
class Sockets {
  readonly #open = new Set<Socket>();

  readonly open = (): Socket => {
    const socket = new Socket();
    this.#open.add(socket);
    return socket.once("close", () => this.#open.delete(socket));
  };

  /** To be called when the connections are told to end. */
  destroySoon(): void {
    const destroy = () => {
      for (const socket of this.#open) socket.destroy();
    };
    setTimeout(destroy, LEAVE_MS).unref();
  }
}

/** A connection that only listens, and is opened anew when it breaks. */
class Ear {
  readonly #sockets = new Sockets();
  #client: pg.Client | undefined;
  #isClosed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: (payload: string) => void,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      stream: this.#sockets.open,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      application_name: "arx-gateway listener",
      keepAlive: true,
    });
    client.on("notification", ({ payload = "" }) => this.heard(payload));
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    this.#client = client;
    // Only now: what fails before is tried again by whoever opens it.
    client.once("end", () => void this.#reopen());
    if (this.#isClosed) await client.end();
  }

  async #reopen(): Promise<void> {
    for (let delay = 100; !this.#isClosed; delay = Math.min(delay * 2, 5_000)) {
      await pause(delay, undefined, { ref: false });
      try {
        if (!this.#isClosed) await this.open();
        return;
      } catch {
        // The server is away still: who waits looks by itself every now and then.
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#sockets.destroySoon();
    await this.#client?.end();
  }
}
