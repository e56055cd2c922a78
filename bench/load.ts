import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { type Figure, median } from "./figure.js";

const ROOT = resolve(import.meta.dirname, "..");
const SAMPLES = 9;
const INDEX_LIMIT = 5;
/** For each operation of a connector. */
const OPERATION_LIMIT = 15 / 20;

interface Sample {
  readonly took: number;
  readonly operations: number;
}

/** What a process that has zod already waits for when it imports the server's side. */
export async function measureLoad(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-load-"));
  try {
    await install(folder);
    const index = await samples(folder, "agentvault/server");
    const connector = await samples(folder, "agentvault/server/crowdstrike");
    const operations = connector[0]?.operations ?? 0;
    const figure = (name: string, some: readonly Sample[], limit: number): Figure => {
      return { part: "load", name, value: median(some.map(({ took }) => took)), unit: "ms", limit };
    };
    return [
      figure("the server's index", index, INDEX_LIMIT),
      figure(`crowdstrike, ${operations} operations`, connector, OPERATION_LIMIT * operations),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both packages as they are published: a JavaScript file for each source, which node reads without tsx. */
async function install(folder: string): Promise<void> {
  for (const [name, sources, from] of [
    ["agentvault", "generated", "generated"],
    ["@agentvault/runtime", "runtime", "runtime/src"],
  ] as const) {
    const installed = join(folder, "node_modules", name);
    mkdirSync(installed, { recursive: true });
    cpSync(join(ROOT, sources, "package.json"), join(installed, "package.json"));
    const [entryPoints, outbase, outdir] = [[join(ROOT, from, "**/*.ts")], join(ROOT, from), join(installed, "dist")];
    await build({ entryPoints, outbase, outdir, format: "esm", platform: "node", target: "node20", logLevel: "warning" });
  }
  symlinkSync(join(ROOT, "node_modules/zod"), join(folder, "node_modules/zod"));
}

/** In a process of its own each: a module is loaded once. */
async function samples(folder: string, specifier: string): Promise<Sample[]> {
  const program = `await import("zod");
const started = performance.now();
const { OPERATION_MAP = {} } = await import("${specifier}");
const took = performance.now() - started;
console.log(JSON.stringify({ took, operations: Object.keys(OPERATION_MAP).length }));`;
  const taken: Sample[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], { cwd: folder });
    taken.push(JSON.parse(stdout) as Sample);
  }
  return taken;
}
