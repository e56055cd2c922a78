import { canonical } from "../../runtime/src/server/canonical.js";
import type { OperationSpec, ParamSpec, Spec } from "../spec/format.js";
import type { Json, Schema } from "../spec/json-schema.js";
import { routeKey } from "./draft.js";
import { usedDefs } from "./used-defs.js";

/** What a second import changes. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Operations that the document no longer has. */
  readonly vanished: readonly string[];
}

export interface Kept {
  readonly spec: Spec;
  readonly difference: Difference;
}

const VANISHED = "The vendor's API description no longer has it.";

/** The earlier spec with what the document says now: what a person decided stays, what is new is unreviewed. */
export function keepDecisions(earlier: Spec, fresh: Spec): Kept {
  const byRoute = new Map(Object.entries(fresh.operations).map(([id, operation]) => [routeKey(operation.method, operation.path), id]));
  const operations: Record<string, OperationSpec> = {};
  const changed: string[] = [];
  const vanished: string[] = [];
  const met = new Set<string>();
  for (const [id, before] of Object.entries(earlier.operations)) {
    const now = byRoute.get(routeKey(before.method, before.path));
    const after = now === undefined ? gone(before) : keepOperation(before, fresh.operations[now] as OperationSpec);
    if (now !== undefined) met.add(now);
    operations[id] = after;
    if (isSame(before, after)) continue;
    (now === undefined ? vanished : changed).push(id);
  }
  const added = Object.keys(fresh.operations).filter((id) => !met.has(id));
  for (const id of added) operations[id] = fresh.operations[id] as OperationSpec;
  const defs = keepDefs(earlier, fresh, operations);
  const { defs: _, operations: __, imported, ...head } = earlier;
  const { imported: source } = fresh;
  const spec = { ...head, ...((source ?? imported) ? { imported: source ?? imported } : {}), ...(defs && { defs }), operations } as Spec;
  return { spec, difference: { added, changed, vanished } };
}

const gone = (operation: OperationSpec): OperationSpec =>
  operation.deprecated === undefined || operation.deprecated === false ? { ...operation, deprecated: VANISHED } : operation;

/** Facts are the document's: method, path, parameters, result. Judgements and words are the person's. */
function keepOperation(before: OperationSpec, now: OperationSpec): OperationSpec {
  const { params, result, pagination, body, deprecated } = now;
  const cameBack = before.deprecated === VANISHED;
  const { deprecated: _, params: written = {}, pagination: pages, ...decided } = before;
  const still = cameBack ? deprecated : (before.deprecated ?? deprecated);
  const kept = { ...decided, ...(still !== undefined && { deprecated: still }), ...(body !== undefined && { body }) };
  const names = keepParams(written, params ?? {});
  const walked = pages ?? pagination;
  const { convenience, result: old, ...rest } = kept;
  return {
    ...rest,
    ...(Object.keys(names).length > 0 && { params: names }),
    result: keepTexts(old, result),
    ...(walked && { pagination: walked }),
    ...(convenience && { convenience }),
  };
}

/** Parameters keep the names and the descriptions that they were given. */
function keepParams(before: Readonly<Record<string, ParamSpec>>, now: Readonly<Record<string, ParamSpec>>): Record<string, ParamSpec> {
  const wireOf = (name: string, { wire }: ParamSpec): string => wire ?? name;
  const place = (name: string, param: ParamSpec): string => `${param.in ?? "?"} ${wireOf(name, param)}`;
  const earlier = Object.entries(before);
  const used = new Set<string>();
  const entries = Object.entries(now).map(([name, param]): [string, ParamSpec] => {
    const known =
      earlier.find(([key, old]) => place(key, old) === place(name, param)) ??
      earlier.find(([key, old]) => old.in === undefined && wireOf(key, old) === wireOf(name, param));
    if (known === undefined) return [name, param];
    const [key, old] = known;
    used.add(key);
    const wire = wireOf(name, param);
    const { wire: _, ...fresh } = param;
    const merged = keepTexts(old as Schema, fresh as Schema) as ParamSpec;
    return [key, { ...merged, ...(wire !== key && { wire }), ...(old.sensitive !== undefined && { sensitive: old.sensitive }) }];
  });
  // In the order in which the person has them; new ones behind.
  const order = Object.keys(before).filter((key) => used.has(key));
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

/** The same schema as now, with the descriptions that stood at the same places. */
function keepTexts(before: Schema | undefined, now: Schema): Schema {
  if (typeof before !== "object" || typeof now !== "object") return now;
  const inner = (key: "properties", old = before[key], fresh = now[key]) =>
    fresh && { [key]: Object.fromEntries(Object.entries(fresh).map(([name, child]) => [name, keepTexts(old?.[name], child)])) };
  return {
    ...now,
    ...(before.description !== undefined && { description: before.description }),
    ...inner("properties"),
    ...(now.items !== undefined && { items: keepTexts(before.items, now.items) }),
  };
}

/** Shared schemas of the document, and those that operations which are gone still need. */
function keepDefs(earlier: Spec, fresh: Spec, operations: Readonly<Record<string, OperationSpec>>): Spec["defs"] {
  const now = Object.entries(fresh.defs ?? {}).map(([name, schema]): [string, Schema] => [name, keepTexts(earlier.defs?.[name], schema)]);
  const all = { ...earlier.defs, ...Object.fromEntries(now) };
  const used = usedDefs(all, operations);
  return Object.keys(used).length === 0 ? undefined : used;
}

const isSame = (a: OperationSpec, b: OperationSpec): boolean => canonical(a as unknown as Json) === canonical(b as unknown as Json);
