/*
 * npm run bench:documents -- <folder> [<document> …]: imports and generates every OpenAPI document of a folder, all operations and
 * every proposal accepted, compiles what comes out with the strictest options, and prints the table. Exit code 1 where a run crashes,
 * a type error shows, or one operation in two hundred is skipped.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { runProcess } from "./process.js";

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/main.mjs");
const TSC = join(ROOT, "node_modules/typescript-next/bin/tsc");
const MOST_SKIPPED = 0.005;

interface Row {
  readonly document: string;
  readonly operations: number;
  readonly skipped: readonly { readonly operation: string; readonly reason: string }[];
  readonly seconds: number;
  readonly megabytes: number;
  /** What went wrong: the first lines of a crash, or type errors. */
  readonly errors: readonly string[];
}

/** Imports and generates one document in a folder of its own, as a person would. */
async function measure(folder: string, path: string): Promise<Row> {
  const document = basename(path).replace(/\.(json|ya?ml)$/, "");
  const home = join(folder, document);
  mkdirSync(home);
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  const args = [
    "import",
    path,
    "--connector",
    document.replaceAll("__", "_"),
    "--accept-up-to",
    "critical",
    "--generate",
    "--format",
    "json",
  ];
  const { code, stdout, stderr, seconds, megabytes } = await runProcess([MAIN, ...args], home);
  if (code !== 0) return { document, operations: 0, skipped: [], seconds, megabytes, errors: firstLines(stderr || stdout) };
  const { operations, skipped } = JSON.parse(stdout) as Pick<Row, "operations" | "skipped">;
  const errors = await typeErrors(home);
  rmSync(home, { recursive: true });
  return { document, operations, skipped, seconds, megabytes, errors };
}

async function typeErrors(home: string): Promise<string[]> {
  const config = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: { skipLibCheck: true },
    include: ["generated/sdk", "generated/server"],
    exclude: [],
  };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  const { code, stdout } = await runProcess([TSC, "-p", home, "--pretty", "false"], home);
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  return code === 0 || errors.length > 0 ? errors : firstLines(stdout);
}

const firstLines = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 3);

const columns = ({ document, operations, skipped, seconds, megabytes, errors }: Row): string =>
  [document.padEnd(34), operations, skipped.length, seconds.toFixed(2), Math.round(megabytes), errors.length]
    .map((value) => String(value).padStart(8))
    .join(" ");

async function run(source: string, only: readonly string[]): Promise<number> {
  const names = readdirSync(source).filter(
    (name) => /\.(json|ya?ml)$/.test(name) && (only.length === 0 || only.some((wanted) => name.startsWith(`${wanted}.`))),
  );
  const folder = mkdtempSync(join(tmpdir(), "agentvault-documents-"));
  const rows: Row[] = [];
  console.log(`${"document".padEnd(34)} ${["ops", "skipped", "s", "MB", "errors"].map((title) => title.padStart(8)).join(" ")}`);
  try {
    for (const name of names) {
      const row = await measure(folder, resolve(source, name));
      rows.push(row);
      console.log(columns(row));
      for (const error of row.errors.slice(0, 3)) console.log(`  ${error}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const operations = rows.reduce((sum, row) => sum + row.operations, 0);
  const skipped = rows.flatMap((row) => row.skipped.map(({ operation, reason }) => `${row.document}: ${operation}: ${reason}`));
  const failed = rows.filter((row) => row.errors.length > 0).length;
  const share = skipped.length / Math.max(1, operations + skipped.length);
  console.log(
    `\n${rows.length} documents, ${operations} operations, ${failed} with errors, ${skipped.length} skipped (${(100 * share).toFixed(3)} %)`,
  );
  for (const line of skipped) console.log(`  ${line}`);
  return failed > 0 || share >= MOST_SKIPPED ? 1 : 0;
}

const [source, ...only] = process.argv.slice(2);
if (source === undefined) {
  console.error("usage: npm run bench:documents -- <folder> [<document> …]");
  process.exitCode = 2;
} else process.exitCode = await run(source, only);
