import type { Code } from "../diagnostics/codes.js";
import type { Spec } from "../spec/format.js";
import type { Path } from "../spec/source.js";

/** A finding that a spec may accept under `suppress:`, with the reason. */
export interface Suppressible {
  readonly code: Code;
  /** What it is about; undefined for the connector as a whole. */
  readonly operation?: string;
}

/** An entry of `suppress:` that accepts nothing. */
export interface Unused {
  readonly path: Path;
  readonly message: string;
}

/** The findings that the spec does not accept, and the entries for these codes that accept none. */
export function suppress<Finding extends Suppressible>(
  { suppress: entries = [] }: Spec,
  findings: readonly Finding[],
  isOurs: (code: string) => boolean,
): { readonly left: readonly Finding[]; readonly unused: readonly Unused[] } {
  const used = new Set<object>();
  const left = findings.filter(({ code, operation }) => {
    const entry = entries.find((one) => one.code === code && (one.operation === undefined || one.operation === operation));
    if (entry) used.add(entry);
    return entry === undefined;
  });
  const unused = entries.flatMap((entry, index) => {
    if (used.has(entry) || !isOurs(entry.code)) return [];
    const where = entry.operation === undefined ? "" : ` at ${entry.operation}`;
    return [{ path: ["suppress", index], message: `nothing to suppress: ${entry.code} is not found${where}` }];
  });
  return { left, unused };
}

/** What the catalogue asks for is looked at by `catalog` alone. */
export const isOfCatalog = (code: string): boolean => code.startsWith("ARX8");
