import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { kindOf, type TypeName } from "../kinds.js";
import { arrayText } from "./array.js";
import { constantsText } from "./constants.js";
import { numberText } from "./number.js";
import { objectText } from "./object.js";
import { refText } from "./ref.js";
import { stringText } from "./string.js";
import { unionOf, unionText } from "./union.js";

/** What the zod text of one file shares. */
export interface ZodContext {
  /** Names that the text imports from "@agentvault/runtime/server"; emitting adds to it. */
  readonly helpers: Set<string>;
  /** Shared schemas that reach themselves. */
  readonly recursive: ReadonlySet<string>;
}

/** What the emitter of one kind needs from the others. */
export interface Emitter {
  readonly text: (schema: Schema, indent: number) => string;
  /** The name of a helper of the runtime, which is then imported. */
  readonly helper: (name: string) => string;
}

/**
 * The zod schema of a resolved schema, as an expression that starts at `indent`: it accepts exactly what the schema accepts,
 * and its input type is the type that `typeText` prints. A shared schema is a call of its builder: `HostId()`.
 */
export function zodText(schema: Schema, context: ZodContext, indent: number): string {
  const emit: Emitter = {
    text: (inner, at) => zodText(inner, context, at),
    helper: (name) => {
      context.helpers.add(name);
      return name;
    },
  };
  const kind = kindOf(schema);
  switch (kind.kind) {
    case "any":
      return "z.unknown()";
    case "nothing":
      return "z.never()";
    case "ref":
      return refText(kind.name, context.recursive);
    case "constants":
      return constantsText(kind.values, kind.also, emit, indent);
    case "union":
      return unionText(kind.members, kind.exactlyOne, emit, indent);
    case "types":
      return typesText(kind.types, kind.schema, emit, indent);
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
      return stringText(schema);
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
