import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { createPostgres, POSTGRES_URL } from "../test/gateway/support/postgres.js";
import { type Bundles, bundle } from "./bundles.js";
import { type Figure, median } from "./figure.js";

const ROUNDS = 5;
/** Before what is called often is compiled well, a gateway is half as fast. */
const WARM_UP_ROUNDS = 4;
const SECONDS = 2;
const CONNECTIONS = 64;
/** How much longer a governed call may take than a bare one. */
const LIMIT = 2.5;

/** Something that calls the vendor when it is asked to. */
interface Target {
  readonly name: string;
  readonly url: string;
  readonly key: string;
  readonly child: ChildProcess;
  readonly rounds: Round[];
}

interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the processor, in the target's process: µs a call. */
  readonly cpu: number;
}

/** What governance costs: a permitted call against the same one through a bare proxy, by turns; on PostgreSQL too where ARX_TEST_PG_URL is set. */
export async function measureGateway(): Promise<Figure[]> {
  const files = ["stub", "proxy", "governed"].map((name) => join(import.meta.dirname, "gateway", `${name}.ts`));
  const bundles = await bundle(files);
  const folder = mkdtempSync(join(tmpdir(), "arx-bench-"));
  try {
    const { said: vendor } = await bundles.start<string>("stub");
    const { child, said: url } = await bundles.start<string>("proxy", [vendor]);
    const proxy: Target = { name: "bare proxy", url, key: "none", child, rounds: [] };
    const governed = [await startGoverned(bundles, "embedded", vendor, folder)];
    if (POSTGRES_URL) governed.push(await startGoverned(bundles, "PostgreSQL", vendor, await createPostgres("bench")));
    else console.error("ARX_TEST_PG_URL is not set: the gateway is measured on its embedded store only");
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (const target of [proxy, ...governed]) {
        const measured = await measureRound(target);
        if (round >= 0) target.rounds.push(measured);
      }
    }
    const figures = [...figuresOf(proxy, proxy), ...governed.flatMap((target) => figuresOf(target, proxy))];
    for (const target of governed) figures.push(await measureAppends(target));
    return figures;
  } finally {
    bundles.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startGoverned(bundles: Bundles, name: string, vendor: string, store: string): Promise<Target> {
  const { child, said } = await bundles.start<{ url: string; key: string }>("governed", [vendor, store]);
  return { name: `gateway, ${name}`, ...said, child, rounds: [] };
}

async function measureRound({ url, key, child }: Target): Promise<Round> {
  const before = await ask(child, "usage");
  const result = await autocannon({
    url: `${url}/v1/sdk/execute`,
    connections: CONNECTIONS,
    duration: SECONDS,
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ connector: "crowdstrike", operation: "detections:read", params: { filter: "status:'new'" } }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  const cpu = ((await ask(child, "usage")) - before) / result["2xx"];
  return { perSecond: result["2xx"] / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpu };
}

async function ask(child: ChildProcess, what: "usage" | "appends"): Promise<number> {
  child.send(what);
  const [value] = (await once(child, "message")) as [number];
  return value;
}

function figuresOf(target: Target, proxy: Target): Figure[] {
  const { name, rounds } = target;
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  // Each round is compared with the one beside it: the machine is another a minute later.
  const longer = median(rounds.map(({ perSecond }, at) => (proxy.rounds[at]?.perSecond ?? 0) / perSecond));
  const part = "gateway";
  const figures: Figure[] = [
    { part, name: `${name}, calls`, value: middle(({ perSecond }) => perSecond), unit: "/s" },
    { part, name: `${name}, p50`, value: middle(({ p50 }) => p50), unit: "ms" },
    { part, name: `${name}, p99`, value: middle(({ p99 }) => p99), unit: "ms" },
    { part, name: `${name}, processor a call`, value: middle(({ cpu }) => cpu), unit: "µs" },
  ];
  return target === proxy ? figures : [...figures, { part, name: `${name}, time to the proxy's`, value: longer, unit: "×", limit: LIMIT }];
}

const measureAppends = async ({ name, child }: Target): Promise<Figure> => ({
  part: "gateway",
  name: `${name}, events appended`,
  value: await ask(child, "appends"),
  unit: "/s",
});
