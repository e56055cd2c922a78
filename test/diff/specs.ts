import type { Change } from "../../generator/diff/change.js";
import { compareConnectors, type Pair } from "../../generator/diff/compare.js";
import { resolveConnector } from "../../generator/model/resolve.js";
import type { Connector } from "../../generator/model/types.js";
import { parseSpec } from "../../generator/spec/parse.js";

/** A spec as an object; what is read of it is its JSON, which is YAML. */
// biome-ignore lint/suspicious/noExplicitAny: cases change any part of it
export type Loose = any;

/** A connector with one operation that reads and one that acts. */
export const base = (): Loose => ({
  connector: "acme",
  name: "Acme",
  category: "test",
  summary: "Hosts and jobs of Acme.",
  docs: "https://acme.example/docs",
  api: { baseUrl: "https://api.acme.example", auth: { type: "bearer" } },
  defs: { Host: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } }, required: ["id"] } },
  operations: {
    "hosts:read": {
      method: "GET",
      path: "/hosts/{site}",
      scope: "hosts:read",
      risk: "low",
      effect: "read",
      summary: "List the hosts of a site.",
      params: {
        site: { required: true, type: "string", minLength: 1 },
        limit: { type: "integer", minimum: 1, maximum: 100 },
        offset: { type: "integer", minimum: 0 },
        state: { enum: ["up", "down"] },
      },
      result: {
        type: "object",
        properties: {
          hosts: { type: "array", items: { $ref: "#/defs/Host" } },
          total: { type: "integer" },
          level: { type: "string", enum: ["a", "b"] },
        },
        required: ["total"],
      },
    },
    "hosts:contain": {
      method: "POST",
      path: "/hosts/actions",
      scope: "hosts:write",
      risk: "high",
      effect: "action",
      summary: "Contain hosts, or lift it.",
      params: {
        action: { in: "query", required: true, enum: ["contain", "lift"] },
        ids: { required: true, type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 },
        note: { type: "string", maxLength: 100 },
      },
      result: { type: "null" },
      convenience: [{ method: "contain_host", params: ["ids"], fixed: { action: "contain" } }],
    },
  },
});

export function connectorOf(spec: Loose): Connector {
  const read = parseSpec(`specs/${spec.connector}.yaml`, spec.connector, JSON.stringify(spec));
  if (!("ok" in read)) throw new Error(JSON.stringify(read.diagnostics, null, 2));
  const resolved = resolveConnector(read.ok);
  if ("connector" in resolved) return resolved.connector;
  const found = resolved.diagnostics.filter(({ code }) => !code.startsWith("ARX5"));
  if (found.length > 0) throw new Error(found.map(({ message }) => message).join("\n"));
  return resolved.model;
}

export const changesOf = (pairs: readonly Pair[]): Change[] => compareConnectors(pairs);

/** "risk-raised risky escalation", for each change. */
export const told = (changes: readonly Change[]): string[] =>
  changes.map(({ rule, callers, security }) => `${rule} ${callers} ${security}`).sort();

/** The operation that reads. */
export const read = (spec: Loose): Loose => spec.operations["hosts:read"];

/** The operation that acts. */
export const act = (spec: Loose): Loose => spec.operations["hosts:contain"];
