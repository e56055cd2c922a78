import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { Figure } from "./figure.js";

/** What one call through the SDK costs over the same bytes sent by bare fetch. */
export async function measureCall(): Promise<Figure[]> {
  return (await withServer(join(import.meta.dirname, "caller.ts"))) as Figure[];
}

/** What a caller says that is given the address of the server; both are processes of their own. */
export async function withServer(caller: string, args: readonly string[] = [], options: BuildOptions = {}): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-call-"));
  const children: ChildProcess[] = [];
  try {
    // As an application runs it. tsx would add to every function what keeps its name.
    await build({
      entryPoints: { server: join(import.meta.dirname, "server.ts"), caller },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      conditions: ["@agentvault/source"],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      ...options,
    });
    const run = async (name: string, ...args: readonly string[]): Promise<unknown> => {
      const child = spawn(process.execPath, [join(folder, `${name}.mjs`), ...args], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
      children.push(child);
      return firstMessage(child);
    };
    const url = (await run("server")) as string;
    return await run("caller", url, ...args);
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`it ended with ${code} and said nothing`)));
  ended.catch(() => {}); // after the message, its end is what is wanted
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}
