import type { SchemaObject } from "../../spec/json-schema.js";
import { objectShape } from "../kinds.js";
import { after, docComment, fits, propertyKey, spaces } from "../text.js";
import { docTags, docText } from "./doc.js";
import type { Emitter } from "./index.js";
import { unionText } from "./union.js";

/** An object of few, undocumented properties stands on one line; any other has a line per property. */
export function objectText(schema: SchemaObject, emit: Emitter, indent: number): string {
  const members = memberTexts(schema, emit, indent + 2);
  const line = `{ ${members.map((member) => member.text).join("; ")} }`;
  const isSmall = members.length <= 2 && members.every((member) => member.doc === "");
  return isSmall && fits(line, indent) ? line : block(members, indent);
}

/** An object with a line per property, each under its documentation. */
export const objectBlock = (schema: SchemaObject, emit: Emitter): string => block(memberTexts(schema, emit, 2), 0);

interface Member {
  readonly doc: string;
  readonly text: string;
}

function block(members: readonly Member[], indent: number): string {
  return `{\n${members.map(({ doc, text }) => `${doc}${spaces(indent + 2)}${text};\n`).join("")}${spaces(indent)}}`;
}

function memberTexts(schema: SchemaObject, emit: Emitter, indent: number): Member[] {
  const { properties } = objectShape(schema);
  const named = properties.map(({ name, schema: child, required }) => ({
    doc: docComment(docText(child), docTags(child), indent),
    text: after(`${propertyKey(name)}${required ? "" : "?"}:`, emit.text(child, indent)),
  }));
  return [...named, ...indexSignature(schema, emit, indent).map((text) => ({ doc: "", text }))];
}

/**
 * The keys that are not named. A result with properties is open without saying so, or a misspelt name would read as
 * `unknown`. A signature speaks of the named properties too, so it takes in their types, and `undefined` for optional ones.
 */
function indexSignature(schema: SchemaObject, emit: Emitter, indent: number): string[] {
  const { properties, rest } = objectShape(schema);
  const patterns = Object.values(schema.patternProperties ?? {});
  if (properties.length === 0 && patterns.length === 0) return [after("[key: string]:", emit.text(rest, indent))];
  if (patterns.length === 0 && (schema.additionalProperties === undefined || rest === false)) return [];
  const all = { anyOf: [...(rest === false ? [] : [rest]), ...patterns, ...properties.map((property) => property.schema)] };
  const undefinedToo = properties.length === 0 ? [] : ["undefined"];
  return [
    after(
      "[key: string]:",
      unionText((at) => [...emit.members(all, at), ...undefinedToo], indent),
    ),
  ];
}
