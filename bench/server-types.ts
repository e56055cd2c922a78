import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { compilerOptions } from "../test/typing/project.js";
import type { Figure } from "./figure.js";

const ROOT = resolve(import.meta.dirname, "..");
/** For each hundred operations. */
const LIMIT = 25_000;

/**
 * What the compiler does to check all of generated/server/ at once: the count that `tsc --extendedDiagnostics` prints, of one
 * program with these files for roots, after it was asked for the errors in each of them. skipLibCheck is on, so that zod's
 * declarations are looked at as far as these files need them. Nothing is subtracted: what zod costs a file that uses none of it
 * stands beside, and what the compiler does once, when it first compares a schema with z.ZodType, as operation() makes it.
 */
export function countServerInstantiations(): Figure[] {
  const folder = join(ROOT, "generated/server");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const all = instantiations(files);
  const madeUp = [join(folder, "zod.bench.ts")];
  const zod = instantiations(madeUp, 'import { z } from "zod";\nexport { z };\n');
  const compared = instantiations(
    madeUp,
    'import { z } from "zod";\nexport const schema: z.ZodType = z.strictObject({ a: z.string() });\n',
  );
  const operations = countOperations();
  const figure = (name: string, value: number): Figure => ({ part: "types", name: `generated/server, ${name}`, value, unit: "" });
  return [
    figure(`instantiations for ${operations} operations`, all),
    figure("instantiations of a file that imports zod and no more", zod),
    figure("instantiations of a file that holds one schema against z.ZodType", compared),
    { ...figure("instantiations per 100 operations", (all / operations) * 100), limit: LIMIT },
  ];
}

/** `text` stands in for the first file, which need not exist. */
function instantiations(files: readonly string[], text?: string): number {
  const options = { ...compilerOptions(), skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const isMadeUp = (path: string): boolean => text !== undefined && path === files[0];
  host.fileExists = (path) => isMadeUp(path) || fileExists(path);
  host.getSourceFile = (path, how, ...rest) =>
    isMadeUp(path) ? ts.createSourceFile(path, text ?? "", how) : getSourceFile(path, how, ...rest);
  const program = ts.createProgram(files, options, host);
  const errors = files.flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)));
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`generated/server does not compile: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  return program.getInstantiationCount();
}

function countOperations(): number {
  const folder = join(ROOT, "generated/manifest");
  const counts = readdirSync(folder).map((name) => {
    const { operations } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly operations: object };
    return Object.keys(operations).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
