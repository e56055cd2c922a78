import type { Schema, SchemaObject } from "../../spec/json-schema.js";
import { kindOf, objectShape, type TypeName } from "../kinds.js";
import { after, docComment, fits } from "../text.js";
import { arrayText } from "./array.js";
import { docTags } from "./doc.js";
import { generalMembers } from "./general.js";
import { objectBlock, objectText } from "./object.js";
import { convert, convertible } from "./openapi-typescript.js";
import { literalMembers, scalarMembers } from "./scalar.js";
import { unionText } from "./union.js";

export { exportConversions, loadConverter, seedConversions } from "./openapi-typescript.js";

/** What the emitter of one kind needs from the others. */
export interface Emitter {
  readonly text: (schema: Schema, indent: number) => string;
  /** The members of the union that the type is; one where it is no union. */
  readonly members: (schema: Schema, indent: number) => readonly string[];
  /** What a schema says of values of these types; `unknown` where there are none. */
  readonly ofTypes: (types: readonly TypeName[], schema: SchemaObject, indent: number) => readonly string[];
}

const emitter: Emitter = { text: typeText, members, ofTypes };

/**
 * The TypeScript type of a resolved schema. Lines after the first are set for an expression that starts at `indent`; a long
 * union starts with a line break (`after` of text.ts puts it behind a colon).
 */
export function typeText(schema: Schema, indent: number): string {
  return unionText((at) => members(schema, at), indent);
}

/** A documented, exported type: an interface where that is asked for and the schema is an object with properties. */
export function typeDeclaration(name: string, schema: Schema, keyword: "interface" | "type", doc: readonly string[]): string {
  const head = docComment(doc, docTags(schema), 0);
  const object = objectWithProperties(schema);
  if (object === undefined) return `${head}export ${after(`type ${name} =`, typeText(schema, 0))};`;
  const block = objectBlock(object, emitter);
  return `${head}export ${keyword === "interface" ? `interface ${name} ${block}` : `type ${name} = ${block};`}`;
}

function objectWithProperties(schema: Schema): SchemaObject | undefined {
  const kind = kindOf(schema);
  return kind.kind === "types" && kind.types.join() === "object" && objectShape(kind.schema).properties.length > 0
    ? kind.schema
    : undefined;
}

function members(schema: Schema, indent: number): readonly string[] {
  const bare = convertible(schema);
  const converted = bare && convert(bare);
  // What does not fit on a line is laid out by the emitters below.
  if (converted?.every((member) => fits(member, indent))) return converted;
  const kind = kindOf(schema);
  switch (kind.kind) {
    case "any":
      return ["unknown"];
    case "nothing":
      return ["never"];
    case "ref":
      return [kind.name];
    case "constants":
      return literalMembers(kind.values);
    case "union":
      return kind.members.flatMap((member) => members(member, indent));
    case "types":
      return ofTypes(kind.types, kind.schema, indent);
    case "general":
      return generalMembers(kind.schema, emitter, indent);
  }
}

function ofTypes(types: readonly TypeName[], schema: SchemaObject, indent: number): readonly string[] {
  return types.length === 0 ? ["unknown"] : types.flatMap((type) => ofType(type, schema, indent));
}

function ofType(type: TypeName, schema: SchemaObject, indent: number): readonly string[] {
  if (type === "array") return [arrayText(schema, emitter, indent)];
  if (type === "object") return [objectText(schema, emitter, indent)];
  return scalarMembers(type, schema);
}
