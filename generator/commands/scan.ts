import { existsSync, readFileSync } from "node:fs";
import { ScanInputError } from "../scan/input-error.js";
import { ScanManifest, toManifest } from "../scan/manifest.js";
import { openProgram } from "../scan/program.js";
import { scanProgram } from "../scan/scan.js";
import { UsageError } from "./usage-error.js";

/** What the code at these paths is able to do. */
export function scan(paths: readonly string[]): ScanManifest {
  try {
    return toManifest(scanProgram(openProgram(paths)), process.cwd());
  } catch (error) {
    throw error instanceof ScanInputError ? new UsageError(error.message) : error;
  }
}

/** A manifest that was committed. */
export function readManifest(path: string): ScanManifest {
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file; write it with \`--write ${path}\``);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UsageError(`${path}: this is not JSON; write it anew with \`--write ${path}\``);
  }
  const read = ScanManifest.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path}: this is not a scan's manifest: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}; write it anew with \`--write ${path}\``,
  );
}

export { compareManifests } from "../scan/report/compare.js";
export { printPolicy } from "../scan/report/policy.js";
export { printText } from "../scan/report/text.js";
