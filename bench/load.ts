import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
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

/** The whole SDK, with every connector; and one connector's own entry. */
const SDK_LIMIT = 60;
const ENTRY_LIMIT = 10;

/** What a process that has zod already waits for when it imports the server's side, or a client. */
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
      figure("the SDK, all connectors", await samples(folder, "agentvault"), SDK_LIMIT),
      figure("one connector's entry", await samples(folder, "agentvault/okta"), ENTRY_LIMIT),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both packages as their builds leave them. The SDK is compiled against the runtime's build. */
async function install(folder: string): Promise<void> {
  for (const [name, workspace] of [
    ["@agentvault/runtime", "runtime"],
    ["agentvault", "generated"],
  ] as const) {
    await promisify(execFile)("npm", ["run", "build", "--workspace", workspace], { cwd: ROOT });
    const installed = join(folder, "node_modules", name);
    mkdirSync(installed, { recursive: true });
    for (const path of ["package.json", "dist"]) cpSync(join(ROOT, workspace, path), join(installed, path), { recursive: true });
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
