import { type Command, Option } from "commander";
import type { Emitter } from "../commands/emitter.js";
import type { ImportFlags, ImportReport } from "../commands/import.js";
import { UsageError } from "../commands/usage-error.js";
import { annotation } from "../diagnostics/report.js";
import { RISKS } from "../spec/risks.js";
import { count, type ExitCode, finish, reporting } from "./output.js";

interface Flags extends ImportFlags {
  readonly list?: boolean;
  readonly generate?: boolean;
  readonly out: string;
}

export function describeImport(program: Command, shared: { specs: Option; format: Option }, end: (code: ExitCode) => void): void {
  program
    .command("import")
    .argument("<document>", "an OpenAPI 3 or Swagger 2 document in JSON or YAML, or a folder of them")
    .description("Write a spec from the vendor's own API description; what was decided in an earlier one stays.")
    .option("--connector <id>", "the connector's id, snake_case: palo_alto")
    .option("--tag <glob...>", "operations with such a tag")
    .option("--path <glob...>", "operations with such a path: /users/**")
    .option("--method <method...>", "operations of these methods")
    .option("--id <glob...>", "operations with such an operation id")
    .option("--list", "write nothing; print the operations that are chosen")
    .option("--no-text", "leave the vendor's sentences out")
    .addOption(new Option("--follow <what...>", "references that are followed to other documents").choices(["files", "remote"]))
    .addOption(new Option("--accept-up-to <risk>", "take proposed risks up to this one as decided").choices(RISKS))
    .option("--generate", "generate the connector, too")
    .addOption(shared.specs)
    .option("--out <dir>", "the folder to generate into", "generated")
    .addOption(shared.format)
    .action(async (document: string, flags: Flags) => end(await reporting(flags.format, () => runImport(document, flags))));
}

async function runImport(document: string, flags: Flags): Promise<ExitCode> {
  const { importSpec, listDocument } = await import("../commands/import.js");
  if (flags.list) {
    const operations = await listDocument(document, flags, flags.follow);
    const rows = operations.map(({ method, path, operationId, tags }) => ({ method, path, id: operationId ?? null, tags }));
    process.stdout.write(flags.format === "json" ? `${JSON.stringify({ version: 1, operations: rows }, null, 2)}\n` : listText(rows));
    return 0;
  }
  if (flags.connector === undefined) throw new UsageError("name the connector: --connector <id>, or --list to see what there is");
  const generating = flags.generate ? await startGenerating(flags.out) : undefined;
  try {
    const report = await importSpec(document, flags);
    if (flags.format === "github") process.stdout.write(annotations(report));
    finish(flags.format === "json" ? "json" : "text", reportText(report), `${JSON.stringify(asJson(report), null, 2)}\n`);
    if (generating) await generateImported(report, flags, generating);
    return 0;
  } catch (error) {
    await generating?.end();
    throw error;
  }
}

/** What emits is loaded while the document is read. */
async function startGenerating(out: string): Promise<Emitter> {
  const [{ startThread }, { Store }] = await Promise.all([import("../commands/emitter.js"), import("../cache/store.js")]);
  return startThread(new Store(out).conversions());
}

/** What was resolved already need not be read again, where every risk was decided. */
async function generateImported(
  { unreviewed, imported, file }: ImportReport,
  { specs, out, connector, format }: Flags,
  emitter: Emitter,
): Promise<void> {
  const { generate } = await import("../commands/generate.js");
  const { summarize } = await import("../commands/report.js");
  const resolved = unreviewed === 0 && imported.connector ? { file, connector: imported.connector } : undefined;
  const result = await generate({ specs, out, only: [connector], emitter, ...(resolved && { resolved }) });
  process[format === "json" ? "stderr" : "stdout"].write(`${summarize(result, out)}\n`);
}

function listText(rows: readonly { method: string; path: string; id: string | null; tags: readonly string[] }[]): string {
  const width = Math.min(60, Math.max(0, ...rows.map(({ path }) => path.length)));
  const lines = rows.map(({ method, path, id, tags }) =>
    `${method.padEnd(6)} ${path.padEnd(width)}  ${id ?? "-"}${tags.length > 0 ? `  [${tags.join(", ")}]` : ""}`.trimEnd(),
  );
  return `${[...lines, count(rows.length, "operation")].join("\n")}\n`;
}

/** The most operations that are named one by one. */
const MOST_NAMED = 40;

function reportText({ file, operations, unreviewed, skipped, difference, imported }: ImportReport): string {
  const named = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          `  ${title}`,
          ...items.slice(0, MOST_NAMED).map((item) => `    ${item}`),
          ...(items.length > MOST_NAMED ? [`    … and ${items.length - MOST_NAMED} more (--format json has all)`] : []),
        ];
  const { added = [], changed = [], vanished = [] } = difference ?? {};
  const connector = file.replace(/^.*\/|\.yaml$/g, "");
  const next = unreviewed > 0 ? `next: decide on their risks with \`npm run review -- ${connector}\`` : "next: `npm run generate`";
  return [
    `wrote ${file}: ${count(operations, "operation")}, ${unreviewed === 0 ? "none" : unreviewed.toLocaleString("en-US")} unreviewed`,
    ...(difference !== undefined && added.length + changed.length + vanished.length === 0
      ? ["  nothing changed since the last import"]
      : []),
    ...named("added, unreviewed:", difference ? added : []),
    ...named("changed:", changed),
    ...named("no longer in the document, marked as deprecated:", vanished),
    ...named(
      "skipped:",
      skipped.map(({ operation, reason }) => `${operation}: ${reason}`),
    ),
    ...named("to be looked up:", difference === undefined ? imported.notes : []),
    next,
  ].join("\n");
}

function asJson({ file, operations, unreviewed, skipped, difference, imported }: ImportReport): object {
  const proposals = Object.fromEntries(imported.proposals);
  const { notes } = imported;
  return { version: 1, file, operations, unreviewed, skipped, notes, difference: difference ?? null, proposals };
}

const annotations = ({ file, skipped }: ImportReport): string =>
  skipped.map(({ operation, reason }) => annotation("warning", { file }, "operation skipped", `${operation}: ${reason}`)).join("");
