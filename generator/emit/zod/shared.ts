import { resolvedRefs } from "../../model/defs.js";
import type { Def } from "../../model/types.js";
import type { Json } from "../../spec/json-schema.js";
import { literal } from "../literal.js";
import { withoutAnnotations } from "./general.js";
import { typeAlias, type ZodContext, zodText } from "./index.js";

/** The shared schemas of a file, which go before all text that was emitted with this context: a builder of each, and what JSON Schema refers to. */
export function sharedText(defs: readonly Def[], context: ZodContext): string[] {
  const builders = new Map<string, string>();
  const isMissing = ({ typeName }: Def): boolean => context.called.has(typeName) && !builders.has(typeName);
  // A builder may call others, in either direction.
  for (let def = defs.find(isMissing); def !== undefined; def = defs.find(isMissing)) builders.set(def.typeName, builder(def, context));
  if (builders.size > 0) context.helpers.add("once");
  return [...definitions(defs, context), ...defs.flatMap(({ typeName }) => builders.get(typeName) ?? [])];
}

function builder(def: Def, context: ZodContext): string {
  if (!def.recursive) return `const ${def.typeName} = once(() => ${zodText(def.schema, context, 0)});`;
  const type = typeAlias(def.typeName);
  context.types.add(def.typeName);
  context.helpers.add("typed").add("type Typed");
  return `const ${def.typeName}: () => Typed<${type}> = once(() => typed<${type}>(${zodText(def.schema, context, 0)}));`;
}

/** The shared schemas that are needed as JSON Schema, and all that these lead to. */
function definitions(defs: readonly Def[], context: ZodContext): string[] {
  const names = new Set(context.general.flatMap(resolvedRefs));
  if (names.size === 0) return [];
  const schemas = new Map(defs.map((def) => [def.typeName, withoutAnnotations(def.schema)]));
  for (const name of names) for (const other of resolvedRefs(schemas.get(name) ?? true)) names.add(other);
  const used = Object.fromEntries([...schemas].filter(([name]) => names.has(name)));
  context.helpers.add("once").add("type Definitions");
  return [`const DEFINITIONS = once((): Definitions => (${literal(used as Json, 0)}));`];
}
