import type { AnyOperation } from "@agentvault/runtime/server";
import { z } from "zod";

/** The part of JSON Schema that tells how an answer is to be read. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** A result schema, and what its references mean. */
export interface ResultShape {
  readonly root: Shape;
  /** The types that a value may have; empty where it may have any. */
  readonly types: ReadonlySet<string>;
}

const shapes = new WeakMap<AnyOperation, ResultShape>();

/** The shape of an operation's result, made at the first answer. */
export function resultShape(operation: AnyOperation): ResultShape {
  const known = shapes.get(operation);
  if (known) return known;
  const root = z.toJSONSchema(operation.result, { unrepresentable: "any" }) as Shape;
  const shape = { root, types: new Set(resolveShape(root, root).flatMap(typesOf)) };
  shapes.set(operation, shape);
  return shape;
}

/** The forms that a shape allows, without references and unions; `{}` allows anything. */
export function resolveShape(shape: Shape, root: Shape, level = 0): readonly Shape[] {
  // A reference may lead to itself.
  if (level > 20) return [];
  const inner = (one: Shape): readonly Shape[] => resolveShape(one, root, level + 1);
  if (shape.$ref !== undefined) return inner(shape.$ref === "#" ? root : (root.$defs?.[shape.$ref.replace("#/$defs/", "")] ?? {}));
  const branches = shape.anyOf ?? shape.oneOf ?? shape.allOf;
  return branches ? branches.flatMap(inner) : [shape];
}

/** The types of a shape without references and unions. */
export function typesOf({ type, enum: values, const: constant }: Shape): readonly string[] {
  if (type !== undefined) return [type].flat();
  if (values) return values.map(typeOf);
  return constant === undefined ? [] : [typeOf(constant)];
}

const typeOf = (value: unknown): string => (value === null ? "null" : typeof value);
