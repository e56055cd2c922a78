import { deref } from "../model/defs.js";
import type { Def } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import type { Drift, Rule } from "./finding.js";
import { isWithin, kindsOf, listKinds } from "./kinds.js";
import type { Side } from "./params.js";

/** Deeper than this, what callers read is mostly the vendor's own objects. */
const MAX_LEVELS = 4;

/** Fields that callers read and the document does not have, or has as something else. */
export function resultDrift([spec, { id, result }]: Side, [document, theirs]: Side): Drift[] {
  const found: Drift[] = [];
  const report = (rule: Rule, breaks: boolean, message: string): number =>
    found.push({ rule, breaks, operation: id, path: ["operations", id, "result"], message });
  const visit = (ours: Schema, other: Schema, place: string, levels: number): void => {
    const [mine, vendors] = [kindsOf(ours, spec.defs), kindsOf(other, document.defs)];
    if (mine !== undefined && vendors !== undefined && !overlap(mine, vendors)) {
      report("result_type", true, `the document has ${listKinds(vendors)} for ${place || "the result"}, the spec ${listKinds(mine)}`);
      return;
    }
    const [fields, known] = [fieldsOf(ours, spec.defs), fieldsOf(other, document.defs)];
    if (levels === 0 || fields === undefined || known === undefined) return;
    for (const [name, child] of fields) {
      const counterpart = known.get(name);
      if (counterpart !== undefined) visit(child, counterpart, `${place}/${name}`, levels - 1);
      else report("result_missing", false, `the document has no ${place}/${name} in the result`);
    }
  };
  visit(result, theirs.result, "", MAX_LEVELS);
  return found;
}

const overlap = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].some((kind) => isWithin(kind, theirs)) || [...theirs].some((kind) => isWithin(kind, ours));

/** The fields of an object, or of a list's items; undefined where the schema does not name them all, or lists hold lists. */
function fieldsOf(schema: Schema, defs: readonly Def[], isItem = false): ReadonlyMap<string, Schema> | undefined {
  const target = deref(schema, defs);
  if (typeof target === "boolean") return undefined;
  if (target.items !== undefined) return isItem ? undefined : fieldsOf(target.items, defs, true);
  const isOpen = typeof target.additionalProperties === "object" || target.allOf !== undefined || target.patternProperties !== undefined;
  return isOpen || target.properties === undefined ? undefined : new Map(Object.entries(target.properties));
}
