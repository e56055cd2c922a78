import { digest } from "../cache/files.mjs";
import { RESOLVED_PREFIX } from "../model/defs.js";
import type { Connector, Operation } from "../model/types.js";
import { generatedComment } from "./header.js";

/** What a connector was made from and became, as digests: a change in any of them shows in a review. */
export interface Manifest {
  readonly $comment: string;
  readonly connector: string;
  readonly spec: string;
  readonly operations: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = (id: string): string => `manifest/${id}.json`;

/** The manifest of a connector, as text. `specDigest` is that of the spec's bytes; `files` are all the others that it was emitted as. */
export function printManifest(connector: Connector, specDigest: string, files: ReadonlyMap<string, string>): string {
  const defs = new Map(connector.defs.map(({ typeName, schema }) => [typeName, { refs: refsIn(schema), digest: contentDigest(schema) }]));
  const contract = (operation: Operation): string =>
    contentDigest({
      operation,
      defs: reachable(refsIn(operation), (name) => defs.get(name)?.refs ?? []).map((name) => [name, defs.get(name)?.digest]),
    });
  const manifest: Manifest = {
    $comment: generatedComment(`specs/${connector.id}.yaml`),
    connector: connector.id,
    spec: shorten(specDigest),
    operations: Object.fromEntries(connector.operations.map((operation) => [operation.id, contract(operation)])),
    files: Object.fromEntries([...files].map(([path, text]) => [path, shorten(digest(text))] as const).sort(byName)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The shared schemas that a value names, directly. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner.slice(RESOLVED_PREFIX.length)] : refsIn(inner),
  );
}

/** All names that can be reached from some, in code-unit order. */
function reachable(from: readonly string[], next: (name: string) => readonly string[]): string[] {
  const reached = new Set(from);
  for (const name of reached) for (const further of next(name)) reached.add(further);
  return [...reached].sort();
}

/** The digest of a value, whatever order its keys were written in. */
const contentDigest = (value: unknown): string => shorten(digest(JSON.stringify(sortKeys(value))));

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.sort(byName));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const shorten = (sha256: string): string => `sha256-${sha256.slice(0, 32)}`;
