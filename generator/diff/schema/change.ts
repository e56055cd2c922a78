import type { Json, Schema } from "../../spec/json-schema.js";

/** What a change does to the values that a schema accepts. `equal`: nothing, it is a hint that changed, such as a default. */
export type Relation = "narrowed" | "widened" | "changed" | "equal" | "unknown";

export type ChangeKind =
  | "field-added"
  | "field-removed"
  | "required-added"
  | "required-dropped"
  | "type"
  | "nullable-added"
  | "nullable-dropped"
  | "bound"
  | "enum-value-added"
  | "enum-value-removed"
  | "default"
  | "schema";

/** One difference between two schemas, at the deepest place where it can be told on its own. */
export interface SchemaChange {
  // Where in a value: /hosts/*/name. A step is a property's name, escaped as in a JSON pointer, or * for each item and each property
  // that has no name of its own, or the index of a tuple's item. A property that is called * is written ~2.
  readonly pointer: string;
  readonly kind: ChangeKind;
  /** The keyword that it is about, where the kind does not tell: minimum, pattern, x-known (an enum that is only a hint) … */
  readonly keyword?: string;
  /** Which form of a union, where the place is inside of one: `type = "range"`. */
  readonly form?: string;
  /** The shared schema that it stands in, by its name after the change. It is told at the first place where that is used. */
  readonly def?: string;
  /** Of a field: whether it is required, where it stands. */
  readonly required?: boolean;
  /** What stood there: a schema, a keyword's value, the listed values. */
  readonly before?: Json | Schema;
  readonly after?: Json | Schema;
  readonly relation: Relation;
}
