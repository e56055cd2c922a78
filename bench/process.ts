import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** At its end, a process with this in it writes the most memory that it had, in kB, to its third stream. */
const REPORT_MEMORY = `data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** A whole node process: what it printed, how long it took, and the most memory that it had. */
export async function runProcess(args: readonly string[], cwd: string, flags: readonly string[] = []): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", REPORT_MEMORY, ...flags, ...args], { cwd, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const texts = ["", "", "", ""];
  for (const fd of [1, 2, 3]) child.stdio[fd]?.on("data", (chunk: Buffer) => (texts[fd] += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [, stdout = "", stderr = "", memory = "0"] = texts;
  return { code, stdout, stderr, seconds: (performance.now() - started) / 1000, megabytes: Number(memory) / 1024 };
}
