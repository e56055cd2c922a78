import type {
  ArrayLiteralExpression,
  BinaryExpression,
  ClassLikeDeclaration,
  Expression,
  MethodDeclaration,
  Node,
  ObjectLiteralElementLike,
  ObjectLiteralExpression,
  Signature,
  Type,
  TypeChecker,
  VariableDeclaration,
} from "typescript";
import type { References } from "../references.js";
import { bare, enclosingFunction, type FunctionNode, isFunctionNode, isGenerator, nameText } from "../syntax.js";
import { ts } from "../typescript.js";
import { isAssignment, isAssignmentPattern } from "../values/uses.js";
import type { CallFlow } from "./calls.js";
import type { Capabilities } from "./capabilities.js";
import { type Flow, isBlank } from "./flow.js";

/** What the positions of a program ask about types. */
export interface Places {
  readonly checker: TypeChecker;
  readonly flow: Flow;
  readonly capabilities: Capabilities;
  readonly references: References;
  readonly calls: CallFlow;
}

/** Wherever a value may come to be seen as another type: assignments, arguments, results, assertions, what holds it. */
export function passAt(node: Node, places: Places): void {
  const { flow, checker } = places;
  const to = (value: Expression | undefined, target: Node): void => {
    if (value !== undefined && mayCarry(value)) flow.pass(checker.getTypeAtLocation(value), checker.getTypeAtLocation(target), value);
  };
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    places.calls.pass(node);
    if (node.arguments?.some(isGlobal)) for (const given of node.arguments) if (!isGlobal(given)) escapeIfAny(given, ON_GLOBAL, places);
  } else if (ts.isVariableDeclaration(node)) passVariable(node, places);
  else if (ts.isParameter(node) || ts.isPropertyDeclaration(node)) to(node.initializer, node);
  else if (ts.isBindingElement(node)) to(node.initializer, node.name);
  else if (ts.isBinaryExpression(node)) passBinary(node, places);
  else if (ts.isConditionalExpression(node)) {
    to(node.whenTrue, node);
    to(node.whenFalse, node);
  } else if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) passAssertion(node, places);
  else if (ts.isParenthesizedExpression(node)) to(node.expression, node);
  else if (ts.isReturnStatement(node)) passResult(node.expression, node, places);
  else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) passResult(node.body, node.body, places);
  else if (ts.isYieldExpression(node) && node.expression !== undefined) passYield(node.expression, node, places);
  else if (ts.isObjectLiteralExpression(node)) passObject(node, places);
  else if (ts.isArrayLiteralExpression(node)) passArray(node, places);
  else if (ts.isForOfStatement(node) && !ts.isVariableDeclarationList(node.initializer))
    passLoop(node.expression, node.initializer, places);
  else if (ts.isThrowStatement(node)) escapeIfAny(node.expression, "is thrown", places);
  else if (ts.isJsxExpression(node) && node.expression !== undefined) passContext(node.expression, places);
  else if (ts.isWithStatement(node)) escapeIfAny(node.expression, "is opened by `with`", places);
  else if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) passMethod(node, places);
  else if (ts.isClassLike(node)) passInheritance(node, places);
  else if (ts.isTaggedTemplateExpression(node) && ts.isTemplateExpression(node.template))
    for (const { expression } of node.template.templateSpans) passContext(expression, places);
}

/** Literals and operations that give no object need not be asked about. */
const mayCarry = (node: Node): boolean =>
  !ts.isLiteralExpression(node) &&
  !ts.isTemplateExpression(node) &&
  !ts.isPrefixUnaryExpression(node) &&
  node.kind !== ts.SyntaxKind.TrueKeyword &&
  node.kind !== ts.SyntaxKind.FalseKeyword;

/** `let client;` has the type of what it was assigned last, but none where a function reads it. */
function passVariable(node: VariableDeclaration, { flow, checker }: Places): void {
  const { initializer } = node;
  if (initializer === undefined || !mayCarry(initializer)) return;
  const type = checker.getTypeAtLocation(initializer);
  if (flow.matters(type)) flow.pass(type, checker.getTypeAtLocation(node.name), initializer);
}

function passBinary(node: BinaryExpression, places: Places): void {
  const { checker, flow } = places;
  const { kind } = node.operatorToken;
  const isLogical =
    kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (isLogical) {
    const whole = checker.getTypeAtLocation(node);
    for (const side of [node.left, node.right]) if (mayCarry(side)) flow.pass(checker.getTypeAtLocation(side), whole, side);
  }
  if (!isAssignment(node) || !mayCarry(node.right)) return;
  if (isOnGlobal(node.left)) escapeIfAny(node.right, ON_GLOBAL, places);
  const type = checker.getTypeAtLocation(node.right);
  if (isUntyped(node.left, places)) {
    passToUntyped(node.left, type, places);
    return;
  }
  flow.pass(type, targetType(node.left, places), node.right);
}

const ON_GLOBAL = "is put where all code finds it";

/** What hosts call the object that all code shares. */
const isGlobal = (node: Expression): boolean => ts.isIdentifier(node) && ["globalThis", "global", "window", "self"].includes(node.text);

/** `globalThis.name`, `globalThis.name.other` */
function isOnGlobal(target: Expression): boolean {
  let root = bare(target);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = bare(root.expression);
  return root !== target && isGlobal(root);
}

/** In JavaScript, `this.name = …` and `exports.name = …` declare what they assign, with its type. */
function targetType(target: Expression, { checker, references }: Places): Type {
  const symbol = ts.isPropertyAccessExpression(target) ? references.symbolOf(target.name) : undefined;
  const isDeclaring = symbol?.declarations?.some((one) => ts.isBinaryExpression(one) || ts.isPropertyAccessExpression(one)) ?? false;
  return symbol !== undefined && isDeclaring ? checker.getTypeOfSymbol(symbol) : checker.getTypeAtLocation(target);
}

/** A variable without a type, which takes that of what it is assigned. */
function isUntyped(node: Expression, { references }: Places): boolean {
  if (!ts.isIdentifier(node)) return false;
  const declarations = references.declarationsOf(node);
  return (
    declarations.length > 0 &&
    declarations.every(
      (one) => ts.isVariableDeclaration(one) && one.type === undefined && ts.getJSDocType(one) === undefined && isEmpty(one.initializer),
    )
  );
}

const isEmpty = (node: Expression | undefined): boolean =>
  node === undefined ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  (ts.isIdentifier(node) && node.text === "undefined") ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0);

/** Fine as long as every place that reads the variable knows what is in it. */
export function passToUntyped(name: Expression, type: Type, { references, checker, capabilities, flow }: Places): void {
  const reach = capabilities.of(type);
  if (reach.size === 0) return;
  for (const declaration of references.declarationsOf(name))
    for (const read of references.to(declaration)) {
      const { parent } = read;
      if (isAssignment(parent) && parent.left === read) continue;
      const seen = checker.getTypeAtLocation(read);
      const element = checker.getIndexTypeOfType(seen, ts.IndexKind.Number);
      const isPut = ts.isPropertyAccessExpression(parent) && ["push", "unshift"].includes(parent.name.text);
      if (!isPut && (isBlank(seen, checker) || (element !== undefined && isBlank(element, checker))))
        flow.escape(reach, "is read as `any` from a variable without a type", read);
    }
}

/** `x as unknown as T` is one assertion. */
function passAssertion(node: import("typescript").AsExpression | import("typescript").TypeAssertion, places: Places): void {
  const { checker, flow } = places;
  const { parent } = node;
  let outer: Node = parent;
  while (ts.isParenthesizedExpression(outer)) outer = outer.parent;
  if (ts.isAsExpression(outer) || ts.isTypeAssertionExpression(outer)) return;
  const inner = bare(node.expression);
  if (node.type.getText() === "const" || !mayCarry(inner)) return;
  // What is `never` is taken by everything, and nobody knows any more what it was.
  if (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Never) escapeIfAny(inner, "is passed on as `never`", places);
  flow.pass(checker.getTypeAtLocation(inner), checker.getTypeAtLocation(node), node);
}

function resultType(fn: FunctionNode, checker: TypeChecker): Type | undefined {
  const signature: Signature | undefined = checker.getSignatureFromDeclaration(fn);
  return signature?.getReturnType();
}

function passResult(value: Expression | undefined, at: Node, { checker, flow }: Places): void {
  const fn = ts.isArrowFunction(at.parent) && at.parent.body === at ? at.parent : enclosingFunction(at);
  if (value === undefined || fn === undefined || !mayCarry(value) || ts.isConstructorDeclaration(fn) || ts.isSetAccessorDeclaration(fn))
    return;
  const type = checker.getTypeAtLocation(value);
  const isAsync = ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async;
  if (!flow.matters(isAsync ? (checker.getAwaitedType(type) ?? type) : type)) return;
  const declared = resultType(fn, checker);
  if (declared === undefined || isGenerator(fn)) return;
  if (isAsync) flow.pass(checker.getAwaitedType(type) ?? type, checker.getAwaitedType(declared) ?? declared, value);
  else flow.pass(type, declared, value);
}

function passYield(value: Expression, at: Node, { checker, flow }: Places): void {
  const fn = enclosingFunction(at);
  const declared = fn === undefined ? undefined : resultType(fn, checker);
  if (declared === undefined || !mayCarry(value)) return;
  const [yielded] = checker.getTypeArguments(declared as import("typescript").TypeReference);
  const type = checker.getTypeAtLocation(value);
  if ((at as { asteriskToken?: Node }).asteriskToken !== undefined) flow.pass(type, declared, value);
  else flow.pass(type, yielded ?? declared, value);
}

function passObject(node: ObjectLiteralExpression, places: Places): void {
  if (isAssignmentPattern(node)) return;
  const { checker, flow } = places;
  const whole = checker.getTypeAtLocation(node);
  for (const member of node.properties) {
    if (ts.isSpreadAssignment(member)) flow.pass(checker.getTypeAtLocation(member.expression), whole, member.expression);
    else if (ts.isPropertyAssignment(member) && mayCarry(member.initializer)) passMember(member.initializer, member, whole, places);
    else if (ts.isShorthandPropertyAssignment(member)) passMember(member.name, member, whole, places);
  }
}

function passMember(value: Expression, member: ObjectLiteralElementLike, whole: Type, { checker, flow }: Places): void {
  const name = nameText(member.name);
  const property =
    name === undefined ? whole.getProperties().find(({ declarations }) => declarations?.includes(member)) : whole.getProperty(name);
  const target = property === undefined ? checker.getIndexTypeOfType(whole, ts.IndexKind.String) : checker.getTypeOfSymbol(property);
  const type = checker.getTypeAtLocation(value);
  flow.pass(type, target ?? checker.getAnyType(), value);
  const asked = type.getCallSignatures().length > 0 ? checker.getContextualType(value) : undefined;
  if (asked !== undefined) flow.pass(type, asked, value);
}

/** Whoever calls a method of an object hands over what the type says that is asked for there. */
function passMethod(node: MethodDeclaration, { checker, flow }: Places): void {
  const name = nameText(node.name);
  const context = checker.getContextualType(node.parent as ObjectLiteralExpression);
  const asked = name === undefined ? undefined : context?.getProperty(name);
  const given = asked === undefined ? context && checker.getIndexTypeOfType(context, ts.IndexKind.String) : checker.getTypeOfSymbol(asked);
  if (given !== undefined) flow.pass(checker.getTypeAtLocation(node), given, node);
}

function passArray(node: ArrayLiteralExpression, { checker, flow }: Places): void {
  if (isAssignmentPattern(node) || node.elements.length === 0) return;
  const whole = checker.getTypeAtLocation(node);
  const element = checker.getIndexTypeOfType(whole, ts.IndexKind.Number);
  const isTuple = checker.isTupleType(whole);
  for (const [index, value] of node.elements.entries()) {
    if (!mayCarry(value) || ts.isOmittedExpression(value)) continue;
    if (ts.isSpreadElement(value)) {
      if (!isTuple) flow.pass(checker.getTypeAtLocation(value.expression), whole, value);
      continue;
    }
    const target = isTuple ? whole.getProperty(String(index)) : undefined;
    flow.pass(checker.getTypeAtLocation(value), (target && checker.getTypeOfSymbol(target)) ?? element ?? checker.getAnyType(), value);
  }
}

function passLoop(iterated: Expression, target: Node, { checker, flow, capabilities }: Places): void {
  const type = checker.getTypeAtLocation(iterated);
  if (capabilities.of(type).size === 0) return;
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  flow.pass(element, checker.getTypeAtLocation(target), iterated);
}

function escapeIfAny(value: Expression, reason: string, { checker, capabilities, flow }: Places): void {
  const reach = capabilities.of(checker.getTypeAtLocation(value));
  if (reach.size > 0) flow.escape(reach, reason, value);
}

function passContext(value: Expression, { checker, flow }: Places): void {
  const context = checker.getContextualType(value);
  flow.pass(checker.getTypeAtLocation(value), context ?? checker.getAnyType(), value);
}

/** What a class has instead of its base's: whoever calls it by the base hands over what the base's takes. */
function passInheritance(node: ClassLikeDeclaration, { checker, flow }: Places): void {
  const heritage = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
  if (heritage.length === 0) return;
  const own = checker.getTypeAtLocation(node);
  for (const base of heritage.map((type) => checker.getTypeAtLocation(type)))
    for (const member of node.members) {
      const name = nameText(member.name);
      if (name === undefined || !(isFunctionNode(member) || ts.isPropertyDeclaration(member))) continue;
      const [mine, theirs] = [own.getProperty(name), base.getProperty(name)];
      if (mine !== undefined && theirs !== undefined) flow.pass(checker.getTypeOfSymbol(mine), checker.getTypeOfSymbol(theirs), member);
    }
}
