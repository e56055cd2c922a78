import { deref, RESOLVED_PREFIX } from "../../model/defs.js";
import type { Def } from "../../model/types.js";
import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { mapChildren } from "../../spec/schema-children.js";
import { kindOf, type TypeName } from "../kinds.js";
import { typeText } from "../types/index.js";
import { arrayText } from "./array.js";
import { constantsText } from "./constants.js";
import { generalText } from "./general.js";
import { numberText } from "./number.js";
import { objectText } from "./object.js";
import { refText } from "./ref.js";
import { stringText } from "./string.js";
import { unionOf, unionText } from "./union.js";

/** What the zod text of one file shares; emitting adds to it. */
export interface ZodContext {
  /** Names that the text imports from "@agentvault/runtime/server". */
  readonly helpers: Set<string>;
  readonly defs: readonly Def[];
  /** Shared schemas that reach themselves. */
  readonly recursive: ReadonlySet<string>;
  /** Shared schemas whose builders the text calls. */
  readonly called: Set<string>;
  /** Schemas that are held against values as JSON Schema, and so need the shared ones as such. */
  readonly general: Schema[];
  /** Types of shared schemas that the text names. */
  readonly types: Set<string>;
}

export const zodContext = (defs: readonly Def[]): ZodContext => ({
  helpers: new Set(),
  defs,
  recursive: new Set(defs.filter((def) => def.recursive).map((def) => def.typeName)),
  called: new Set(),
  general: [],
  types: new Set(),
});

/** What the emitter of one kind needs from the others. */
export interface Emitter {
  readonly text: (schema: Schema, indent: number) => string;
  /** What a schema stands for, where it is but a reference. */
  readonly target: (schema: Schema) => Schema;
  /** The name of a helper of the runtime, which is then imported. */
  readonly helper: (name: string) => string;
  /** The TypeScript type of a schema. */
  readonly type: (schema: Schema, indent: number) => string;
  /** The name of the file's shared schemas as JSON Schema, which this one refers to. */
  readonly definitions: (user: Schema) => string;
}

/**
 * The zod schema of a resolved schema, as an expression that starts at `indent`: it accepts exactly what the schema accepts,
 * and its input type is the type that `typeText` prints. A shared schema is a call of its builder: `HostId()`.
 */
export function zodText(schema: Schema, context: ZodContext, indent: number): string {
  const emit: Emitter = {
    text: (inner, at) => zodText(inner, context, at),
    target: (inner) => deref(inner, context.defs),
    helper: (name) => {
      context.helpers.add(name);
      return name;
    },
    type: (inner, at) => typeText(withTypeNames(inner, context.types), at),
    definitions: (user) => {
      context.general.push(user);
      return "DEFINITIONS()";
    },
  };
  const kind = kindOf(schema);
  switch (kind.kind) {
    case "any":
      return "z.unknown()";
    case "nothing":
      return "z.never()";
    case "ref":
      context.called.add(kind.name);
      return refText(kind.name, context.recursive);
    case "constants":
      return constantsText(kind.values, kind.also, emit, indent);
    case "union":
      return unionText(kind.members, kind.exactlyOne, emit, indent);
    case "types":
      return typesText(kind.types, kind.schema, emit, indent);
    case "general":
      return generalText(kind.schema, emit, indent);
  }
}

function typesText(types: readonly TypeName[], schema: SchemaObject, emit: Emitter, indent: number): string {
  const others = types.filter((type) => type !== "null");
  if (others.length === 0) return "z.null()";
  const text = unionOf(
    others.map((type) => (at) => ofType(type, schema, emit, at)),
    indent,
  );
  return others.length < types.length ? `${text}.nullable()` : text;
}

function ofType(type: TypeName, schema: SchemaObject, emit: Emitter, indent: number): string {
  switch (type) {
    case "string":
      return stringText(schema, emit);
    case "integer":
    case "number":
      return numberText(type, schema, emit);
    case "array":
      return arrayText(schema, emit, indent);
    case "object":
      return objectText(schema, emit, indent);
    default:
      return `z.${type}()`;
  }
}

/** What a file that has builders of the same names calls the types of shared schemas. */
export const typeAlias = (name: string): string => `${name}Type`;

function withTypeNames(schema: Schema, types: Set<string>): Schema {
  if (typeof schema === "boolean") return schema;
  const renamed = mapChildren(schema, (child) => withTypeNames(child, types));
  if (schema.$ref === undefined) return renamed;
  const name = schema.$ref.slice(RESOLVED_PREFIX.length);
  types.add(name);
  return { ...renamed, $ref: RESOLVED_PREFIX + typeAlias(name) };
}
