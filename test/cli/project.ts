import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const MAIN = fileURLToPath(new URL("../../generator/main.mjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What runs instead of node itself, with node's arguments after its own. */
  readonly through?: readonly [command: string, ...args: string[]];
  readonly uid?: number;
  /** Where below the folder it runs. */
  readonly cwd?: string;
}

/** A folder of its own, in which the real command line runs as a person would run it. */
export class Project implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "agentvault-"));

  constructor({ cache = true }: { cache?: boolean } = {}) {
    if (cache) mkdirSync(this.path("node_modules"));
  }

  start(args: readonly string[], { env = {}, through, uid, cwd = "." }: RunOptions = {}): ChildProcess {
    const [command, ...before] = through ?? [process.execPath];
    return spawn(command, [...before, ...(through ? [process.execPath] : []), MAIN, ...args], {
      cwd: this.path(cwd),
      env: { ...process.env, ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
  }

  run(...args: string[]): Promise<Ended> {
    return ended(this.start(args));
  }

  runWith(options: RunOptions, ...args: string[]): Promise<Ended> {
    return ended(this.start(args, options));
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  /** The same in another folder; what the cache knew of the old one does not hold there. */
  copy(): Project {
    const copy = new Project();
    cpSync(this.folder, copy.folder, { recursive: true });
    return copy;
  }

  /** When a file was last written, to the nanosecond. */
  writtenAt(path: string): bigint {
    return statSync(this.path(path), { bigint: true }).mtimeNs;
  }

  /** Every file below a folder with its text, hidden ones too. */
  files(folder: string): Record<string, string> {
    const paths = readdirSync(this.path(folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path(folder).length + 1));
    return Object.fromEntries(paths.sort().map((path) => [path, this.read(join(folder, path))]));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const generated = new Map<string, Promise<Project>>();
afterAll(async () => {
  for (const project of generated.values()) (await project)[Symbol.dispose]();
});

/** A project in which the specs of these connectors have been generated; the first of its kind in a test file takes its time. */
export async function generatedProject(...ids: string[]): Promise<Project> {
  const key = ids.join();
  const first = generated.get(key) ?? generateFirst(ids);
  generated.set(key, first);
  return (await first).copy();
}

async function generateFirst(ids: readonly string[]): Promise<Project> {
  const project = new Project({ cache: false });
  for (const id of ids) project.write(`specs/${id}.yaml`, spec(id));
  const { code, stderr } = await project.run("generate");
  if (code !== 0) throw new Error(stderr);
  return project;
}

export function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** A small spec that is right. */
export const spec = (id: string, { summary = "List items.", extra = "" } = {}): string => `connector: ${id}
name: ${id}
category: test
summary: A connector for a test.
docs: https://example.com/docs
api:
  baseUrl: https://api.example.com
  auth: { type: bearer }
operations:
  items:read:
    method: GET
    path: /items
    scope: items:read
    risk: low
    effect: read
    summary: ${summary}
    params:
      limit: { type: integer, minimum: 1 }
    result: { type: object, properties: { items: { type: array, items: { type: string } } } }
    convenience:
      - method: list_items
        params: [limit]
${extra}`;
