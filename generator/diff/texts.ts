import type { Connector } from "../model/types.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { children, mapChildren } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";
import { type Found, isSame, judge, place } from "./change.js";
import type { Sides } from "./operation.js";

/** Keywords that are for people alone. */
const WORDS = ["title", "description", "examples", "deprecated"] as const;

/** A schema without its words. */
export function withoutTexts(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { title: _t, description: _d, examples: _e, deprecated: _p, ...rest } = schema;
  return mapChildren(rest as SchemaObject, withoutTexts);
}

/** Words are what reviewers and agents choose by: that they read otherwise is said, once an operation. */
export function compareTexts({ was, is }: Sides): Found[] {
  const own = (["summary", "description", "docs"] as const).filter((key) => was[key] !== is[key]);
  const [key] = own;
  if (key !== undefined) {
    const path = is[key] === undefined ? ["operations", is.id] : ["operations", is.id, key];
    return [changed(path, `its ${own.join(" and its ")} ${own.length > 1 ? "read" : "reads"} otherwise`)];
  }
  const params = Object.entries(is.paramsSchema.properties ?? {}).filter(([name, schema]) =>
    readsOtherwise(was.paramsSchema.properties?.[name], schema),
  );
  return [
    ...params.map(([name]) => changed(["operations", is.id, "params", name], `words about ${name} read otherwise`)),
    ...(readsOtherwise(was.result, is.result) ? [changed(["operations", is.id, "result"], "words about the result read otherwise")] : []),
  ];
}

/** The same of what operations share. */
export const compareSharedTexts = (before: Connector, after: Connector): Found[] =>
  after.defs
    .filter(({ typeName, schema }) => readsOtherwise(before.defs.find((def) => def.typeName === typeName)?.schema, schema))
    .map(({ typeName }) => changed(["defs", typeName], `words about ${typeName} read otherwise`));

/** Whether nothing but words differs: where more does, they are read with it. */
const readsOtherwise = (before: Schema | undefined, after: Schema): boolean =>
  before !== undefined && !isSame(textsOf(before), textsOf(after)) && isSame(withoutTexts(before), withoutTexts(after));

const changed = (path: Path, message: string): Found => ({ rule: "text-changed", ...judge("compatible"), place: place(path), message });

/** All words in a schema, without those of shared ones. */
function textsOf(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const own = WORDS.flatMap((key) => (schema[key] === undefined ? [] : [`${key} ${JSON.stringify(schema[key])}`]));
  return [...own, ...children(schema).flatMap(([child]) => textsOf(child))].sort();
}
