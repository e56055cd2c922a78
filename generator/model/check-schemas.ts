import type { Spec } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import { lookAlikeOf } from "../spec/look-alike.js";
import { branches, constraintsOf } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";
import { checkSchema } from "./check-schema.js";
import type { Side } from "./close.js";
import { emptyCycles, unusedDefs } from "./defs.js";
import type { Findings } from "./findings.js";
import { refName } from "./merge.js";
import { isTakenType, TYPE_NAME } from "./names.js";
import { schemaOf, schemaPath } from "./params.js";

/** A schema of an operation, the side it is on and where it stands. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly side: Side;
  readonly path: Path;
}

/** Checks every schema of a spec, and tells which operations may be resolved: those whose schemas all lead somewhere. */
export function checkSchemas(spec: Spec, findings: Findings): ReadonlySet<string> {
  const written = new Map(Object.entries(spec.defs ?? {}));
  const soundDefs = checkDefs(written, findings);
  const uses = Object.entries(spec.operations).map(([id, operation]) => [id, schemasOf(id, operation)] as const);
  const sound = uses.filter(([, schemas]) => checkAll(schemas, written, findings, soundDefs));
  const all = uses.flatMap(([, schemas]) => schemas);
  for (const name of unusedDefs(written, all))
    findings.reportKey("ARX308", ["defs", name], `nothing uses "${name}"`, "remove it, or point a $ref at it");
  return new Set(soundDefs ? sound.map(([id]) => id) : []);
}

/** Every schema of an operation. */
export function schemasOf(id: string, { params = {}, result }: Spec["operations"][string]): PlacedSchema[] {
  return [
    ...Object.entries(params).map(
      ([name, param]): PlacedSchema => ({ schema: schemaOf(param), side: "params", path: schemaPath(id, name, param) }),
    ),
    { schema: result, side: "result", path: ["operations", id, "result"] },
  ];
}

function checkDefs(written: ReadonlyMap<string, Schema>, findings: Findings): boolean {
  for (const name of written.keys()) checkDefName(name, findings);
  const cycles = emptyCycles(written);
  for (const cycle of cycles) {
    const message =
      cycle.length === 1 ? `"${cycle[0]}" is defined as itself` : `these definitions only point at each other: ${cycle.join(", ")}`;
    findings.reportKey("ARX302", ["defs", cycle[0] ?? ""], message, "one of them must say what the value is");
  }
  const placed = [...written].map(([name, schema]) => ({ schema, path: ["defs", name] }));
  return checkAll(placed, written, findings, cycles.length === 0);
}

function checkDefName(name: string, findings: Findings): void {
  const lookAlike = lookAlikeOf(name);
  const hint = "write it in PascalCase, such as HostId";
  if (lookAlike !== undefined) findings.reportKey("ARX110", ["defs", name], lookAlike, hint);
  else if (!TYPE_NAME.test(name)) findings.reportKey("ARX205", ["defs", name], `"${name}" is not a type name`, hint);
  else if (isTakenType(name))
    findings.reportKey("ARX201", ["defs", name], `"${name}" would hide a type that generated code uses`, "choose another name");
}

/** Whether nothing in these schemas, nor in what they lead to, would mislead whoever walks them. */
function checkAll(
  placed: readonly { readonly schema: Schema; readonly path: Path }[],
  written: ReadonlyMap<string, Schema>,
  findings: Findings,
  acyclic: boolean,
): boolean {
  const names = new Set(written.keys());
  const sound = placed.filter(
    ({ schema, path }) =>
      findings.isSoundAfter(() => checkSchema(schema, path, names, findings)) &&
      acyclic &&
      findings.isSoundAfter(() => checkSpread(schema, path, written, findings)),
  );
  return sound.length === placed.length;
}

/** What branches refer to is written out where objects are merged or closed: without a limit, a short spec could make a long one. */
const MAX_SPREAD = 1000;

function checkSpread(schema: Schema, path: Path, written: ReadonlyMap<string, Schema>, findings: Findings): void {
  if (spreadOf(schema, written) > MAX_SPREAD)
    findings.report(
      "ARX306",
      path,
      `it leads to more than ${MAX_SPREAD} schemas that speak of one value`,
      "refer to fewer shared schemas in its branches",
    );
}

/** How many schemas would speak of one value, once what they refer to is written out. A reference or a union by itself stays what it is. */
function spreadOf(schema: Schema, written: ReadonlyMap<string, Schema>): number {
  const known = new Map<string, number>();
  const spread = (one: Schema): number => {
    if (typeof one === "boolean") return 1;
    const name = refName(one);
    const target = name === undefined ? 0 : (known.get(name) ?? spread(written.get(name) ?? true));
    if (name !== undefined) known.set(name, target);
    return branches(one).reduce((sum, branch) => sum + spread(branch), 1 + target);
  };
  const isKept = typeof schema === "object" && ["$ref", "anyOf", "oneOf"].includes(constraintsOf(schema).join());
  if (!isKept) return spread(schema);
  return Math.max(1, ...branches(schema).map((branch) => spreadOf(branch, written)));
}
