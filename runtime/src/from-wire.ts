import type { WireMeta } from "./wire.js";

/** What the gateway says about a call, in camelCase and with the rule beside the rest. What is deeper may be the vendor's own. */
export function fromWire({ policy, approval, upstream, ...rest }: WireMeta): Record<string, unknown> {
  return {
    ...camelCase(rest),
    ...(policy && { rule: policy.rule }),
    ...(approval && { approval: camelCase(approval) }),
    ...(upstream && { upstream: camelCase(upstream) }),
  };
}

function camelCase(wire: object): Record<string, unknown> {
  const rename = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(wire).map(([name, value]) => [rename(name), value]));
}
