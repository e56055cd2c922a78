import type { Command, Option } from "commander";
import type { Catalog } from "../commands/catalog.js";
import { type Format, formatDiagnostics } from "../diagnostics/report.js";
import { count, type ExitCode, reporting } from "./output.js";

interface Flags {
  readonly specs: string;
  readonly format: Format;
}

export function describeCatalog(program: Command, shared: { specs: Option; format: Option }, end: (code: ExitCode) => void): void {
  program
    .command("catalog")
    .description("Print the figures of all connectors by category; exit with 1 where one misses the catalogue's bar.")
    .addOption(shared.specs)
    .addOption(shared.format)
    .action(async (flags: Flags) => end(await reporting(flags.format, () => runCatalog(flags))));
}

async function runCatalog({ specs, format }: Flags): Promise<ExitCode> {
  const [{ catalog }, { tableText }] = await Promise.all([import("../commands/catalog.js"), import("../catalog/table.js")]);
  const found = catalog(specs);
  process.stdout.write(format === "json" ? asJson(found) : tableText(found.rows));
  const { connectors, operations } = found.rows.total;
  const sum = `${count(connectors, "connector")}, ${count(operations, "operation")}, ${count(found.misses.length, "miss", "misses")}\n`;
  if (format === "github") process.stdout.write(formatDiagnostics(found.misses, format));
  if (format === "text" && found.misses.length > 0) process.stderr.write(formatDiagnostics(found.misses, format));
  (format === "json" ? process.stderr : process.stdout).write(sum);
  return found.misses.length > 0 ? 1 : 0;
}

function asJson({ rows: { categories, total }, misses }: Catalog): string {
  const { diagnostics } = JSON.parse(formatDiagnostics(misses, "json")) as { diagnostics: object[] };
  return `${JSON.stringify({ version: 1, categories, total, diagnostics }, null, 2)}\n`;
}
