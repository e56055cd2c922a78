import type { Schema } from "../../spec/json-schema.js";
import { kindOf } from "../kinds.js";
import { list } from "../text.js";
import type { Emitter } from "./index.js";

/** `anyOf`, and `oneOf` where a value that matches two members is refused. */
export function unionText(members: readonly Schema[], exactlyOne: boolean, emit: Emitter, indent: number): string {
  const texts = (some: readonly Schema[]) => (at: number) => some.map((member) => emit.text(member, at));
  if (exactlyOne) return unionOf(texts(members), indent, "xor");
  const others = members.filter((member) => !isNull(member));
  if (others.length === members.length || others.length === 0) return unionOf(texts(members), indent);
  return `${unionOf(texts(others), indent)}.nullable()`;
}

/** One member stands for itself. */
export function unionOf(members: (indent: number) => readonly string[], indent: number, method: "union" | "xor" = "union"): string {
  const [only, ...more] = members(indent);
  return only !== undefined && more.length === 0 ? only : list(`z.${method}([`, members(indent + 2), "])", indent);
}

function isNull(schema: Schema): boolean {
  const kind = kindOf(schema);
  return kind.kind === "types" && kind.types.join() === "null";
}
