import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The compilers that everything generated must hold under, by the folder they are installed in. */
export const COMPILERS = ["typescript", "typescript-next"] as const;

export type Compiler = (typeof COMPILERS)[number];

/**
 * What a compiler says of these files under the project's own strict options. They stand in a folder outside the repository
 * that sees its packages; `include` names files of the repository that are to be checked too. Libraries are not.
 */
export async function errorsBy(
  compiler: Compiler,
  { files = {}, include = [] }: { files?: Readonly<Record<string, string>>; include?: readonly string[] },
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-types-"));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const config = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: { skipLibCheck: true },
      include: [...Object.keys(files), ...include.map((path) => join(ROOT, path))],
      exclude: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    return await run(compiler, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The errors that `tsc -p` prints, one a line, without the further lines that explain them. */
async function run(compiler: Compiler, folder: string): Promise<string[]> {
  const tsc = join(ROOT, "node_modules", compiler, "bin/tsc");
  const child = spawn(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: folder });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  const errors = output.split("\n").filter((line) => /^\S.*error TS\d+:/.test(line) || /^error TS/.test(line));
  if (code !== 0 && errors.length === 0) throw new Error(`${compiler} ended with ${code}: ${output}`);
  return errors;
}
