import { canonical } from "../../../../runtime/src/server/canonical.js";
import type { Json, Schema } from "../../../spec/json-schema.js";
import type { Library } from "../library.js";
import type { Comparer } from "./comparer.js";
import type { Place } from "./place.js";
import { typesIn, valuesOf } from "./view.js";

/** Which form of one union stands for which of another. */
interface Match {
  readonly before: Schema;
  readonly after: Schema;
  readonly form?: string;
}

/** The forms of two unions, `null` left out: each with the one that it was, and those that came or went. */
export function compareUnions(before: readonly Schema[], after: readonly Schema[], place: Place, comparer: Comparer): void {
  const { matched, gone, added } = matchForms(before, after, comparer);
  for (const { before: one, after: other, form } of matched) comparer.compare(one, other, form === undefined ? place : { ...place, form });
  if (place.isSettled) return;
  const lost = gone.filter((form) => !comparer.relations.keeps(form, { anyOf: after }));
  const found = added.filter((form) => !comparer.relations.keeps(form, { anyOf: before }, true));
  if (lost.length === 0 && found.length === 0) return;
  const relation = lost.length === 0 ? "widened" : found.length === 0 ? "narrowed" : "changed";
  const [old, fresh] = [typesOfAll(before), typesOfAll(after)];
  const isTyped = old !== undefined && fresh !== undefined && canonical(old) !== canonical(fresh);
  if (isTyped) comparer.note("type", relation, place, { before: old, after: fresh });
  else comparer.note("schema", relation, place, { keyword: "anyOf", before: union(lost), after: union(found) });
}

const union = (forms: readonly Schema[]): Schema | undefined => (forms.length > 1 ? { anyOf: forms } : forms[0]);

function typesOfAll(forms: readonly Schema[]): readonly string[] | undefined {
  const types = forms.map(typesIn);
  return types.includes(undefined) ? undefined : [...new Set(types.flatMap((some) => [...(some ?? [])]))].sort();
}

function matchForms(before: readonly Schema[], after: readonly Schema[], comparer: Comparer) {
  const { relations } = comparer;
  const same = pairUp(before, after, (one, other) => relations.areSame(one, other));
  const equal = pairUp(same.gone, same.added, (one, other) => relations.areEqual(one, other));
  const told = byConstant(equal.gone, equal.added, comparer);
  const typed = byKey(
    told.gone,
    told.added,
    (form) => signature(form),
    (form) => signature(form),
  );
  return { ...typed, matched: [...same.matched, ...equal.matched, ...told.matched, ...typed.matched] };
}

interface Matches {
  readonly matched: readonly Match[];
  readonly gone: readonly Schema[];
  readonly added: readonly Schema[];
}

function pairUp(before: readonly Schema[], after: readonly Schema[], isPair: (one: Schema, other: Schema) => boolean): Matches {
  const added = [...after];
  const matched: Match[] = [];
  const gone = before.filter((one) => {
    const at = added.findIndex((other) => isPair(one, other));
    const [other] = at < 0 ? [] : added.splice(at, 1);
    if (other !== undefined) matched.push({ before: one, after: other });
    return other === undefined;
  });
  return { matched, gone, added };
}

/** Forms that have a key in common which no other form of their side has. */
function byKey(
  before: readonly Schema[],
  after: readonly Schema[],
  keyBefore: (form: Schema) => string | undefined,
  keyAfter: (form: Schema) => string | undefined,
  named = (_key: string): string | undefined => undefined,
): Matches {
  const only = (forms: readonly Schema[], key: (form: Schema) => string | undefined) => {
    const keys = forms.map(key);
    return new Map(
      forms.flatMap((form, index) => {
        const own = keys[index];
        return own !== undefined && keys.filter((other) => other === own).length === 1 ? [[own, form] as const] : [];
      }),
    );
  };
  const [some, others] = [only(before, keyBefore), only(after, keyAfter)];
  const matched = [...some].flatMap(([key, one]): Match[] => {
    const other = others.get(key);
    const form = named(key);
    return other === undefined ? [] : [{ before: one, after: other, ...(form !== undefined && { form }) }];
  });
  return {
    matched,
    gone: before.filter((form) => !matched.some((match) => match.before === form)),
    added: after.filter((form) => !matched.some((match) => match.after === form)),
  };
}

/** The property whose constant tells the forms apart: kind = "a". */
function byConstant(before: readonly Schema[], after: readonly Schema[], comparer: Comparer): Matches {
  const names = [before, after].map((forms) =>
    forms.flatMap((form) => (typeof form === "object" ? Object.keys(form.properties ?? {}) : [])),
  );
  const shared = [...new Set(names[0])].filter((name) => names[1]?.includes(name));
  const tried = shared.map((name) =>
    byKey(
      before,
      after,
      (form) => constantOf(form, name, comparer.before),
      (form) => constantOf(form, name, comparer.after),
      (values) => `${name} = ${values.slice(1, -1)}`,
    ),
  );
  return tried.reduce((best, one) => (one.matched.length > best.matched.length ? one : best), { matched: [], gone: before, added: after });
}

function constantOf(form: Schema, name: string, library: Library): string | undefined {
  if (typeof form === "boolean" || !form.required?.includes(name)) return undefined;
  const value = form.properties?.[name];
  const here = value === undefined ? true : library.behind(value);
  const values: readonly Json[] | undefined = typeof here === "object" ? valuesOf(here) : undefined;
  return values && `[${values.map(canonical).sort().join(", ")}]`;
}

const signature = (form: Schema): string | undefined => {
  const types = typesIn(form);
  return types && [...types].sort().join();
};
