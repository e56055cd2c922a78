import { expect, test } from "vitest";
import { type SchemaChange, schemaChanges } from "../../../generator/diff/schema/changes.js";
import { isSubset } from "../../../generator/diff/schema/subset.js";
import type { Schema } from "../../../generator/spec/json-schema.js";
import { AFTER, BEFORE, TABLE } from "./table.js";

const defsOf = (schemas: Readonly<Record<string, Schema>>) =>
  Object.entries(schemas).map(([typeName, schema]) => ({ typeName, schema, recursive: false }));
const [OLD, NEW] = [defsOf(BEFORE), defsOf(AFTER)];

const ROWS = TABLE.map(([name, before, after, ...lines]) => ({ name, before, after, told: lines }));

const told = ({ relation, kind, pointer, keyword = "" }: SchemaChange): string => `${relation} ${kind} ${pointer} ${keyword}`;

const MIRRORED: Readonly<Record<string, string>> = {
  narrowed: "widened",
  widened: "narrowed",
  "field-added": "field-removed",
  "field-removed": "field-added",
  "required-added": "required-dropped",
  "required-dropped": "required-added",
  "nullable-added": "nullable-dropped",
  "nullable-dropped": "nullable-added",
  "enum-value-added": "enum-value-removed",
  "enum-value-removed": "enum-value-added",
};

const mirrored = (line: string): string =>
  line
    .split(" ")
    .map((word) => MIRRORED[word] ?? word)
    .join(" ");

test.each(ROWS)("$name", ({ before, after, told: expected }) => {
  const forth = schemaChanges({ schema: before, defs: OLD }, { schema: after, defs: NEW });
  const back = schemaChanges({ schema: after, defs: NEW }, { schema: before, defs: OLD });
  expect(forth.map(told).sort()).toEqual([...expected].sort());
  expect(back.map(told).sort()).toEqual(expected.map(mirrored).sort());
});

/** What the changes of a row say of the whole; nothing where they say several things. */
const claims = ROWS.map(({ name, before, after, told: lines }) => {
  const relations = new Set(lines.map((line) => line.split(" ")[0]).filter((relation) => relation !== "equal"));
  return {
    name,
    before,
    after,
    isKept: !relations.has("narrowed") && !relations.has("changed"),
    isBack: !relations.has("widened") && !relations.has("changed"),
  };
});

test.each(claims)("whole: $name", ({ before, after, isKept, isBack }) => {
  expect(isSubset({ schema: before, defs: OLD }, { schema: after, defs: NEW })).toBe(isKept ? "yes" : "no");
  expect(isSubset({ schema: after, defs: NEW }, { schema: before, defs: OLD })).toBe(isBack ? "yes" : "no");
});
