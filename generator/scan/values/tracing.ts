import type { CallExpression, Declaration, Expression, NewExpression, Node, ParameterDeclaration, Program, TypeChecker } from "typescript";
import type { References } from "../references.js";
import type { FunctionNode } from "../syntax.js";
import type { Site, Value } from "./value.js";

/** One thing that is done with a value, wherever it is passed on to. */
export type Use =
  | { readonly kind: "call"; readonly node: CallExpression | NewExpression }
  /** A property is read, called or written; without `key` it may be any. */
  | { readonly kind: "member"; readonly node: Node; readonly key: string | undefined }
  | { readonly kind: "iterated"; readonly node: Node }
  /** Handed to code that is not the program's. */
  | { readonly kind: "argument"; readonly node: CallExpression | NewExpression; readonly index: number }
  /** Code outside of what is scanned can import it. */
  | { readonly kind: "outside"; readonly node: Node }
  | { readonly kind: "lost"; readonly node: Node; readonly reason: string };

/** What the parts of the tracing of values ask each other. */
export interface Tracing {
  readonly program: Program;
  readonly checker: TypeChecker;
  readonly references: References;
  value(node: Expression): Value;
  valueOf(declaration: Declaration, at: Node): Value;
  property(value: Value, key: string | undefined, at: Node): Value;
  elements(value: Value, at: Node): Value;
  /** What a function gives back; of a generator, what it yields. */
  results(fn: FunctionNode): Value;
  parameter(parameter: ParameterDeclaration): Value;
  /** The functions of the program that a call runs; undefined where there may be others. */
  callees(call: CallExpression | NewExpression): readonly FunctionNode[] | undefined;
  uses(site: Site): readonly Use[];
  usesOfFunction(fn: FunctionNode): readonly Use[];
  /** Whether a call makes a connector of a client. */
  isFactory(call: CallExpression): boolean;
  isOwn(node: Node): boolean;
  isLibrary(node: Node): boolean;
}
