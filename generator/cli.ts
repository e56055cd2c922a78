import { Command, CommanderError, Option } from "commander";
import { describeCatalog } from "./cli/catalog.js";
import { describeDiff } from "./cli/diff.js";
import { describeDrift } from "./cli/drift.js";
import { describeImport } from "./cli/import.js";
import { type ExitCode, finish, reporting } from "./cli/output.js";
import { describeReview } from "./cli/review.js";
import { describeScan } from "./cli/scan.js";
import { type GenerateOptions, generate } from "./commands/generate.js";
import { validate } from "./commands/load.js";
import { formatStale, staleFiles, summarize } from "./commands/report.js";
import { connectorCount } from "./commands/summary.mjs";
import { FORMATS, type Format } from "./diagnostics/report.js";

export { serveEmitter } from "./commands/emitter.js";

interface GenerateFlags extends GenerateOptions {
  readonly format: Format;
  readonly watch?: boolean;
}

/** Runs the command line and returns the exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  process.stdout.on("error", () => {}); // the reader went away (`| head`): nobody is left to tell
  let code: ExitCode = 0;
  const program = describe((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function describe(end: (code: ExitCode) => void): Command {
  const program = new Command("agentvault")
    .description("Generates typed SDKs, server schemas and docs from connector specs.")
    .exitOverride()
    .showHelpAfterError("run `agentvault <command> --help` for what it takes");
  const specs = new Option("--specs <dir>", "the folder with one YAML file per connector").default("specs");
  const format = new Option("--format <format>", "how findings are printed").choices(FORMATS).default("text");

  program
    .command("generate")
    .description("Write what the specs say, and remove what they no longer say.")
    .addOption(specs)
    .option("--out <dir>", "the folder to generate into", "generated")
    .option("--only <connector...>", "these connectors' files, and the index files")
    .addOption(new Option("--check", "write nothing; list what is stale and exit with 1").conflicts("watch"))
    .option("--watch", "generate again whenever a spec changes")
    .addOption(format)
    .action(async (flags: GenerateFlags) => end(await runGenerate(flags)));

  program
    .command("validate")
    .description("Report everything that is wrong with the specs.")
    .addOption(specs)
    .addOption(format)
    .action(async (flags: { specs: string; format: Format }) => {
      const run = async (): Promise<ExitCode> => finish(flags.format, `${connectorCount(await validate(flags.specs))} without findings`);
      end(await reporting(flags.format, run));
    });

  program
    .command("new")
    .argument("<connector>", "its id, snake_case: palo_alto")
    .description("Write a commented spec to start from.")
    .addOption(specs)
    .action(async (id: string, flags: { specs: string }) => {
      const { createSpec } = await import("./commands/new.js");
      const run = async (): Promise<ExitCode> =>
        finish(
          "text",
          `wrote ${await createSpec(id, flags.specs)}\nnext: describe the vendor's operations in it, then run \`npm run generate\``,
        );
      end(await reporting("text", run));
    });

  describeImport(program, { specs, format }, end);
  describeReview(program, { specs }, end);
  describeCatalog(program, { specs, format }, end);
  describeDiff(program, { specs }, end);
  describeDrift(program, { specs, format }, end);
  describeScan(program, end);
  return program;
}

async function runGenerate(flags: GenerateFlags): Promise<ExitCode> {
  const once = async (): Promise<ExitCode> => {
    const result = await generate(flags);
    if (!flags.check) return finish(flags.format, summarize(result, flags.out));
    const stale = staleFiles(result.plans);
    if (stale.length === 0) return finish(flags.format, summarize(result, flags.out), formatStale(stale, "json"));
    process.stdout.write(formatStale(stale, flags.format));
    return 1;
  };
  if (!flags.watch) return reporting(flags.format, once);
  const { watchSpecs } = await import("./commands/watch.js");
  return reporting(flags.format, async () => {
    await watchSpecs(flags.specs, async () => void (await reporting(flags.format, once)));
    return 0;
  });
}
