import { digest } from "../cache/files.mjs";
import { contractsOf } from "../model/contract.js";
import type { Connector, Operation } from "../model/types.js";
import { generatedComment } from "./header.js";

/**
 * What a connector was made from and became, as digests, and what each of its operations is able to do: a change in any of them
 * shows in a review, and `scan` reads from it what a program needs.
 */
export interface Manifest {
  readonly $comment: string;
  readonly connector: string;
  readonly spec: string;
  readonly operations: Readonly<Record<string, OperationEntry>>;
  readonly files: Readonly<Record<string, string>>;
}

export interface OperationEntry extends Pick<Operation, "risk" | "effect" | "scope"> {
  /** The convenience methods that send it. */
  readonly methods: readonly string[];
  /** The ids that it had before, where there are any. */
  readonly aliases?: readonly string[];
  readonly contract: string;
}

export const manifestPath = (id: string): string => `manifest/${id}.json`;

/** The manifest of a connector, as text. `specDigest` is that of the spec's bytes; `files` are all the others that it was emitted as. */
export function printManifest(connector: Connector, specDigest: string, files: ReadonlyMap<string, string>): string {
  const contracts = contractsOf(connector);
  const entries = connector.operations.map((operation) => [operation.id, entryOf(operation, contracts.get(operation.id) ?? "")] as const);
  const digests = [...files].map(([path, text]) => [path, shorten(digest(text))] as const).sort(byName);
  const comment = generatedComment(`specs/${connector.id}.yaml`);
  const head = { $comment: comment, connector: connector.id, spec: shorten(specDigest) };
  const fields = [...Object.entries(head).map(field), `"operations": ${block(entries)}`, `"files": ${block(digests)}`];
  return `{\n${fields.map((text) => `  ${text}`).join(",\n")}\n}\n`;
}

const entryOf = ({ risk, effect, scope, methods, aliases }: Operation, contract: string): OperationEntry => ({
  risk,
  effect,
  scope,
  methods: methods.map(({ name }) => name),
  ...(aliases && { aliases }),
  contract,
});

/** An object with one line each entry: an operation that changed is one line of a diff. */
const block = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.length === 0 ? "{}" : `{\n${entries.map((entry) => `    ${field(entry)}`).join(",\n")}\n  }`;

const field = ([key, value]: readonly [string, unknown]): string => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const shorten = (sha256: string): string => `sha256-${sha256.slice(0, 32)}`;
