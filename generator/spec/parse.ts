import { isMap, isScalar } from "yaml";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { checkFormat } from "./check-format.js";
import { checkText } from "./check-text.js";
import { checkYaml } from "./check-yaml.js";
import { compose, MAX_DEPTH } from "./compose.js";
import type { Spec } from "./format.js";
import { readPlain } from "./read-plain.js";
import { MAX_BYTES, tooLarge } from "./size.js";
import { type Places, SpecSource } from "./source.js";

/** A spec as it was written, with the file it can point into. */
export interface ReadSpec {
  readonly spec: Spec;
  readonly source: Places;
  /** What is wrong already. Resolving goes on, so that one run reports everything. */
  readonly findings: readonly Diagnostic[];
  /** Parts that could not be read are left out of `spec`. */
  readonly partial: boolean;
}

export type ParseResult = { readonly ok: ReadSpec } | { readonly diagnostics: readonly Diagnostic[] };

/** One file's text → its spec, or everything that is wrong with it. `id` is the file's name without its ending. */
export function parseSpec(file: string, id: string, text: string): ParseResult {
  if (text.length >= MAX_BYTES) return { diagnostics: [tooLarge(file)] };
  const plain = readPlain(text);
  const read = isMapping(plain)
    ? { source: new SpecSource(file, text, () => compose(text)), value: plain, findings: [] }
    : readWithPlaces(file, id, text);
  if ("diagnostics" in read) return read;
  const { source, value, findings } = read;
  const { spec, issues } = checkFormat(source, value);
  const isReported = ({ line, column }: Diagnostic): boolean =>
    issues.some((issue) => issue.line === line && issue.column <= column && column < issue.column + issue.length);
  findings.push(...issues, ...checkText(source, value).filter((d) => !isReported(d)));
  if (spec === undefined) return { diagnostics: findings };
  if (spec.connector === value["connector"] && spec.connector !== id) {
    const message = `the connector is "${spec.connector}", the file is named "${id}"`;
    const hint = `rename the file to ${spec.connector}.yaml, or the connector to ${id}`;
    findings.push(source.diagnostic("ARX104", ["connector"], message, { hint }));
  }
  return { ok: { spec, source, findings, partial: issues.length > 0 } };
}

interface Read {
  readonly source: SpecSource;
  readonly value: Record<string, unknown>;
  readonly findings: Diagnostic[];
}

/** Reads what is not plain YAML, and says what is wrong with it. */
function readWithPlaces(file: string, id: string, text: string): Read | { readonly diagnostics: readonly Diagnostic[] } {
  const document = compose(text);
  if (typeof document === "number") return { diagnostics: [tooDeep(new SpecSource(file, text, () => document), document)] };
  const source = new SpecSource(file, text, () => document);
  const findings = checkYaml(source, document, text);
  if (findings.some(({ code }) => code === "ARX101")) return { diagnostics: findings };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { diagnostics: [fileDiagnostic("ARX103", file, "the file is empty", `start from a skeleton: agentvault new ${id}`)] };
  }
  if (!isMap(document.contents)) {
    return { diagnostics: [source.diagnostic("ARX106", [], "expected a mapping with `connector:`, `api:`, `operations:` …")] };
  }
  return { source, value: document.toJS() as Record<string, unknown>, findings };
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function tooDeep(source: SpecSource, offset: number): Diagnostic {
  const hint = "close the brackets; give deep schemas a name under defs:";
  return source.diagnosticAt("ARX101", offset, offset + 1, `this nests more than ${MAX_DEPTH} levels deep`, hint);
}
