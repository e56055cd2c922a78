import { digest } from "../cache/files.mjs";
import { Store } from "../cache/store.js";
import { suggest } from "../diagnostics/suggest.js";
import { readSpecs, type SpecFile } from "../spec/read.js";
import { commit, hasChanges } from "../write/commit.js";
import { type Plan, planEditorSchema, planOutput } from "../write/plan.js";
import { deferSignals } from "../write/signals.js";
import { asWriteFinding } from "../write/write-error.js";
import { build, digests } from "./build.js";
import { loadConnectors } from "./load.js";
import { UsageError } from "./usage-error.js";

export interface GenerateOptions {
  readonly specs: string;
  readonly out: string;
  /** Only these connectors' files, and the index files. */
  readonly only?: readonly string[];
  /** Write nothing: the plans are the answer. */
  readonly check?: boolean;
}

export interface Generated {
  readonly connectors: number;
  /** What changed, or would: in the output folder, and in the specs folder for the editors' schema. */
  readonly plans: readonly Plan[];
}

/** Specs in, files out: read, resolve, emit, compare, write. */
export async function generate({ specs, out, only, check = false }: GenerateOptions): Promise<Generated> {
  // A check makes everything anew: it is there to prove what a cache only claims.
  const store = check ? undefined : new Store(out);
  const read = readSpecs(specs);
  if (only) checkOnly(only, read.files);
  const all = await loadConnectors(read, store);
  const chosen = only ? all.filter(({ file }) => only.includes(file.id)) : all;
  const { printEditorSchema } = await import("../write/editor-schema.js");
  const schema = printEditorSchema();
  try {
    const { built, texts, intact } = await build(all, chosen, out, store);
    const complete = only === undefined;
    const output = planOutput(out, { texts, intact: new Set(Object.keys(intact)), complete });
    const plans = [output, planEditorSchema(specs, schema)];
    if (!check) await deferSignals(() => commit(plans));
    for (const { loaded, texts } of built) store?.keepConnector(loaded.file, { connector: loaded.connector, files: digests(texts) });
    const state = {
      specs: specDigests(read.files),
      schema: digest(schema),
      files: { ...intact, ...digests(texts) },
      others: output.others,
    };
    if (complete) store?.remember(state);
    return { connectors: all.length, plans: plans.filter(hasChanges) };
  } catch (error) {
    throw asWriteFinding(error, [out, specs]);
  }
}

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
