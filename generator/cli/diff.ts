import { type Command, Option } from "commander";
import type { DiffOptions } from "../commands/diff.js";
import type { Difference } from "../diff/difference.js";
import type { Finding } from "../diff/finding.js";
import { type ExitCode, reporting } from "./output.js";

const FORMATS = ["text", "markdown", "json", "github", "sarif"] as const;
const THRESHOLDS = ["breaking", "risky", "escalation", "relaxation"] as const;
type Threshold = (typeof THRESHOLDS)[number];

interface Flags extends Pick<DiffOptions, "specs" | "accepted"> {
  readonly format: (typeof FORMATS)[number];
  readonly failOn?: readonly Threshold[];
  readonly usage?: readonly string[];
}

export function describeDiff(program: Command, shared: { specs: Option }, end: (code: ExitCode) => void): void {
  program
    .command("diff")
    .argument("[base]", "a git revision, revision:folder, a folder or a file; the merge base with main unless told")
    .argument("[head]", "what is compared with it; the working tree unless told")
    .description("Tell what a change of specs means: for code that calls them, and for security.")
    .addOption(shared.specs)
    .addOption(new Option("--format <format>", "how changes are printed").choices(FORMATS).default("text"))
    .addOption(new Option("--fail-on <judgement...>", "exit with 1 where a change is judged so, and is not accepted").choices(THRESHOLDS))
    .option("--accepted <file>", "changes that are meant, each with a reason and a name", "accepted-changes.yaml")
    .option("--usage <manifest...>", "manifests of programs, as scan writes them: tell which changes hit them")
    .action(async (base: string | undefined, head: string | undefined, flags: Flags) =>
      end(await reporting(flags.format === "json" || flags.format === "github" ? flags.format : "text", () => runDiff(base, head, flags))),
    );
}

async function runDiff(base: string | undefined, head: string | undefined, { usage, ...flags }: Flags): Promise<ExitCode> {
  const [{ diff }, { readUsage }] = await Promise.all([import("../commands/diff.js"), import("../commands/usage.js")]);
  const difference = await diff({ ...flags, base, head, usage: usage?.map(readUsage) });
  process.stdout.write((await printer(flags.format))(difference));
  return difference.findings.some((finding) => fails(finding, flags.failOn ?? [])) ? 1 : 0;
}

async function printer(format: Flags["format"]): Promise<(difference: Difference) => string> {
  switch (format) {
    case "text":
      return (await import("../diff/print/text.js")).printText;
    case "markdown":
      return (await import("../diff/print/markdown.js")).printMarkdown;
    case "json":
      return (await import("../diff/print/json.js")).printJson;
    case "github":
      return (await import("../diff/print/github.js")).printGithub;
    case "sarif":
      return (await import("../diff/print/sarif.js")).printSarif;
  }
}

const fails = ({ accepted, callers, security }: Finding, on: readonly Threshold[]): boolean =>
  accepted === undefined && on.some((threshold) => threshold === callers || threshold === security);
