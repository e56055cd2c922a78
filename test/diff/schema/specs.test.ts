import { expect, test } from "vitest";
import { schemaChanges } from "../../../generator/diff/schema/changes.js";
import { isSubset } from "../../../generator/diff/schema/subset.js";
import type { Def } from "../../../generator/model/types.js";
import type { Schema, SchemaObject } from "../../../generator/spec/json-schema.js";
import { mapChildren, typesOf } from "../../../generator/spec/schema-children.js";
import { connectors } from "../../agreement/specs.js";

/** The same schema in other words: another order, other names of shared schemas, constants as lists, types as lists. */
function reworded(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { const: only, type, $ref, ...rest } = mapChildren(schema, reworded);
  const entries = Object.entries(rest).map(
    ([key, value]) => [key, isUnordered(key) ? [...(value as unknown[])].reverse() : value] as const,
  );
  const words: SchemaObject = Object.fromEntries(entries.reverse());
  return {
    ...words,
    description: "In other words.",
    ...(type !== undefined && { type: [...typesOf({ type })].reverse() as NonNullable<SchemaObject["type"]> & unknown[] }),
    ...(only !== undefined && { enum: [only] }),
    ...($ref !== undefined && { $ref: `${$ref}Anew` }),
  };
}

const isUnordered = (key: string): boolean => ["enum", "required", "anyOf", "oneOf", "x-known"].includes(key);

const again = (defs: readonly Def[]): readonly Def[] =>
  defs.map((def) => ({ ...def, typeName: `${def.typeName}Anew`, schema: reworded(def.schema) }));

test.each(connectors)("$id: its schemas are what they are in other words", ({ operations, defs }) => {
  const others = again(defs);
  for (const { id, paramsSchema, result } of operations)
    for (const schema of [paramsSchema, result]) {
      const [before, after] = [
        { schema, defs },
        { schema: reworded(schema), defs: others },
      ];
      expect([id, schemaChanges(before, after), isSubset(before, after), isSubset(after, before)]).toEqual([id, [], "yes", "yes"]);
    }
});

test("a connector of forty operations is held against itself in no time", () => {
  const [largest] = [...connectors].sort((a, b) => b.operations.length - a.operations.length);
  const { operations, defs } = largest ?? { operations: [], defs: [] };
  expect(operations.length).toBeGreaterThanOrEqual(40);
  const copy = JSON.parse(JSON.stringify({ operations, defs })) as typeof largest & object;
  const start = process.cpuUsage();
  for (const [index, { paramsSchema, result }] of operations.entries()) {
    const other = copy.operations[index];
    schemaChanges({ schema: paramsSchema, defs }, { schema: other?.paramsSchema ?? true, defs: copy.defs });
    schemaChanges({ schema: result, defs }, { schema: other?.result ?? true, defs: copy.defs });
  }
  const { user, system } = process.cpuUsage(start);
  // It takes some 10 ms; the rest is for what else the machine does.
  expect((user + system) / 1_000).toBeLessThan(150);
});
