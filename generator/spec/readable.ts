import type { z } from "zod";
import type { Path } from "./source.js";

/** One thing that is not as the spec language has it, and the keys that lead to it. */
export interface Mistake {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** What may be anything, as nothing is decided by it. */
const TEXTS: Readonly<Record<string, string>> = { connector: "unnamed", name: "-", category: "-", summary: "-", docs: "https://-" };

/**
 * A file without the parts that cannot be read, so that the others are still held against everything else: an operation
 * is left out whole. Nothing where a mistake concerns them all.
 */
export function readable(value: Readonly<Record<string, unknown>>, mistakes: readonly Mistake[]): unknown {
  const rest: Record<string, unknown> = { ...value };
  const operations: Record<string, unknown> = { ...Object(value["operations"]) };
  for (const { issue, path } of mistakes) {
    const [section, operation] = path;
    if (section === undefined && issue.code === "unrecognized_keys") for (const key of issue.keys) delete rest[key];
    else if (section === "operations" && operation !== undefined) delete operations[operation];
    else if (section === "className") delete rest["className"];
    else if (typeof section === "string" && Object.hasOwn(TEXTS, section)) rest[section] = TEXTS[section];
    else return undefined;
  }
  return { ...rest, operations };
}
