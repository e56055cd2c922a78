/*
 * npm run bench [-- generate|import|call|validate|load|scan|types|gateway …] [--format json]: measures what was promised, and says what was missed (exit code 1).
 */
import { parseArgs } from "node:util";
import { measureCall } from "./call.js";
import { type Figure, formatFigures, isMissed } from "./figure.js";
import { measureGateway } from "./gateway.js";
import { measureGenerate } from "./generate.js";
import { measureImport } from "./import.js";
import { measureLoad } from "./load.js";
import { measureScan } from "./scan.js";
import { measureTypes } from "./types.js";
import { measureValidate } from "./validate.js";

const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  generate: measureGenerate,
  import: measureImport,
  call: measureCall,
  validate: measureValidate,
  load: measureLoad,
  scan: measureScan,
  types: measureTypes,
  gateway: measureGateway,
};

function readArguments(): { parts: string[]; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: "string", default: "text" } } });
    const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
    if (parts.every((part) => Object.hasOwn(PARTS, part)) && ["text", "json"].includes(values.format))
      return { parts, json: values.format === "json" };
  } catch {
    // an unknown option: the usage says which there are
  }
  return undefined;
}

const args = readArguments();
if (args === undefined) {
  console.error(`usage: npm run bench -- [${Object.keys(PARTS).join("|")} …] [--format text|json]`);
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const part of args.parts) figures.push(...((await PARTS[part]?.()) ?? []));
  process.stdout.write(args.json ? `${JSON.stringify(figures, null, 2)}\n` : formatFigures(figures));
  if (figures.some(isMissed)) process.exitCode = 1;
}
