import type { Vendor } from "../vendor/vendor.js";

/** A call that reached the vendor. */
export interface ExecutedCall {
  readonly connector: string;
  readonly operation: string;
  /** As the operation's schema gave them, defaults filled in. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The vendor's permissions that it needed. */
  readonly scope: readonly string[];
}

/** A vendor that notes what reaches it. */
export const noting = (vendor: Vendor, calls: ExecutedCall[]): Vendor => ({
  async prepare(call) {
    const ready = await vendor.prepare(call);
    const { connector, id: operation, params } = call;
    return {
      send(traceparent) {
        calls.push({ connector: connector.id, operation, params, scope: call.operation.scope });
        return ready.send(traceparent);
      },
    };
  },
});

/** The vendor's permissions that calls needed, by connector, each once and sorted. */
export function scopesOf(calls: readonly ExecutedCall[]): Readonly<Record<string, readonly string[]>> {
  const scopes = new Map<string, Set<string>>();
  for (const { connector, scope } of calls) {
    const known = scopes.get(connector) ?? new Set();
    for (const one of scope) known.add(one);
    scopes.set(connector, known);
  }
  return Object.fromEntries([...scopes].sort().map(([connector, names]) => [connector, [...names].sort()]));
}
