import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Of the processor, in all threads: steadier than `seconds` on a shared machine. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** At its end, a process with this in it writes the processor's time, in µs, and the most memory that it had, in kB, to its third stream. */
const REPORT_USAGE = `data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();writeSync(3,[userCPUTime+systemCPUTime,maxRSS].join())})`;

/** A whole node process: what it printed, how long it took, and the most memory that it had. After `timeout` milliseconds it is killed. */
export async function runProcess(args: readonly string[], cwd: string, flags: readonly string[] = [], timeout = 0): Promise<Ran> {
  const started = performance.now();
  const command = ["--import", REPORT_USAGE, ...flags, ...args];
  const child = spawn(process.execPath, command, { cwd, stdio: ["ignore", "pipe", "pipe", "pipe"], timeout, killSignal: "SIGKILL" });
  const texts = ["", "", "", ""];
  for (const fd of [1, 2, 3]) child.stdio[fd]?.on("data", (chunk: Buffer) => (texts[fd] += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [, stdout = "", stderr = "", usage = ""] = texts;
  const [microseconds = 0, kilobytes = 0] = usage.split(",").map(Number);
  const seconds = (performance.now() - started) / 1000;
  return { code, stdout, stderr, seconds, cpuSeconds: microseconds / 1e6, megabytes: kilobytes / 1024 };
}
