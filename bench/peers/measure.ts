import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { build } from "esbuild";
import { median } from "../figure.js";
import { type Ran, runProcess } from "../process.js";
import type { Consumer, Tool } from "./tool.js";

const TSC = resolve(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
const TIMEOUT = 300_000;

export interface Generated {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly lines: number;
}

/** Runs a tool on a document as a whole process, each time in a fresh folder; the output of the last run stays. */
export async function measureGenerate(tool: Tool, home: string, document: string, runs: number): Promise<Generated> {
  const all: Ran[] = [];
  for (let i = 0; i < runs; i++) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const ran = await runProcess(tool.prepare(home, document), home, [], TIMEOUT);
    if (ran.code === null) throw new Error(`no end within ${TIMEOUT / 1000} s`);
    if (ran.code !== 0) throw new Error(firstLine(ran.stdout + ran.stderr));
    all.push(ran);
  }
  const middle = (read: (ran: Ran) => number): number => median(all.map(read));
  return {
    seconds: middle(({ seconds }) => seconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    megabytes: middle(({ megabytes }) => megabytes),
    ...size(join(home, tool.output)),
  };
}

/** What best says why a tool failed, in one line. */
function firstLine(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const found = [/Error: [^{]/, /error|invalid|cannot/i, /./].map((pattern) => lines.find((line) => pattern.test(line)));
  return (found.find((line) => line !== undefined) ?? "no message").slice(0, 160);
}

/** The TypeScript of an output; docs and reports are not counted. */
function size(folder: string): Pick<Generated, "files" | "lines"> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && statSync(join(folder, path)).isFile(),
  );
  const lines = files.reduce((sum, path) => sum + (readFileSync(join(folder, path), "utf8").match(/\n/g)?.length ?? 0), 0);
  return { files: files.length, lines };
}

export interface Checked {
  readonly instantiations: number;
  readonly checkSeconds: number;
  readonly megabytes: number;
}

const OPTIONS = {
  target: "ES2022",
  lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  allowImportingTsExtensions: true,
  types: [],
  strict: true,
  noEmit: true,
};

async function compile(home: string, name: string, options: object, include: readonly string[]): Promise<string> {
  writeFileSync(join(home, name), JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, include }));
  const args = [TSC, "-p", name, "--pretty", "false", "--extendedDiagnostics"];
  const { code, stdout, stderr } = await runProcess(args, home, ["--max-old-space-size=8192"], TIMEOUT);
  if (code === null) throw new Error(`not checked within ${TIMEOUT / 1000} s`);
  if (!/Check time|error TS/.test(stdout)) throw new Error(firstLine(stdout + stderr));
  return stdout;
}

/** NaN where a mistake in the syntax kept the compiler from checking. */
function diagnostics(stdout: string): Checked {
  const read = (title: string): number => Number(new RegExp(`^${title}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { instantiations: read("Instantiations"), checkSeconds: read("Check time"), megabytes: read("Memory used") / 1024 };
}

/** What the compiler says to an output by itself. The errors of what it imports are not its own. */
export async function measureErrors({ output, options }: Tool, home: string): Promise<Checked & { errors: readonly string[] }> {
  const stdout = await compile(home, "tsconfig.output.json", { skipLibCheck: false, ...options }, [output]);
  const errors = stdout.split("\n").filter((line) => line.startsWith(`${output}/`) && line.includes("error TS"));
  return { ...diagnostics(stdout), errors };
}

/** What the compiler does with a program that makes the calls. */
export async function measureCheck(home: string, { head, calls, zod }: Consumer, withZod: boolean, runs: number): Promise<Checked> {
  const body = calls.map((call, index) => `const result${index} = ${call};\nconsole.log(result${index});`);
  writeFileSync(join(home, "consumer.ts"), [head, ...body, withZod ? zod : "", "export {};"].join("\n"));
  const all: Checked[] = [];
  for (let i = 0; i < runs; i++) {
    const stdout = await compile(home, "tsconfig.consumer.json", { skipLibCheck: true }, ["consumer.ts"]);
    const isChecked = stdout.includes("Check time"); // not after a mistake in the syntax
    const mistake = isChecked ? stdout.split("\n").find((line) => line.startsWith("consumer.ts(")) : firstLine(stdout);
    if (mistake) throw new Error(mistake.slice(0, 160));
    all.push(diagnostics(stdout));
  }
  const middle = (key: keyof Checked): number => median(all.map((one) => one[key]));
  return { instantiations: middle("instantiations"), checkSeconds: middle("checkSeconds"), megabytes: middle("megabytes") };
}

/** The minified bytes that an application ships for the first of the calls. */
export async function measureBundle(home: string, { head, calls }: Consumer): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `${head}\nconsole.log(${calls[0]});`, resolveDir: home, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "esnext",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents.length ?? 0;
}
