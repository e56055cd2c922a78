import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { bundle } from "../bench/bundles.js";
import { createPostgres, POSTGRES_URL } from "../test/gateway/support/postgres.js";

/** Where the load is put: connections, and for how long each row of the table is measured. */
export interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly rows: number;
}

/** How much p99 and memory may grow from the first quarter of the rows to the last. */
const GROWTH = 1.5;

/** What was measured in one row. */
export interface Row {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
}

/** Calls a gateway all the time, prints a table with a row for each minute, and says whether it stayed as it was. */
export const stressLoad = async (load: Load): Promise<boolean> => isFlat(await loadGateway(load));

/** Calls a gateway all the time, and prints a table. @throws Error where a call is refused or fails. */
export async function loadGateway({ connections, seconds, rows }: Load): Promise<readonly Row[]> {
  const programs = ["stub", "governed"].map((name) => join(import.meta.dirname, `../bench/gateway/${name}.ts`));
  const bundles = await bundle(programs);
  const folder = mkdtempSync(join(tmpdir(), "arx-load-"));
  try {
    const { said: vendor } = await bundles.start<string>("stub");
    const store = POSTGRES_URL ? await createPostgres("load") : folder;
    const { child, said } = await bundles.start<{ url: string; key: string }>("governed", [vendor, store]);
    console.log(`${connections} connections, ${POSTGRES_URL ? "PostgreSQL" : "embedded store"}; a row every ${seconds} s`);
    console.log("   calls/s   p50 ms   p99 ms   RSS MB");
    const seen: Row[] = [];
    while (seen.length < rows) seen.push(await measureRow(child, said, connections, seconds));
    return seen;
  } finally {
    bundles.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureRow(
  child: ChildProcess,
  { url, key }: { url: string; key: string },
  connections: number,
  seconds: number,
): Promise<Row> {
  const result = await autocannon({
    url: `${url}/v1/sdk/execute`,
    connections,
    duration: seconds,
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ connector: "crowdstrike", operation: "detections:read", params: { filter: "status:'new'" } }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  const { p50, p99 } = result.latency;
  const row = { perSecond: result["2xx"] / result.duration, p50, p99, megabytes: await memoryOf(child) };
  console.log([row.perSecond, p50, p99, row.megabytes].map((figure) => figure.toFixed(0).padStart(9)).join(""));
  return row;
}

async function memoryOf(child: ChildProcess): Promise<number> {
  child.send("memory");
  const [bytes] = (await once(child, "message")) as [number];
  return bytes / 2 ** 20;
}

function isFlat(rows: readonly Row[]): boolean {
  const quarter = Math.max(1, rows.length >> 2);
  const mean = (some: readonly Row[], of: (row: Row) => number) => some.reduce((sum, row) => sum + of(row), 0) / some.length;
  const grown = (of: (row: Row) => number) => mean(rows.slice(-quarter), of) / mean(rows.slice(0, quarter), of);
  const [latency, memory] = [grown(({ p99 }) => p99), grown(({ megabytes }) => megabytes)];
  console.log(`from the first quarter to the last: p99 × ${latency.toFixed(2)}, memory × ${memory.toFixed(2)}; at most ${GROWTH}`);
  return latency <= GROWTH && memory <= GROWTH;
}
