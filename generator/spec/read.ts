import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { digest, listSpecs } from "../cache/files.mjs";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { MAX_BYTES, tooLarge } from "./size.js";

/** One file of the specs folder. */
export interface SpecFile {
  /** The connector's id: the file's name without its ending. */
  readonly id: string;
  /** As findings name it: the folder as it was given, and the name. */
  readonly file: string;
  readonly text: string;
  /** Of the file's bytes. */
  readonly digest: string;
}

export interface ReadResult {
  readonly files: readonly SpecFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every spec in a folder, in code-unit order of their names, and reports each one that cannot be read. */
export function readSpecs(folder: string): ReadResult {
  const files: SpecFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of listNames(folder, diagnostics)) {
    const file = posix.join(folder, name);
    const id = name.replace(/\.ya?ml$/i, "");
    const read = name.endsWith(".yaml")
      ? readSpec(join(folder, name), file)
      : fileDiagnostic("ARX104", file, "a spec ends in .yaml", `rename it to ${id}.yaml`);
    if ("text" in read) files.push({ id, file, ...read });
    else diagnostics.push(read);
  }
  return { files, diagnostics };
}

function listNames(folder: string, diagnostics: Diagnostic[]): string[] {
  const create = "start one: agentvault new <connector>";
  try {
    const names = listSpecs(folder);
    if (names.length === 0) diagnostics.push(fileDiagnostic("ARX112", folder, "there are no specs in this folder", create));
    return names;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT")
      diagnostics.push(
        fileDiagnostic("ARX112", folder, "there is no such folder", `name the folder of your specs with --specs, or ${create}`),
      );
    else if (code === "ENOTDIR")
      diagnostics.push(fileDiagnostic("ARX112", folder, "this is not a folder", "--specs names the folder, not a spec"));
    else diagnostics.push(fileDiagnostic("ARX109", folder, `this folder cannot be read: ${reason(error)}`));
    return [];
  }
}

function readSpec(path: string, file: string): Pick<SpecFile, "text" | "digest"> | Diagnostic {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return fileDiagnostic("ARX109", file, "this is not a file");
    if (stat.size >= MAX_BYTES) return tooLarge(file);
    const bytes = readFileSync(path);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), digest: digest(bytes) };
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return fileDiagnostic("ARX109", file, "this is not UTF-8 text", "save the file in the encoding UTF-8");
    return fileDiagnostic("ARX109", file, `this file cannot be read: ${reason(error)}`);
  }
}

const errorCode = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** "EACCES: permission denied, open '/path'" → "permission denied" */
const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^E\w+: /, "").replace(/, \w+( '.*')?$/, "") : String(error);
