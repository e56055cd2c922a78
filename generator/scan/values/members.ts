import type { Expression, Node } from "typescript";
import { type FunctionNode, isFunctionNode, nameText, walk } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Tracing } from "./tracing.js";
import { isAssignment } from "./uses.js";

/** What stands under a name in classes and objects: functions, and expressions that may be some. */
export interface Members {
  readonly functions: readonly FunctionNode[];
  readonly others: readonly Expression[];
}

const indexes = new WeakMap<object, ReadonlyMap<string, Members>>();

/** Every method of the program with this name: which of them runs, only a run tells. */
export function membersNamed(name: string, { references }: Tracing): Members {
  const index = indexes.get(references) ?? indexMembers(references);
  indexes.set(references, index);
  return index.get(name) ?? { functions: [], others: [] };
}

function indexMembers(references: Tracing["references"]): ReadonlyMap<string, Members> {
  const index = new Map<string, { functions: FunctionNode[]; others: Expression[] }>();
  const add = (name: string | undefined, node: Node | undefined): void => {
    if (name === undefined || node === undefined) return;
    const slot = index.get(name) ?? { functions: [], others: [] };
    index.set(name, slot);
    if (isFunctionNode(node)) slot.functions.push(node);
    else slot.others.push(node as Expression);
  };
  const visit = (node: Node): void => {
    if (ts.isMethodDeclaration(node)) add(nameText(node.name), node);
    else if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) add(nameText(node.name), node.initializer);
    else if (ts.isShorthandPropertyAssignment(node)) add(node.name.text, node.name);
    else if (isAssignment(node) && ts.isPropertyAccessExpression(node.left)) add(node.left.name.text, node.right);
  };
  for (const file of references.files) walk(file, visit);
  return index;
}
