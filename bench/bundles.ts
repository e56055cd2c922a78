import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";

const ROOT = resolve(import.meta.dirname, "..");

/** Programs of ours, compiled, that run in processes of their own. */
export interface Bundles {
  /** Starts one by its file's name; gives the process with the first message that it sends. */
  start<Message>(name: string, args?: readonly string[], execArgv?: readonly string[]): Promise<{ child: ChildProcess; said: Message }>;
  /** Where a compiled program is. */
  pathOf(name: string): string;
  /** Kills what still runs. */
  close(): void;
}

/** Compiles programs as they are published: tsx would add to every function what keeps its name. What is installed is loaded as it is. */
export async function bundle(files: readonly string[]): Promise<Bundles> {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "gateway/package.json"), "utf8")) as { dependencies: object };
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "arx-bundles-"));
  const children: ChildProcess[] = [];
  await build({
    entryPoints: [...files],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["@agentvault/source"],
    external: Object.keys(dependencies).filter((name) => !["@agentvault/runtime", "agentvault"].includes(name)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
  });
  // The gateway's own thread, which it looks for beside itself.
  copyFileSync(join(ROOT, "gateway/src/store/embedded-worker.mjs"), join(folder, "embedded-worker.mjs"));
  const pathOf = (name: string) => join(folder, `${basename(name, ".ts")}.mjs`);
  return {
    pathOf,
    async start<Message>(name: string, args: readonly string[] = [], execArgv: readonly string[] = []) {
      const child = fork(pathOf(name), [...args], { execArgv: [...execArgv] });
      children.push(child);
      const ended = once(child, "exit").then(([code, signal]) => Promise.reject(new Error(`${name} ended with ${code ?? signal}`)));
      ended.catch(() => {}); // after the message, its end is what is wanted
      const [said] = (await Promise.race([once(child, "message"), ended])) as [Message];
      return { child, said };
    },
    close() {
      for (const child of children) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
