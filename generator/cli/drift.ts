import type { Command, Option } from "commander";
import type { PlacedDrift } from "../commands/drift.js";
import { annotation, type Format } from "../diagnostics/report.js";
import { pointerOf } from "../model/json-pointer.js";
import { count, type ExitCode, reporting } from "./output.js";

interface Flags {
  readonly specs: string;
  readonly format: Format;
}

export function describeDrift(program: Command, shared: { specs: Option; format: Option }, end: (code: ExitCode) => void): void {
  program
    .command("drift")
    .argument("<connector>", "its id: the name of its spec")
    .argument("<document>", "the vendor's API description, or a folder of them")
    .description("Tell what a spec and the vendor's document disagree on; exit with 1 where a call would break.")
    .addOption(shared.specs)
    .addOption(shared.format)
    .action(async (connector: string, document: string, flags: Flags) =>
      end(await reporting(flags.format, () => runDrift(connector, document, flags))),
    );
}

async function runDrift(connector: string, document: string, { specs, format }: Flags): Promise<ExitCode> {
  const { drift } = await import("../commands/drift.js");
  const found = await drift(connector, document, specs);
  process.stdout.write(PRINTERS[format](found, connector));
  return found.some(({ breaks }) => breaks) ? 1 : 0;
}

const PRINTERS: Readonly<Record<Format, (found: readonly PlacedDrift[], connector: string) => string>> = {
  text: (found, connector) => {
    const lines = found.map(
      ({ file, line, column, rule, breaks, operation, message }) =>
        `${file}:${line}:${column} ${breaks ? "breaks" : "drifts"} ${rule} ${operation}: ${message}`,
    );
    const breaking = found.filter(({ breaks }) => breaks).length;
    const sum =
      found.length === 0
        ? `${connector}: no drift`
        : `${connector}: ${count(found.length, "disagreement")}, ${breaking} of them would break a call`;
    return `${[...lines, sum].join("\n")}\n`;
  },
  json: (found) => {
    const drift = found.map(({ path, ...rest }) => ({ ...rest, pointer: pointerOf(path) }));
    return `${JSON.stringify({ version: 1, drift }, null, 2)}\n`;
  },
  github: (found) =>
    found
      .map(({ file, line, column, rule, breaks, operation, message }) =>
        annotation(breaks ? "error" : "warning", { file, line, col: column }, rule, `${operation}: ${message}`),
      )
      .join(""),
};
