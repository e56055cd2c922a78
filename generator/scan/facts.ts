import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Effect } from "../spec/format.js";
import type { Risk } from "../spec/risks.js";

/** What the manifest beside an SDK says of an operation. */
export interface OperationFacts {
  readonly risk: Risk;
  readonly effect: Effect;
  readonly scope: readonly string[];
}

/** What the manifest beside an SDK says of a connector. */
export interface ConnectorFacts {
  readonly id: string;
  readonly operations: ReadonlyMap<string, OperationFacts>;
  /** Old ids that still stand for an operation. */
  readonly aliases: ReadonlyMap<string, string>;
  /** By convenience method: the operations that it sends. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
}

interface Entry extends OperationFacts {
  readonly methods?: readonly string[];
  readonly aliases?: readonly string[];
}

/** Generated files and the manifests beside them: `sdk/<id>.ts`, or built `dist/sdk/<id>.d.ts`, and `manifest/<id>.json`. */
export class FactsReader {
  readonly #folders = new Map<string, string | undefined>();
  readonly #connectors = new Map<string, ConnectorFacts | undefined>();

  /** The folder of manifests that a file was generated beside; undefined for any other file. */
  manifestsOf(file: string): string | undefined {
    const folder = dirname(file);
    if (!this.#folders.has(folder)) this.#folders.set(folder, findManifests(folder));
    return this.#folders.get(folder);
  }

  /** What is known of the connector that a generated file is of. */
  connectorOf(file: string): ConnectorFacts | undefined {
    const manifests = this.manifestsOf(file);
    if (manifests === undefined) return undefined;
    const path = join(manifests, `${basename(file).replace(/\.(d\.)?[cm]?[jt]s$/, "")}.json`);
    if (!this.#connectors.has(path)) this.#connectors.set(path, existsSync(path) ? readFacts(path) : undefined);
    return this.#connectors.get(path);
  }
}

function findManifests(folder: string): string | undefined {
  if (!["sdk", "server"].includes(basename(folder))) return undefined;
  const parent = dirname(folder);
  return [join(parent, "manifest"), join(dirname(parent), "manifest")].find((path) => existsSync(path));
}

function readFacts(path: string): ConnectorFacts {
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { connector: string; operations: Readonly<Record<string, Entry>> };
  const operations = new Map<string, OperationFacts>();
  const aliases = new Map<string, string>();
  const methods = new Map<string, string[]>();
  for (const [id, { risk, effect, scope, methods: names = [], aliases: old = [] }] of Object.entries(manifest.operations)) {
    operations.set(id, { risk, effect, scope });
    for (const alias of old) aliases.set(alias, id);
    for (const name of names) methods.set(name, [...(methods.get(name) ?? []), id]);
  }
  return { id: manifest.connector, operations, aliases, methods };
}
