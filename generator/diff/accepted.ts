import { z } from "zod";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { compose } from "../spec/compose.js";
import { SpecSource } from "../spec/source.js";
import type { Acceptance, Finding } from "./finding.js";

const fingerprint = z.string().regex(/^[0-9a-f]{12}$/, "expected the twelve characters that diff prints at the end of a change");
const Entry = z.strictObject({
  fingerprint: z.union([fingerprint, z.array(fingerprint).min(1)]),
  change: z.string().optional(),
  reason: z.string().min(10, "say why, in a few words"),
  by: z.string().min(2, "say who accepts it"),
});
const File = z.array(Entry);

/** One accepted fingerprint, and where that is written. */
export interface AcceptedChange extends Acceptance {
  readonly fingerprint: string;
  readonly change?: string | undefined;
  readonly line: number;
}

/** The accepted changes of a file, or what is wrong with it. */
export function readAccepted(
  file: string,
  text: string,
): { readonly accepted: readonly AcceptedChange[] } | { readonly diagnostics: readonly Diagnostic[] } {
  const document = compose(text);
  if (typeof document === "number")
    return { diagnostics: [fileDiagnostic("ARX721", file, "this nests too deep", "it is a list of accepted changes")] };
  const source = new SpecSource(file, text, () => document);
  const [broken] = document.errors;
  if (broken) return { diagnostics: [source.diagnosticAt("ARX721", broken.pos[0], broken.pos[1], `this is not YAML: ${broken.message}`)] };
  const parsed = File.safeParse(document.toJS() ?? []);
  if (!parsed.success) {
    const hint = "an entry has fingerprint, reason and by, and may name the change";
    const issues = parsed.error.issues.map(({ path, message }) =>
      source.diagnostic("ARX721", path as (string | number)[], message, { hint }),
    );
    return { diagnostics: issues };
  }
  const accepted = parsed.data.flatMap(({ fingerprint: given, change, reason, by }, index) => {
    const { line } = source.diagnostic("ARX721", [index], "");
    return [given].flat().map((one) => ({ fingerprint: one, change, reason, by, line }));
  });
  return { accepted };
}

/** Marks the findings that were accepted, and gives the acceptances that meet none. */
export function applyAccepted(
  findings: readonly Finding[],
  accepted: readonly AcceptedChange[],
): { readonly findings: readonly Finding[]; readonly unused: readonly AcceptedChange[] } {
  const byFingerprint = new Map(accepted.map((one) => [one.fingerprint, one]));
  const met = new Set(findings.map((finding) => finding.fingerprint));
  return {
    findings: findings.map((finding) => {
      const one = byFingerprint.get(finding.fingerprint);
      return one === undefined ? finding : { ...finding, accepted: { reason: one.reason, by: one.by } };
    }),
    unused: accepted.filter((one) => !met.has(one.fingerprint)),
  };
}
