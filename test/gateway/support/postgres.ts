import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import pg from "pg";

/** The server that tests may make databases on, as a superuser; undefined where there is none, and tests that need it are skipped. */
export const POSTGRES_URL = process.env["ARX_TEST_PG_URL"] || undefined;

/** Makes a database on the server, in place of one that an earlier run left there, and gives its URL. Workers have one of each name each. */
export async function createPostgres(name: string): Promise<string> {
  const database = `arx_test_${name}_${process.env["VITEST_POOL_ID"] ?? "0"}`;
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  await client.query(`drop database if exists ${database} with (force)`);
  await client.query(`create database ${database}`);
  await client.end();
  const url = new URL(POSTGRES_URL as string);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on a connection of its own. */
export async function runOnce<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A way to a database that can be blocked: the URL of it, and how many connections were tried meanwhile. */
export interface Road {
  readonly url: string;
  /** Breaks what runs, and refuses what comes. */
  block(): void;
  open(): void;
  readonly refused: number;
  close(): Promise<void>;
}

export async function roadTo(url: string): Promise<Road> {
  const target = new URL(url);
  const host = target.searchParams.get("host") ?? target.hostname;
  const port = Number(target.port || 5432);
  const sockets = new Set<Socket>();
  let isBlocked = false;
  let refused = 0;
  const server = createServer((near) => {
    if (isBlocked) {
      refused += 1;
      near.destroy();
      return;
    }
    const far = host.startsWith("/") ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const road = new URL(url);
  road.searchParams.delete("host");
  road.hostname = "127.0.0.1";
  road.port = String((server.address() as AddressInfo).port);
  return {
    url: road.href,
    block() {
      isBlocked = true;
      for (const socket of sockets) socket.destroy();
    },
    open() {
      isBlocked = false;
    },
    get refused() {
      return refused;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
