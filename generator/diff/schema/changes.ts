import type { SchemaChange } from "./change.js";
import { Comparer } from "./compare/comparer.js";
import { ROOT } from "./compare/place.js";
import { Relations } from "./compare/relations.js";
import { libraryOf } from "./library.js";
import { type Side, withinLimits } from "./subset.js";

export type { ChangeKind, Relation, SchemaChange } from "./change.js";

/**
 * What changed from one schema to another, for a reviewer to read: each change once, at the deepest place where it can be told
 * on its own, and none where both say the same in other words. Where all that is told widens, so does the whole; the same holds
 * for what narrows.
 */
export function schemaChanges(before: Side, after: Side): SchemaChange[] {
  const changes = withinLimits([before, after], () => {
    const comparer = new Comparer(new Relations(libraryOf(before.defs), libraryOf(after.defs)));
    comparer.compare(before.schema, after.schema, ROOT);
    return comparer.changes;
  });
  return changes ?? [{ pointer: "", kind: "schema", before: before.schema, after: after.schema, relation: "unknown" }];
}
