import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Figure, median } from "./figure.js";

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/main.mjs");
const RUNS = 7;

/** At its end, a process with this in it writes the most memory that it had, in kB, to its third stream. */
const REPORT_MEMORY = `data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

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
    await run(folder, []);
    const figures: Figure[] = [];
    for (const { name, limit, prepare } of CASES) {
      const times: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        prepare(folder, i);
        const started = performance.now();
        await run(folder, []);
        times.push(performance.now() - started);
      }
      prepare(folder, RUNS);
      const memory = await run(folder, ["--import", REPORT_MEMORY]); // a run of its own: it is not to slow the others
      figures.push({ part: "generate", name, value: median(times), unit: "ms", limit });
      figures.push({ part: "generate", name: `${name}, peak memory`, value: Number(memory) / 1024, unit: "MB" });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `generate` in a folder; gives what the process wrote to its third stream. */
function run(folder: string, nodeArguments: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...nodeArguments, MAIN, "generate"], { cwd: folder, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  let [printed, report] = ["", ""];
  child.stdout?.on("data", (chunk) => (printed += chunk));
  child.stderr?.on("data", (chunk) => (printed += chunk));
  child.stdio[3]?.on("data", (chunk) => (report += chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(report) : fail(new Error(`generate ended with ${code}: ${printed}`))));
  });
}

/** Another summary each time, so that a run has this spec to do. */
function changeSummary(path: string, run: number): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/^summary: .*$/m, `summary: Detections and hosts, as measured in run ${run}.`));
}
