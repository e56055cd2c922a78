import { toUSVString } from "node:util";
import canonicalize from "canonicalize";
import type { AuditEvent, Json } from "./event.js";

/** Every member of an event, once: the compiler finds the one that is missing. */
const IS_MEMBER: Readonly<Record<keyof AuditEvent, true>> = {
  actor: true,
  agent: true,
  approval_id: true,
  code: true,
  connector: true,
  details: true,
  duration_ms: true,
  id: true,
  method: true,
  operation: true,
  org: true,
  outcome: true,
  params_digest: true,
  params_redacted: true,
  path_template: true,
  policy_version: true,
  prev_hash: true,
  reason: true,
  request_id: true,
  risk: true,
  rule: true,
  scope: true,
  seq: true,
  ts: true,
  type: true,
  upstream_status: true,
  v: true,
  verdict: true,
};

const MEMBERS = (Object.keys(IS_MEMBER) as (keyof AuditEvent)[]).sort().map((name) => [name, `${JSON.stringify(name)}:`] as const);

/**
 * An event as RFC 8785 writes it. What that cannot write is replaced: half a surrogate pair by U+FFFD, a number that is not finite
 * by null. Knowing the members beforehand makes it several times as fast as sorting them each time.
 */
export function canonicalEvent(event: AuditEvent): string {
  const parts: string[] = [];
  for (const [name, key] of MEMBERS) {
    const value = event[name];
    if (value !== undefined) parts.push(key + canonicalValue(value));
  }
  return `{${parts.join()}}`;
}

function canonicalValue(value: Json): string {
  if (typeof value === "string") return JSON.stringify(toUSVString(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return canonicalize(writable(value)) ?? "null";
}

function writable(value: Json): Json {
  if (typeof value === "string") return toUSVString(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(writable);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toUSVString(key), writable(item)]));
}
