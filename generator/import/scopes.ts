import type { Effect } from "../spec/format.js";
import { asList, asNode, asText, asTexts, type Node } from "./node.js";
import type { RawOperation } from "./operations.js";

/** What an operation needs, by the document: the least of the ways in which it may be authorized, else what an extension names. */
export function scopesOf({ node, document }: RawOperation, effect: Effect): string[] {
  const ways = asList(node["security"] ?? document["security"])
    .map((requirement) => distinct(Object.values(asNode(requirement) ?? {}).flatMap(asTexts)))
    .filter((scopes) => scopes.length > 0);
  const reading = effect === "read" ? ways.find((scopes) => scopes.every((scope) => /read|view/i.test(scope))) : undefined;
  return reading ?? ways[0] ?? fromExtensions(node);
}

/** x-required-scopes, x-permission, x-rbac-actions, x-api-token-group: vendors have a word of their own each. */
const EXTENSION = /^x-(.*-)?(\w*(scopes?|permissions?)|rbac-actions?|token-groups?)$/i;

function fromExtensions(node: Node): string[] {
  for (const [key, value] of Object.entries(node)) {
    const scopes = EXTENSION.test(key) ? distinct(namesIn(value)) : [];
    if (scopes.length > 0) return scopes;
  }
  return [];
}

/** A name, a list of them, what stands under `permissions` or `scopes`, or the last part of a reference to it. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const node = asNode(value);
  if (node !== undefined) {
    const names = namesIn(node["permissions"] ?? node["scopes"] ?? asText(node["$ref"])?.replace(/^.*\//, ""));
    return /^or$/i.test(String(node["operator"])) ? names.slice(0, 1) : names;
  }
  const name = asText(value)?.trim();
  return name === undefined || /^none$/i.test(name) ? [] : [name];
}

const distinct = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name.trim() !== ""))];
