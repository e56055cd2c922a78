import { createHash } from "node:crypto";
import { RESOLVED_PREFIX } from "./defs.js";
import type { Api, Connector, Operation } from "./types.js";

/** So many characters of base64url: 96 bits. */
const LENGTH = 16;

/** Of which so many are sent with a call: 48 bits tell two versions of one operation apart, and each client carries them for all of its operations. */
const SENT_LENGTH = 8;

/** Several files of a connector state its contracts. */
const known = new WeakMap<Connector, ReadonlyMap<string, string>>();

/**
 * What an operation promises, as a digest: all that the gateway sends, accepts and judges it by, and the words that people and
 * agents choose it by. The ways to call it, its methods and its old names, are left out: they promise nothing further.
 * Operation id → digest.
 */
export function contractsOf(connector: Connector): ReadonlyMap<string, string> {
  const contracts = known.get(connector) ?? digestAll(connector);
  known.set(connector, contracts);
  return contracts;
}

/** What stands for an operation's contract on the wire. */
export const sentContract = (contracts: ReadonlyMap<string, string>, id: string): string => (contracts.get(id) ?? "").slice(0, SENT_LENGTH);

function digestAll({ api, defs, operations }: Connector): ReadonlyMap<string, string> {
  const shared = new Map(defs.map(({ typeName, schema }) => [typeName, { refs: refsIn(schema), digest: contentDigest(schema) }]));
  const schemasOf = (operation: object): unknown[] =>
    reachable(refsIn(operation), (name) => shared.get(name)?.refs ?? []).map((name) => [name, shared.get(name)?.digest]);
  return new Map(
    operations.map(({ methods: _, aliases: __, ...operation }) => [
      operation.id,
      contentDigest({ operation, api: seenBy(operation, api), defs: schemasOf(operation) }),
    ]),
  );
}

/** What an operation sees of the API: its own server. */
const seenBy = ({ server }: Pick<Operation, "server">, { servers, ...api }: Api): object => ({ ...api, ...servers[server] });

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
const contentDigest = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(sortKeys(value)))
    .digest("base64url")
    .slice(0, LENGTH);

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
