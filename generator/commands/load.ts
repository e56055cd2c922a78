import { type Diagnostic, DiagnosticError, sortDiagnostics } from "../diagnostics/diagnostic.js";
import { type ConnectorSummary, summaryOf } from "../emit/summary.js";
import type { Connector } from "../model/types.js";
import { type ReadResult, readSpecs, type SpecFile } from "../spec/read.js";
import { type Conversions, type Emitter, startEmitter, type Texts } from "./emitter.js";
import { resolveSpec } from "./resolve-spec.js";

/** What a run has to do for one spec: nothing, where an earlier one kept all that the index says of it. */
export type Job =
  | { readonly file: SpecFile; readonly summary: ConnectorSummary }
  | {
      readonly file: SpecFile;
      /** Its model, where an earlier run kept it. */
      readonly connector?: Connector;
      /** Whether its files are wanted. */
      readonly emit: boolean;
    };

/** A spec with what the index says of it; its model and its files where they were wanted. */
export interface Loaded {
  readonly file: SpecFile;
  readonly summary: ConnectorSummary;
  readonly connector?: Connector;
  readonly texts: Texts;
}

/** Does the jobs of a run; throws all findings of all files where there are any. */
export async function load(
  jobs: readonly Job[],
  found: readonly Diagnostic[],
  known: Conversions,
  emitter = startEmitter(jobs.filter((job) => "emit" in job && job.emit).length, known),
): Promise<{ loaded: readonly Loaded[]; conversions: Conversions }> {
  const diagnostics = [...found];
  const started: Promise<Loaded>[] = [];
  for (const job of jobs) {
    if ("summary" in job) {
      started.push(Promise.resolve({ ...job, texts: new Map() }));
      continue;
    }
    const { file, connector, emit } = job;
    const resolved = connector === undefined ? await resolveSpec(file) : { connector };
    if ("diagnostics" in resolved) diagnostics.push(...resolved.diagnostics);
    else started.push(finish(file, resolved.connector, emit ? emitter : undefined));
  }
  const conversions = emitter.end();
  const loaded = await Promise.all(started);
  diagnostics.push(...(await findClashes(loaded)));
  if (diagnostics.length > 0) throw new DiagnosticError(sortDiagnostics(diagnostics));
  return { loaded, conversions: await conversions };
}

async function finish(file: SpecFile, connector: Connector, emitter: Emitter | undefined): Promise<Loaded> {
  return { file, summary: summaryOf(connector), connector, texts: (await emitter?.emit(file, connector)) ?? new Map() };
}

/** The number of specs in a folder, all of which are right; throws all findings otherwise. */
export async function validate(specs: string): Promise<number> {
  const { files, diagnostics }: ReadResult = readSpecs(specs);
  const jobs = files.map((file) => ({ file, emit: false }));
  return (await load(jobs, diagnostics, {})).loaded.length;
}

/** Two connectors cannot have one class or one factory method: the index exports both. */
async function findClashes(loaded: readonly Loaded[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [index, { file, summary }] of loaded.entries()) {
    const other = loaded
      .slice(0, index)
      .find((earlier) => earlier.summary.className === summary.className || earlier.summary.factory === summary.factory);
    if (other === undefined) continue;
    const { parseSpec } = await import("../spec/parse.js");
    const parsed = parseSpec(file.file, file.id, file.text);
    if (!("ok" in parsed)) continue;
    const shared = other.summary.className === summary.className ? `class name ${summary.className}` : `factory method ${summary.factory}`;
    const place = parsed.ok.spec.className === undefined ? "connector" : "className";
    found.push(
      parsed.ok.source.diagnostic("ARX202", [place], `the ${shared} is that of ${other.file.file} too`, {
        hint: "give one of them another className",
      }),
    );
  }
  return found;
}
