import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type Figure, median } from "./figure.js";
import { type Ran, runProcess } from "./process.js";

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/main.mjs");
const RUNS = 7;

/** The first ten connectors, which earlier figures were measured with. */
const TEN = "crowdstrike jira okta pagerduty sentinel servicenow slack snyk splunk wiz".split(" ");

interface Specs {
  readonly name: string;
  readonly has: (file: string) => boolean;
  /** Milliseconds: cold, nothing changed, one changed. */
  readonly limits: readonly [number, number, number];
  readonly megabytes?: number;
}

const SETS: readonly Specs[] = [
  { name: "ten connectors", has: (file) => TEN.includes(basename(file, ".yaml")), limits: [2000, 400, 1200] },
  { name: "all connectors", has: (file) => file.endsWith(".yaml"), limits: [6000, 500, 1300], megabytes: 700 },
];

/** What a folder is made to be before a run. */
const STATES: readonly (readonly [name: string, prepare: (folder: string, run: number) => void])[] = [
  [
    "cold",
    (folder) => {
      for (const path of [join(folder, "generated"), join(folder, "node_modules/.cache"), join(ROOT, "node_modules/.cache/agentvault")])
        rmSync(path, { recursive: true, force: true });
    },
  ],
  ["nothing changed", () => {}],
  ["one spec changed", (folder, run) => changeSummary(join(folder, "specs/crowdstrike.yaml"), run)],
];

/** `generate` as whole processes, in a folder with specs and a cache, as a person would run it. */
export async function measureGenerate(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const specs of SETS) figures.push(...(await measureSet(specs)));
  return figures;
}

async function measureSet({ name, has, limits, megabytes }: Specs): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-bench-"));
  try {
    mkdirSync(join(folder, "specs"));
    for (const file of readdirSync(join(ROOT, "specs")).filter(has)) cpSync(join(ROOT, "specs", file), join(folder, "specs", file));
    mkdirSync(join(folder, "node_modules"));
    await run(folder);
    const figures: Figure[] = [];
    for (const [index, [state, prepare]] of STATES.entries()) {
      const runs: Ran[] = [];
      for (let i = 0; i < RUNS; i++) {
        prepare(folder, i);
        runs.push(await run(folder));
      }
      const what = { part: "generate", name: `${name}, ${state}` };
      const limit = limits[index];
      figures.push({
        ...what,
        value: median(runs.map(({ seconds }) => seconds * 1000)),
        unit: "ms",
        ...(limit !== undefined && { limit }),
      });
      const memory = median(runs.map((ran) => ran.megabytes));
      figures.push({
        ...what,
        name: `${what.name}, peak memory`,
        value: memory,
        unit: "MB",
        ...(megabytes !== undefined && { limit: megabytes }),
      });
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
