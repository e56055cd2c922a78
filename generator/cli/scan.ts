import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { UsageError } from "../commands/usage-error.js";
import type { ScanManifest } from "../scan/manifest.js";
import { count, type ExitCode, reporting } from "./output.js";

interface Flags {
  readonly format: "text" | "json";
  readonly check?: string;
  readonly write?: string;
  readonly policy?: string;
  readonly agent: string;
}

export function describeScan(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("scan")
    .argument("<paths...>", "an agent's sources: files, folders, globs, or a tsconfig.json")
    .description("Tell what an agent's code is able to do: operations, scopes, risks, and where that cannot be told.")
    .addOption(new Option("--format <format>", "how it is printed").choices(["text", "json"]).default("text"))
    .addOption(new Option("--check <manifest>", "exit with 1 where the code needs more than this file says").conflicts(["write", "policy"]))
    .addOption(new Option("--write <manifest>", "write it as JSON into this file").conflicts("policy"))
    .option("--policy <file>", "write the narrowest policy for the gateway into this file")
    .option("--agent <name>", "the agent that the policy is for: agent:<name>", "agent")
    .action(async (paths: string[], flags: Flags) => end(await reporting("text", () => runScan(paths, flags))));
}

async function runScan(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const commands = await import("../commands/scan.js");
  const committed = flags.check === undefined ? undefined : commands.readManifest(flags.check);
  const found = commands.scan(paths);
  if (committed !== undefined) return check(commands.compareManifests(found, committed), flags);
  if (flags.policy !== undefined) return writePolicy(found, commands.printPolicy(found, flags.agent), flags.policy);
  const json = `${JSON.stringify(found, null, 2)}\n`;
  if (flags.write !== undefined) return written(flags.write, json, `wrote ${flags.write}: ${summarize(found)}`);
  process.stdout.write(flags.format === "json" ? json : commands.printText(found));
  return 0;
}

function check({ more, less }: { readonly more: readonly string[]; readonly less: readonly string[] }, { format, check }: Flags): ExitCode {
  if (format === "json") process.stdout.write(`${JSON.stringify({ version: 1, more, less }, null, 2)}\n`);
  else {
    const sum =
      more.length === 0
        ? `the code needs no more than ${check}`
        : `the code needs more than ${check}; review it, then write it anew with --write`;
    process.stdout.write(`${[...more, ...less.map((line) => `note: ${line}`), sum].join("\n")}\n`);
  }
  return more.length === 0 ? 0 : 1;
}

function writePolicy(found: ScanManifest, text: string, file: string): ExitCode {
  const places = found.unbounded.length;
  const code = written(file, text, `wrote ${file}: ${summarize(found)}`);
  if (places === 0) return code;
  process.stderr.write(
    `error: ${count(places, "place")} of the code cannot be bounded: the policy denies whatever is done there beyond it\n`,
  );
  return 1;
}

function written(file: string, text: string, line: string): ExitCode {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
  process.stdout.write(`${line}\n`);
  return 0;
}

function summarize({ connectors, unbounded }: ScanManifest): string {
  const operations = Object.values(connectors).reduce((sum, connector) => sum + Object.keys(connector.operations).length, 0);
  return `${count(operations, "operation")} of ${count(Object.keys(connectors).length, "connector")}, ${count(unbounded.length, "unbounded place")}`;
}
