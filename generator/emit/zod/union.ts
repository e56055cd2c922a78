import type { Schema } from "../../spec/json-schema.js";
import { kindOf } from "../kinds.js";
import { list, quote } from "../text.js";
import { discriminatorOf } from "./discriminator.js";
import type { Emitter } from "./index.js";

/** `anyOf`, and `oneOf` where a value that matches two members is refused. */
export function unionText(members: readonly Schema[], exactlyOne: boolean, emit: Emitter, indent: number): string {
  const emits = (some: readonly Schema[]) => some.map((member) => (at: number) => emit.text(member, at));
  const others = members.filter((member) => !isNull(member));
  const nulls = members.length - others.length;
  const discriminator = exactlyOne && nulls > 1 ? undefined : discriminatorOf(others, emit.target);
  const nullable = nulls === 0 ? "" : ".nullable()";
  if (discriminator !== undefined) return `${unionOf(emits(others), indent, `discriminatedUnion(${quote(discriminator)}, [`)}${nullable}`;
  if (exactlyOne) return unionOf(emits(members), indent, "xor([");
  return others.length === 0 ? unionOf(emits(members), indent) : `${unionOf(emits(others), indent)}${nullable}`;
}

/** The members, each emitted where it will stand; one member stands for itself. */
export function unionOf(emits: readonly ((indent: number) => string)[], indent: number, open = "union(["): string {
  const [only] = emits;
  if (only !== undefined && emits.length === 1) return only(indent);
  return list(
    `z.${open}`,
    emits.map((emit) => emit(indent + 2)),
    "])",
    indent,
  );
}

function isNull(schema: Schema): boolean {
  const kind = kindOf(schema);
  return kind.kind === "types" && kind.types.join() === "null";
}
