import { emitConnector } from "../emit/emit.js";
import type { Connector } from "../model/types.js";
import type { SpecFile } from "../spec/read.js";
import { manifestPath, printManifest } from "../write/manifest.js";

/** All files of a connector, its manifest last: it names the others. */
export function emitFiles({ id, digest }: Pick<SpecFile, "id" | "digest">, connector: Connector): Map<string, string> {
  const texts = new Map(emitConnector(connector));
  return texts.set(manifestPath(id), printManifest(connector, digest, texts));
}
