import { resolvedRefs } from "../model/defs.js";
import { pointerKeys } from "../model/json-pointer.js";
import type { Connector, Operation } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import { type Callers, type Found, type Security, values } from "./change.js";
import { isGuarded } from "./guarded.js";
import type { Rule } from "./rules.js";
import type { Relation, SchemaChange } from "./schema/change.js";
import { schemaChanges } from "./schema/changes.js";

type Side = "param" | "result";

/** A schema of an operation, before and after, and where it stands. */
export interface Compared {
  /** Shared schemas that are the same on both sides, with all that they lead to. */
  readonly same: ReadonlySet<string>;
  readonly side: Side;
  readonly before: readonly [Connector, Schema];
  readonly after: readonly [Connector, Schema];
  /** In the spec, before a change and after it. */
  readonly paths: { readonly before: Path; readonly after: Path };
  /** What people call it: "limit", "the result". */
  readonly name: string;
  readonly operation: Operation;
}

/** What differs between two schemas, by the rules for parameters or for results. */
export function compareSchemas({ same, side, before, after, paths, name, operation }: Compared): Found[] {
  const isUntouched = JSON.stringify(before[1]) === JSON.stringify(after[1]) && resolvedRefs(after[1]).every((ref) => same.has(ref));
  if (isUntouched) return [];
  const of = ([{ defs }, schema]: readonly [Connector, Schema]) => ({ defs, schema });
  // A default is what the vendor takes where nothing is sent: in a result it says nothing.
  const changes = schemaChanges(of(before), of(after)).filter(({ kind }) => side === "param" || kind !== "default");
  return changes.map((change): Found => {
    const at = change.after === undefined ? "before" : "after";
    return {
      rule: ruleOf(side, change),
      callers: callersOf(side, change),
      security: securityOf(side, change.relation, operation),
      place: { side: at, path: [...paths[at], ...pointerKeys(change.pointer)] },
      ...values(change.before, change.after),
      message: messageOf(change, name),
    };
  });
}

/** Most of what a revision does not touch is told at a glance. */
export function sameDefs(before: Connector, after: Connector): ReadonlySet<string> {
  const texts = new Map(before.defs.map(({ typeName, schema }) => [typeName, JSON.stringify(schema)]));
  const same = new Set(
    after.defs.filter(({ typeName, schema }) => texts.get(typeName) === JSON.stringify(schema)).map((def) => def.typeName),
  );
  let size: number;
  do {
    size = same.size;
    for (const { typeName, schema } of after.defs) if (!resolvedRefs(schema).every((ref) => same.has(ref))) same.delete(typeName);
  } while (same.size < size);
  return same;
}

const SUFFIX: Readonly<Record<Relation, string>> = {
  narrowed: "narrowed",
  widened: "widened",
  changed: "changed",
  unknown: "changed",
  equal: "changed",
};

function ruleOf(side: Side, { kind, relation, required }: SchemaChange): Rule {
  const of = (rest: string): Rule => `${side}-${rest}` as Rule;
  switch (kind) {
    case "field-added":
      return of(side === "param" && required ? "field-required-added" : kind);
    case "required-added":
      return of(side === "param" ? "became-required" : "field-became-required");
    case "required-dropped":
      return of(side === "param" ? "became-optional" : "field-became-optional");
    case "nullable-added":
      return of(side === "param" ? "type-widened" : kind);
    case "nullable-dropped":
      return of(side === "param" ? "type-narrowed" : kind);
    case "type":
    case "bound":
    case "schema":
      return of(`${kind}-${SUFFIX[relation]}`);
    case "default":
      return "param-default-changed";
    default:
      return of(kind);
  }
}

/** Callers send parameters and read results: a wider parameter takes what it took, a wider result holds what they do not expect. */
function callersOf(side: Side, { kind, relation }: SchemaChange): Callers {
  if (relation === "unknown") return "risky";
  // Every enum of a result is open: code has to reckon with values that it does not know.
  if (side === "result" && kind === "enum-value-added") return "risky";
  if (relation === "equal") return kind === "default" ? "risky" : "compatible";
  if (side === "param") return relation === "widened" ? "compatible" : "breaking";
  if (kind === "field-added" || relation === "narrowed") return "compatible";
  // Types do not have the bounds of results.
  return kind === "bound" ? "risky" : "breaking";
}

/** An agent can say more to an operation that counts. */
function securityOf(side: Side, relation: Relation, operation: Operation): Security {
  const takesNoMore = relation === "narrowed" || relation === "equal";
  return side === "param" && !takesNoMore && isGuarded(operation) ? "escalation" : "neutral";
}

function messageOf({ pointer, kind, keyword, form, relation, required }: SchemaChange, name: string): string {
  const place = `${name}${pointer}${form === undefined ? "" : ` (where ${form})`}`;
  const cannotTell = relation === "unknown" ? "; whether it takes what it took cannot be told" : "";
  return `${place}: ${WORDS[kind](keyword ?? "", required ?? false)}${cannotTell}`;
}

const WORDS: Readonly<Record<SchemaChange["kind"], (keyword: string, required: boolean) => string>> = {
  "field-added": (_, required) => (required ? "new, and required" : "new"),
  "field-removed": () => "gone",
  "required-added": () => "is required now",
  "required-dropped": () => "may be left out now",
  type: () => "other types",
  "nullable-added": () => "may be null now",
  "nullable-dropped": () => "may no longer be null",
  bound: (keyword) => `another ${keyword}`,
  "enum-value-added": () => "more values",
  "enum-value-removed": () => "fewer values",
  default: () => "another default",
  schema: (keyword) => (keyword === "" ? "another schema" : `another ${keyword}`),
};
