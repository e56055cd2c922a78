import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { digest } from "../cache/files.mjs";
import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { Spec } from "../spec/format.js";
import { asWriteFinding } from "../write/write-error.js";
import { resolveSpec } from "./resolve-spec.js";
import { skeleton } from "./skeleton.js";
import { UsageError } from "./usage-error.js";

/** Writes a commented spec to start from, and returns its path. It never replaces a file. */
export async function createSpec(id: string, specs: string): Promise<string> {
  const file = posix.join(specs, `${id}.yaml`);
  const text = skeleton(id);
  const named = Spec.shape.connector.safeParse(id);
  if (!named.success) throw new UsageError(`"${id}" cannot name a connector: ${named.error.issues[0]?.message}`);
  const resolved = await resolveSpec({ id, file, text, digest: digest(text) });
  if ("diagnostics" in resolved) throw new UsageError(resolved.diagnostics.map((finding) => finding.message).join("\n"));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST" && "path" in error && error.path === file) {
      throw new DiagnosticError([fileDiagnostic("ARX601", file, "this spec exists already", "edit it, or choose another id")]);
    }
    throw asWriteFinding(error, [specs]);
  }
  return file;
}
