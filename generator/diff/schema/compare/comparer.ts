import { canonical } from "../../../../runtime/src/server/canonical.js";
import { RESOLVED_PREFIX } from "../../../model/defs.js";
import type { Json, Schema, SchemaObject } from "../../../spec/json-schema.js";
import type { ChangeKind, Relation, SchemaChange } from "../change.js";
import type { Library } from "../library.js";
import { defaultOf } from "../same.js";
import { compareKeywords } from "./keywords.js";
import type { Place } from "./place.js";
import type { Relations } from "./relations.js";
import { compareUnions } from "./unions.js";
import { formsOf, isNull, typesIn } from "./view.js";

type Details = Pick<SchemaChange, "keyword" | "required"> & {
  readonly before?: Json | Schema | undefined;
  readonly after?: Json | Schema | undefined;
};

/** What changes nothing about the values that are accepted, and is told all the same. */
const HINTS: ReadonlySet<string> = new Set(["default", "format", "x-known", "field-added", "field-removed"]);

const NOT_NULL: SchemaObject = { type: ["string", "number", "boolean", "array", "object"] };

/** Walks through two schemas side by side, and notes what differs. */
export class Comparer {
  readonly changes: SchemaChange[] = [];
  /** Pairs of schemas that were compared: as they are, and where only hints are looked for. */
  readonly #seen = [new Map<Schema, Set<Schema>>(), new Map<Schema, Set<Schema>>()] as const;

  constructor(readonly relations: Relations) {}

  get before(): Library {
    return this.relations.before;
  }

  get after(): Library {
    return this.relations.after;
  }

  compare(before: Schema, after: Schema, place: Place): void {
    if (this.relations.areAlike(before, after)) return;
    const [one, other] = [this.before.behind(before), this.after.behind(after)];
    const def = typeof after === "object" && other !== after ? after.$ref?.slice(RESOLVED_PREFIX.length) : undefined;
    const here = def === undefined ? place : { ...place, def };
    const isSettled = place.isSettled || this.relations.areEqual(before, after);
    const isShared = one !== before || other !== after;
    const isFirst = !isShared || this.#isFirst(one, other, isSettled);
    this.#compareDefaults(before, after, isFirst, place);
    if (isFirst) this.#compareBare(one, other, { ...here, isSettled });
  }

  /** Notes a change, unless it is one of words only. */
  note(kind: ChangeKind, relation: Relation, place: Place, { before, after, ...details }: Details = {}): void {
    const isHint = relation === "equal" && HINTS.has(details.keyword ?? kind);
    if (place.isSettled && !isHint) return;
    const { isSettled: _, isNullTold: _null, pointer, ...where } = place;
    const values = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    this.changes.push({ pointer, kind, ...details, ...where, ...values, relation });
  }

  /** What a change of all that is said of a place does. */
  relationOf(before: Schema, after: Schema, { isNullTold }: Place): Relation {
    if (!isNullTold) return this.relations.of(before, after);
    return this.relations.of(this.before.both(before, NOT_NULL), this.after.both(after, NOT_NULL));
  }

  #isFirst(before: Schema, after: Schema, isSettled: boolean): boolean {
    if (typeof before === "boolean" || typeof after === "boolean") return true;
    const seen = this.#seen[isSettled ? 1 : 0];
    const row = seen.get(before) ?? new Set<Schema>();
    seen.set(before, row);
    const isFirst = !row.has(after);
    row.add(after);
    return isFirst;
  }

  /** A default that a shared schema has itself is told with that. */
  #compareDefaults(before: Schema, after: Schema, isFirst: boolean, place: Place): void {
    const [one, other] = [defaultOf(before, this.before), defaultOf(after, this.after)];
    const isOwn = [before, after].some((schema) => typeof schema === "object" && schema.default !== undefined);
    if ((isFirst || isOwn) && canonical([one]) !== canonical([other])) this.note("default", "equal", place, { before: one, after: other });
  }

  /** Where all forms have types, `null` is told on its own. */
  #compareBare(before: Schema, after: Schema, place: Place): void {
    const all = [formsOf(before, this.before), formsOf(after, this.after)] as const;
    const typed = all.map((forms) => forms.filter((form) => !isNull(form)));
    const isTyped = typed.every((forms) => forms.length > 0 && forms.every((form) => typesIn(form) !== undefined));
    const [some = [], others = []] = isTyped ? typed : all;
    const [had, has] = [this.before.accepts(before, null), this.after.accepts(after, null)];
    if (isTyped && had !== has) this.note(has ? "nullable-added" : "nullable-dropped", has ? "widened" : "narrowed", place);
    const here = { ...place, isNullTold: isTyped };
    const [one, other] = [some[0], others[0]];
    if (one !== undefined && other !== undefined && some.length === 1 && others.length === 1) compareKeywords(one, other, here, this);
    else compareUnions(some, others, here, this);
  }
}
