import type { Schema } from "../../spec/json-schema.js";
import { kindOf } from "../kinds.js";
import { list } from "../text.js";
import type { Emitter } from "./index.js";

/** `anyOf`, and `oneOf` where a value that matches two members is refused. */
export function unionText(members: readonly Schema[], exactlyOne: boolean, emit: Emitter, indent: number): string {
  const emits = (some: readonly Schema[]) => some.map((member) => (at: number) => emit.text(member, at));
  if (exactlyOne) return unionOf(emits(members), indent, "xor");
  const others = members.filter((member) => !isNull(member));
  if (others.length === members.length || others.length === 0) return unionOf(emits(members), indent);
  return `${unionOf(emits(others), indent)}.nullable()`;
}

/** The members, each emitted where it will stand; one member stands for itself. */
export function unionOf(emits: readonly ((indent: number) => string)[], indent: number, method: "union" | "xor" = "union"): string {
  const [only] = emits;
  if (only !== undefined && emits.length === 1) return only(indent);
  return list(
    `z.${method}([`,
    emits.map((emit) => emit(indent + 2)),
    "])",
    indent,
  );
}

function isNull(schema: Schema): boolean {
  const kind = kindOf(schema);
  return kind.kind === "types" && kind.types.join() === "null";
}
