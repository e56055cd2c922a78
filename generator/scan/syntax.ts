import type { Expression, FunctionLikeDeclaration, Node, SignatureDeclaration } from "typescript";
import { ts } from "./typescript.js";

/** Without what changes nothing of a value: parentheses, assertions, `!`, `satisfies`. */
export function bare(node: Expression): Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isSatisfiesExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

/** The outermost expression that has the same value: the inverse of `bare`. */
export function outermost(node: Expression): Expression {
  let outer = node;
  while (bare(outer.parent as Expression) === bare(node) && bare(outer.parent as Expression) !== outer.parent)
    outer = outer.parent as Expression;
  return outer;
}

export type FunctionNode = FunctionLikeDeclaration;

export const isFunctionNode = (node: Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isGetAccessorDeclaration(node) ||
  ts.isSetAccessorDeclaration(node);

/** The function that a node runs in. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) if (isFunctionNode(at)) return at;
  return undefined;
}

export const isModifiedBy = (node: Node, kind: number): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);

export const isGenerator = (node: SignatureDeclaration): boolean => (node as { asteriskToken?: Node }).asteriskToken !== undefined;

export const isDecorated = (node: Node): boolean => ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;

/** Every node below one, itself first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** What a function gives back, or yields; functions inside it are others. */
export function resultsOf(fn: FunctionNode, what: "return" | "yield"): { expression: Expression; isDelegated: boolean }[] {
  if (fn.body === undefined) return [];
  if (!ts.isBlock(fn.body)) return what === "return" ? [{ expression: fn.body as Expression, isDelegated: false }] : [];
  const found: { expression: Expression; isDelegated: boolean }[] = [];
  const visit = (node: Node): void => {
    if (isFunctionNode(node) || ts.isClassLike(node)) return;
    if (what === "return" && ts.isReturnStatement(node) && node.expression !== undefined)
      found.push({ expression: node.expression, isDelegated: false });
    if (what === "yield" && ts.isYieldExpression(node) && node.expression !== undefined)
      found.push({ expression: node.expression, isDelegated: node.asteriskToken !== undefined });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn.body, visit);
  return found;
}

/** A name that stands in the text: an identifier's, or a literal's. */
export function nameText(name: Node | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
}

/** The key between brackets, where it stands in the text. */
export const literalKey = (node: Expression): string | undefined => {
  const inner = bare(node);
  return ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner) ? inner.text : undefined;
};

export const isInType = (node: Node): boolean => {
  for (let at: Node | undefined = node; at !== undefined && !ts.isStatement(at); at = at.parent)
    if (ts.isTypeNode(at) && !ts.isExpressionWithTypeArguments(at)) return true;
  return false;
};
