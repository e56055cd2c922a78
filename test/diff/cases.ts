import { FROM_BASE } from "./from-base.js";
import { FROM_OTHERS } from "./from-others.js";
import { base, connectorOf, type Loose } from "./specs.js";

export function after(...changes: ((spec: Loose) => void)[]) {
  const spec = base();
  for (const change of changes) change(spec);
  return connectorOf(spec);
}

/** Every case, resolved: what is found one way, and the other way round. */
export const ALL = [
  ...FROM_BASE.map(([what, change, found, back]) => [what, base(), change, found, back] as const),
  ...FROM_OTHERS.map(([what, start, change, found, back]) => [what, start, change, found, back] as const),
].map(([what, start, change, found, back]) => ({
  what,
  before: typeof start === "function" ? after(start) : connectorOf(start),
  changed: after(change),
  found,
  back,
}));
