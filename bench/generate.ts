import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Figure, median } from "./figure.js";
import { type Ran, runProcess } from "./process.js";

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/main.mjs");
const RUNS = 7;

interface Case {
  readonly name: string;
  readonly limit: number;
  /** Makes the folder what it is before a run. */
  readonly prepare: (folder: string, run: number) => void;
}

const CASES: readonly Case[] = [
  {
    name: "ten connectors, cold",
    limit: 2000,
    prepare: (folder) => {
      for (const path of [join(folder, "generated"), join(folder, "node_modules/.cache"), join(ROOT, "node_modules/.cache/agentvault")])
        rmSync(path, { recursive: true, force: true });
    },
  },
  { name: "nothing changed", limit: 400, prepare: () => {} },
  { name: "one spec changed", limit: 1200, prepare: (folder, run) => changeSummary(join(folder, "specs/crowdstrike.yaml"), run) },
];

/** `generate` as whole processes, in a folder with the ten specs and a cache, as a person would run it. */
export async function measureGenerate(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-bench-"));
  try {
    cpSync(join(ROOT, "specs"), join(folder, "specs"), { recursive: true });
    mkdirSync(join(folder, "node_modules"));
    await run(folder);
    const figures: Figure[] = [];
    for (const { name, limit, prepare } of CASES) {
      const runs: Ran[] = [];
      for (let i = 0; i < RUNS; i++) {
        prepare(folder, i);
        runs.push(await run(folder));
      }
      figures.push({ part: "generate", name, value: median(runs.map(({ seconds }) => seconds * 1000)), unit: "ms", limit });
      figures.push({ part: "generate", name: `${name}, peak memory`, value: median(runs.map(({ megabytes }) => megabytes)), unit: "MB" });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `generate` in a folder. */
async function run(folder: string): Promise<Ran> {
  const ran = await runProcess([MAIN, "generate"], folder);
  if (ran.code !== 0) throw new Error(`generate ended with ${ran.code}: ${ran.stdout}${ran.stderr}`);
  return ran;
}

/** Another summary each time, so that a run has this spec to do. */
function changeSummary(path: string, run: number): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/^summary: .*$/m, `summary: Detections and hosts, as measured in run ${run}.`));
}
