import { suggest } from "../diagnostics/suggest.js";
import type { OperationSpec } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import { deref, schemasAt } from "./defs.js";
import type { Findings } from "./findings.js";
import type { Placed } from "./template.js";
import type { Def } from "./types.js";

/** The operation that a method belongs to, as far as it is resolved. */
export interface Target {
  readonly id: string;
  readonly spec: OperationSpec;
  readonly paramsSchema: Exclude<Schema, boolean>;
  readonly defs: readonly Def[];
}

/** fields/project/key → ["fields", "project", "key"] */
export const keysOf = (place: string): string[] => place.split("/");

/** Says at which key a place leads nowhere, and what would lead further. */
export function reportNowhere(
  keys: readonly string[],
  at: Path,
  target: Target,
  findings: Findings,
  report: "report" | "reportKey" = "report",
): void {
  const depth = keys.findIndex((_, i) => schemasAt(target.paramsSchema, keys.slice(0, i + 1), target.defs).length === 0);
  const key = keys[depth] ?? "";
  const known = schemasAt(target.paramsSchema, keys.slice(0, depth), target.defs).flatMap((schema) => {
    const parent = deref(schema, target.defs);
    return typeof parent === "object" ? Object.keys(parent.properties ?? {}) : [];
  });
  const where = depth === 0 ? "this operation has no parameter" : `"${keys.slice(0, depth).join("/")}" has no property`;
  findings[report]("ARX407", at, `${where} "${key}"`, suggest(key, known) ?? `known here: ${known.join(", ") || "none"}`);
}

/** No two values for one place, and none inside another. */
export function withoutClashes(placed: readonly Placed[], findings: Findings): Placed[] {
  return placed.filter(({ keys, at }, i) => {
    const clash = placed.slice(0, i).find((other) => startsWith(keys, other.keys) || startsWith(other.keys, keys));
    if (clash)
      findings.reportKey("ARX408", at, `"${keys.join("/")}" and "${clash.keys.join("/")}" set the same place`, "keep one of the two");
    return clash === undefined;
  });
}

const startsWith = (keys: readonly string[], prefix: readonly string[]): boolean => prefix.every((key, i) => keys[i] === key);

/** What the vendor requires must come from an argument or a fixed value: of the parameters, and of each object that is built. */
export function checkRequired(placed: readonly Placed[], target: Target, path: Path, findings: Findings): void {
  const leadSomewhere = placed.every(({ keys }) => schemasAt(target.paramsSchema, keys, target.defs).length > 0);
  if (!leadSomewhere) return; // a misspelt place would be reported twice
  const built = new Map([[], ...placed.flatMap(({ keys }) => keys.map((_, i) => keys.slice(0, i)))].map((keys) => [keys.join("/"), keys]));
  for (const keys of built.values()) {
    const given = new Set(placed.filter((other) => startsWith(other.keys, keys)).map((other) => other.keys[keys.length]));
    const [schema, ...more] = schemasAt(target.paramsSchema, keys, target.defs).map((at) => deref(at, target.defs));
    const required = typeof schema === "object" && more.length === 0 ? (schema.required ?? []) : [];
    for (const name of required.filter((key) => !given.has(key))) {
      const what = keys.length === 0 ? `the required parameter "${name}"` : `"${[...keys, name].join("/")}", which is required,`;
      findings.report("ARX409", [...path, "method"], `${what} is given by no argument and no fixed value`, "add it to params: or fixed:");
    }
  }
}
