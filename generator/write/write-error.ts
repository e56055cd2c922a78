import { resolve } from "node:path";
import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";

const PERMISSION = "allow this user to write there, or choose another folder";
const PLACE = "choose another folder";

const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ["no permission", PERMISSION],
  EPERM: ["no permission", PERMISSION],
  EROFS: ["the file system is read-only", PLACE],
  ENOSPC: ["the disk is full", "free some space; the old files are as they were"],
  EDQUOT: ["the disk quota is used up", "free some space; the old files are as they were"],
  EFBIG: ["a file would be larger than allowed here", "raise the limit (ulimit -f); the old files are as they were"],
  EEXIST: ["a file stands where a folder should", PLACE],
  ENOTDIR: ["a file stands where a folder should", PLACE],
  EISDIR: ["a folder stands where a file should", "move it elsewhere, or choose another folder"],
  ENOTEMPTY: ["a folder stands where a file should", "move it elsewhere, or choose another folder"],
  ENAMETOOLONG: ["the path is too long", PLACE],
  ELOOP: ["links lead in a circle", PLACE],
};

/** What the system says, as a finding about the one of these folders that it is about; any other error stays what it is. */
export function asWriteFinding(error: unknown, folders: readonly [string, ...string[]]): unknown {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return error;
  const path = "path" in error ? resolve(String(error.path)) : "";
  const folder = folders.find((candidate) => `${path}/`.startsWith(`${resolve(candidate)}/`)) ?? folders[0];
  const [reason, hint] = REASONS[String(error.code)] ?? [error.message, PLACE];
  return new DiagnosticError([fileDiagnostic("ARX602", folder, `cannot write: ${reason}`, hint)]);
}
