import type { SchemaObject } from "../../spec/json-schema.js";
import { type ObjectShape, objectShape } from "../kinds.js";
import { after, docComment, fits, propertyKey, spaces } from "../text.js";
import { docTags, docText } from "./doc.js";
import type { Emitter } from "./index.js";
import { unionText } from "./union.js";

/** An object of few, undocumented properties stands on one line; any other has a line per property. */
export function objectText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const { properties } = objectShape(schema);
  const line = `{ ${[...propertyTexts(schema, emit, indent), ...indexSignature(schema, emit, indent)].join("; ")} }`;
  const isDocumented = properties.some((property) => doc(property.schema, 0) !== "");
  return properties.length <= 2 && !isDocumented && fits(line, indent) ? line : objectBlock(schema, emit, indent);
}

/** An object with a line per property, each under its documentation. */
export function objectBlock(schema: SchemaObject, emit: Emitter, indent: number): string {
  const inner = indent + 2;
  const docs = objectShape(schema).properties.map((property) => doc(property.schema, inner));
  const members = [...propertyTexts(schema, emit, inner), ...indexSignature(schema, emit, inner)];
  return `{\n${members.map((member, i) => `${docs[i] ?? ""}${spaces(inner)}${member};\n`).join("")}${spaces(indent)}}`;
}

const doc = (schema: ObjectShape["rest"], indent: number): string => docComment(docText(schema), docTags(schema), indent);

function propertyTexts(schema: SchemaObject, emit: Emitter, indent: number): string[] {
  return objectShape(schema).properties.map((property) =>
    after(`${propertyKey(property.name)}${property.required ? "" : "?"}:`, emit.text(property.schema, indent)),
  );
}

/**
 * The keys that are not named. A result with properties is open without saying so, or a misspelt name would read as
 * `unknown`. A signature speaks of the named properties too, so it takes in their types, and `undefined` for optional ones.
 */
function indexSignature(schema: SchemaObject, emit: Emitter, indent: number): string[] {
  const { properties, rest } = objectShape(schema);
  if (properties.length === 0) return [after("[key: string]:", emit.text(rest, indent))];
  if (schema.additionalProperties === undefined || rest === false) return [];
  const all = { anyOf: [rest, ...properties.map((property) => property.schema)] };
  return [after("[key: string]:", unionText((at) => [...emit.members(all, at), "undefined"], indent))];
}
