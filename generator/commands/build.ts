import { type Digests, digest, holds } from "../cache/files.mjs";
import type { Store } from "../cache/store.js";
import { manifestPath, printManifest } from "../write/manifest.js";
import type { Loaded } from "./load.js";

/** A connector whose files were emitted in this run. */
export interface Built {
  readonly loaded: Loaded;
  readonly texts: ReadonlyMap<string, string>;
}

export interface Output {
  readonly built: readonly Built[];
  /** Everything that was emitted, index files too. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that stand in the output folder as an earlier run emitted them. */
  readonly intact: Digests;
}

/** Models → files; a connector that is as it was, and whose files are as they were, is not emitted again. */
export async function build(all: readonly Loaded[], chosen: readonly Loaded[], out: string, store?: Store): Promise<Output> {
  const { emitConnector, emitIndex } = await import("../emit/emit.js");
  const { exportConversions, seedConversions } = await import("../emit/types/index.js");
  if (store) seedConversions(store.conversions());
  const built: Built[] = [];
  const intact: Record<string, string> = {};
  for (const loaded of chosen) {
    const { file, connector, files } = loaded;
    if (files !== undefined && holds(out, files)) {
      Object.assign(intact, files);
      continue;
    }
    const texts = new Map(emitConnector(connector));
    texts.set(manifestPath(connector.id), printManifest(connector, file.digest, texts));
    built.push({ loaded, texts });
  }
  store?.keepConversions(exportConversions());
  const index = emitIndex(all.map(({ connector }) => connector));
  return { built, texts: new Map([...built.flatMap((one) => [...one.texts]), ...index]), intact };
}

/** Texts by path → their digests. */
export const digests = (texts: Iterable<readonly [string, string]>): Digests =>
  Object.fromEntries([...texts].map(([path, text]) => [path, digest(text)]));
