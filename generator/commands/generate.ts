import { type Digests, digest, holds } from "../cache/files.mjs";
import { Store } from "../cache/store.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Connector } from "../model/types.js";
import { readSpecs, type SpecFile } from "../spec/read.js";
import { commit, hasChanges } from "../write/commit.js";
import { type Plan, planEditorSchema, planOutput } from "../write/plan.js";
import { deferSignals } from "../write/signals.js";
import { asWriteFinding } from "../write/write-error.js";
import type { Emitter } from "./emitter.js";
import { type Job, load } from "./load.js";
import { UsageError } from "./usage-error.js";

export interface GenerateOptions {
  readonly specs: string;
  readonly out: string;
  /** Only these connectors' files, and the index files. */
  readonly only?: readonly string[];
  /** Write nothing: the plans are the answer. */
  readonly check?: boolean;
  /** The model of a spec that this process has just written. */
  readonly resolved?: { readonly file: string; readonly connector: Connector };
  /** One that was started ahead of the run. */
  readonly emitter?: Emitter;
}

export interface Generated {
  readonly connectors: number;
  /** What changed, or would: in the output folder, and in the specs folder for the editors' schema. */
  readonly plans: readonly Plan[];
}

/** Specs in, files out: read, resolve, emit, compare, write. */
export async function generate({ specs, out, only, check = false, resolved, emitter }: GenerateOptions): Promise<Generated> {
  // A check makes everything anew: it is there to prove what a cache only claims.
  const store = check ? undefined : new Store(out);
  const read = readSpecs(specs);
  if (only) checkOnly(only, read.files);
  const { jobs, intact } = plan(read.files, only, out, store, resolved);
  const { loaded, conversions } = await load(jobs, read.diagnostics, store?.conversions() ?? {}, emitter);
  const [{ printEditorSchema }, { emitIndex }] = await Promise.all([import("../write/editor-schema.js"), import("../emit/emit.js")]);
  const schema = printEditorSchema();
  const texts = new Map([...loaded.flatMap((one) => [...one.texts]), ...emitIndex(loaded.map((one) => one.summary))]);
  try {
    const output = planOutput(out, { texts, intact: new Set(Object.keys(intact)), complete: only === undefined });
    const plans = [output, planEditorSchema(specs, schema)];
    if (!check) await deferSignals(() => commit(plans));
    store?.keepConversions(conversions);
    for (const { file, summary, connector, texts } of loaded)
      if (connector && texts.size > 0) store?.keep(file, connector, { summary, files: digests(texts) });
    const files = { ...intact, ...digests(texts) };
    if (only === undefined) store?.remember({ specs: specDigests(read.files), schema: digest(schema), files, others: output.others });
    return { connectors: loaded.length, plans: plans.filter(hasChanges) };
  } catch (error) {
    throw asWriteFinding(error, [out, specs]);
  }
}

/** What is to be done for each spec, and the files that stand in the output folder as an earlier run emitted them. */
function plan(
  files: readonly SpecFile[],
  only: readonly string[] | undefined,
  out: string,
  store: Store | undefined,
  resolved: GenerateOptions["resolved"],
): { jobs: Job[]; intact: Digests } {
  const intact: Record<string, string> = {};
  const jobs = files.map((file): Job => {
    const emitted = store?.emitted(file);
    const isIntact = emitted !== undefined && holds(out, emitted.files);
    const isChosen = only === undefined || only.includes(file.id);
    if (isIntact && isChosen) Object.assign(intact, emitted.files);
    if (emitted !== undefined && (isIntact || !isChosen)) return { file, summary: emitted.summary };
    const connector = store?.connector(file) ?? (file.file === resolved?.file ? resolved.connector : undefined);
    return { file, ...(connector && { connector }), emit: isChosen };
  });
  return { jobs, intact };
}

/** Texts by path → their digests. */
const digests = (texts: ReadonlyMap<string, string>): Digests => Object.fromEntries([...texts].map(([path, text]) => [path, digest(text)]));

function checkOnly(only: readonly string[], files: readonly SpecFile[]): void {
  const known = files.map(({ id }) => id);
  for (const id of only) {
    if (known.includes(id)) continue;
    const hint = suggest(id, known);
    throw new UsageError(`there is no connector "${id}"${hint === undefined ? "" : `; ${hint}`}`);
  }
}

const specDigests = (files: readonly SpecFile[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [`${file.id}.yaml`, file.digest]));
