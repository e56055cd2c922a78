import { z } from "zod";
import type { Change } from "./change.js";

/** What `diff` reads of a program's manifest, as `scan` writes it. */
export const Usage = z.object({
  version: z.literal(1),
  connectors: z.record(
    z.string(),
    z.object({ operations: z.record(z.string(), z.object({ methods: z.array(z.string()).optional(), at: z.array(z.string()) })) }),
  ),
  unbounded: z.array(z.object({ connector: z.string().nullish(), at: z.string() })),
});
export type Usage = z.output<typeof Usage>;

/** Where known programs do what a change is about; what cannot be bounded may do it too, and says so. */
export function usedAt(change: Change, programs: readonly Usage[]): string[] {
  const ids = namesOf(change);
  return programs.flatMap(({ connectors, unbounded }) => {
    const used = ids.connectors.flatMap((id) => Object.entries(connectors[id]?.operations ?? {}));
    const direct = used.filter(([id, { methods = [] }]) => concerns(ids, id, methods)).flatMap(([, { at }]) => at);
    const perhaps = unbounded.filter(({ connector }) => connector == null || ids.connectors.includes(connector));
    return [...new Set(direct), ...perhaps.map(({ at }) => `${at} (unbounded)`)];
  });
}

interface Names {
  readonly connectors: readonly string[];
  /** None: all of the connector's. */
  readonly operations: readonly string[];
  /** None: however it is called. */
  readonly method: string | undefined;
}

/** What programs call it: they were written against what was before. */
function namesOf({ rule, connector, operation, before }: Change): Names {
  const was = typeof before === "string" ? [before] : [];
  return {
    connectors: [connector, ...(rule === "connector-renamed" ? was : [])],
    operations: operation === undefined ? [] : [operation, ...(rule === "operation-renamed" || rule === "alias-removed" ? was : [])],
    method: rule === "convenience-removed" || rule === "convenience-renamed" ? was[0] : undefined,
  };
}

const concerns = ({ operations, method }: Names, id: string, methods: readonly string[]): boolean =>
  (operations.length === 0 || operations.includes(id)) && (method === undefined || methods.includes(method));
