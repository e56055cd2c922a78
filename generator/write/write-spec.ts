import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { asWriteFinding } from "./write-error.js";

/** Replaces a spec by a whole one, or leaves it as it was. */
export function writeSpec(file: string, text: string): void {
  const fresh = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw asWriteFinding(error, [dirname(file)]);
  }
}
