import type {
  BinaryExpression,
  BindingName,
  CallExpression,
  Declaration,
  ElementAccessExpression,
  Expression,
  NewExpression,
  Node,
  ParameterDeclaration,
  PropertyAccessExpression,
} from "typescript";
import { isRequire } from "../references.js";
import { enclosingFunction, type FunctionNode, isFunctionNode, isInType, isModifiedBy, literalKey, nameText, walk } from "../syntax.js";
import { ts } from "../typescript.js";
import { GIVES_ELEMENT, GIVES_SAME_ELEMENTS, passesThrough, TAKES_ELEMENT } from "./library.js";
import type { Tracing, Use } from "./tracing.js";

/** What is done with the value of an expression, followed through variables, parameters, results and whatever holds it. */
export class UseFinder {
  readonly #found: Use[] = [];
  readonly #seen = new Set<Node>();
  readonly #tracing: Tracing;

  /** What is followed is a list: flattened, it is taken apart. */
  readonly #isList: boolean;

  constructor(tracing: Tracing, root?: Node) {
    this.#tracing = tracing;
    this.#isList = root !== undefined && (ts.isArrayLiteralExpression(root) || ts.isCallExpression(root));
  }

  get found(): readonly Use[] {
    return this.#found;
  }

  lost(node: Node, reason: string): void {
    this.#found.push({ kind: "lost", node, reason });
  }

  /** From an expression to whatever its parent does with it. */
  follow(node: Expression): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) {
      if (parent.expression === node) this.#member(parent);
    } else if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      if (parent.expression === node) this.#found.push({ kind: "call", node: parent });
      else this.#argument(node, parent);
    } else if (ts.isBinaryExpression(parent)) this.#operand(node, parent);
    else if (ts.isConditionalExpression(parent)) {
      if (parent.condition !== node) this.follow(parent);
    } else if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) this.bind(parent.name, parent);
    else if (ts.isPropertyDeclaration(parent) || ts.isExportAssignment(parent)) this.references(parent);
    else if (ts.isReturnStatement(parent)) this.#result(enclosingFunction(parent), parent);
    else if (ts.isArrowFunction(parent)) this.#result(parent, parent);
    else if (ts.isPropertyAssignment(parent)) this.#contained(parent.parent, nameText(parent.name));
    else if (ts.isShorthandPropertyAssignment(parent)) this.#contained(parent.parent, parent.name.text);
    else if (ts.isArrayLiteralExpression(parent)) this.#contained(parent, undefined);
    else if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) this.#found.push({ kind: "iterated", node: parent });
    else if (ts.isForOfStatement(parent) || (ts.isYieldExpression(parent) && parent.asteriskToken))
      this.#found.push({ kind: "iterated", node: parent });
    else if (isSame(parent)) this.follow(parent as Expression);
    else if (!isHarmless(parent)) this.lost(node, "is passed on in a way that is not followed");
  }

  #member(node: PropertyAccessExpression | ElementAccessExpression): void {
    const key = keyOf(node);
    this.#found.push({ kind: "member", node, key });
    const call = node.parent;
    if (!ts.isCallExpression(call) || call.expression !== node) return;
    // What a promise holds counts as the promise.
    const [callback] = call.arguments;
    if (key === "then" && callback !== undefined) this.#elementsTo(callback, [0]);
    if (key === "catch" || key === "finally") this.follow(call);
  }

  #flattened(call: Expression): void {
    if (this.#isList) this.#found.push({ kind: "iterated", node: call });
    else this.#held(call, undefined);
  }

  #operand(node: Expression, parent: BinaryExpression): void {
    const { kind } = parent.operatorToken;
    if (ASSIGNMENTS.has(kind)) {
      if (parent.left === node) return;
      this.#assigned(parent.left);
      this.follow(parent);
    } else if (LOGICAL.has(kind) || (kind === ts.SyntaxKind.CommaToken && parent.right === node)) this.follow(parent);
  }

  #assigned(target: Expression): void {
    if (ts.isIdentifier(target)) {
      const declarations = this.#tracing.references.declarationsOf(target);
      if (declarations.length === 0) this.lost(target, "is assigned to a name that nothing declares");
      for (const declaration of declarations) this.references(declaration);
    } else if (ts.isPropertyAccessExpression(target)) this.#property(target);
    else this.lost(target, "is assigned under a computed name");
  }

  #property(target: PropertyAccessExpression): void {
    if (target.getText() === "module.exports") {
      if (!this.#tracing.references.isImported(target.getSourceFile())) this.#found.push({ kind: "outside", node: target });
      for (const name of this.#tracing.references.named("require"))
        if (isRequire(name.parent) && this.#resolvesTo(name.parent, target)) this.follow(name.parent as Expression);
      return;
    }
    this.named(target.name.text);
  }

  #resolvesTo(call: Node, target: Node): boolean {
    const [specifier] = (call as CallExpression).arguments;
    const module = specifier && this.#tracing.checker.getSymbolAtLocation(specifier)?.valueDeclaration;
    return module === undefined || module === target.getSourceFile();
  }

  /** Every read of a property of this name, whatever it is of. */
  named(text: string): void {
    for (const name of this.#tracing.references.named(text)) {
      const { parent } = name;
      if (isInType(name) || this.#isOthers(name)) continue;
      if ((ts.isPropertyAccessExpression(parent) && parent.name === name) || ts.isElementAccessExpression(parent)) this.#read(parent);
      else if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === name)
        this.bind(parent.name, parent);
    }
  }

  /** A property of what the program did not declare. */
  #isOthers(name: Node): boolean {
    const declarations = this.#tracing.references.declarationsOf(name);
    return declarations.length > 0 && !declarations.some((declaration) => this.#tracing.isOwn(declaration));
  }

  #read(node: Expression): void {
    const { parent } = node;
    if (!(ts.isBinaryExpression(parent) && parent.left === node && ASSIGNMENTS.has(parent.operatorToken.kind))) this.follow(node);
  }

  /** Everywhere that a declaration is named. */
  references(declaration: Declaration): void {
    if (this.#seen.has(declaration)) return;
    this.#seen.add(declaration);
    if (isOpenToOutside(declaration, this.#tracing)) this.#found.push({ kind: "outside", node: declaration });
    if (ts.isPropertyDeclaration(declaration) || isParameterProperty(declaration))
      this.named(nameText(ts.getNameOfDeclaration(declaration)) ?? "");
    for (const name of this.#tracing.references.to(declaration)) {
      const { parent } = name;
      if (
        (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
        (ts.isElementAccessExpression(parent) && parent.argumentExpression === name)
      )
        this.#read(parent);
      else if (ts.isBindingElement(parent) && parent.propertyName === name) this.bind(parent.name, parent);
      else if (ts.isExportAssignment(parent)) continue;
      else this.#read(name);
    }
  }

  bind(name: BindingName, declaration: Declaration): void {
    if (ts.isIdentifier(name)) this.references(declaration);
    else
      for (const element of name.elements)
        if (ts.isBindingElement(element))
          this.#found.push({
            kind: "member",
            node: element,
            key: ts.isObjectBindingPattern(name) && !element.dotDotDotToken ? nameText(element.propertyName ?? element.name) : undefined,
          });
  }

  #argument(node: Expression, call: CallExpression | NewExpression): void {
    const args: readonly Expression[] = call.arguments ?? [];
    const index = args.indexOf(node);
    if (index < 0) return;
    const functions = this.#tracing.callees(call);
    if (functions === undefined) {
      if (passesThrough(call, this.#tracing)) this.follow(call);
      else this.#found.push({ kind: "argument", node: call, index });
      return;
    }
    if (args.slice(0, index).some(ts.isSpreadElement)) this.lost(call, "is passed on behind a spread");
    for (const fn of functions) this.#parameter(fn, index, call);
  }

  #parameter(fn: FunctionNode, index: number, call: Node, inPairs = false): void {
    const parameters = fn.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === "this"));
    const parameter: ParameterDeclaration | undefined = parameters[index] ?? parameters.find(({ dotDotDotToken }) => dotDotDotToken);
    if (parameter?.dotDotDotToken) this.lost(call, "is passed on among other arguments");
    else if (parameter !== undefined) this.#bindElement(parameter.name, parameter, inPairs);
    if (usesArguments(fn)) this.lost(fn, "is read from `arguments`");
  }

  #result(fn: FunctionNode | undefined, at: Node): void {
    if (fn === undefined) return;
    for (const use of this.#tracing.usesOfFunction(fn)) {
      if (use.kind === "call") this.follow(use.node);
      else if (use.kind === "argument") this.#callbackResult(use.node, at);
      else if (use.kind === "member" && ts.isCallExpression(use.node.parent) && use.key !== "bind") this.follow(use.node.parent);
      else if (use.kind !== "outside") this.lost(at, "is given back to whoever calls");
    }
  }

  #callbackResult(call: CallExpression | NewExpression, at: Node): void {
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : undefined;
    if (name === "map") this.#held(call, undefined);
    else if (name === "flatMap") this.#flattened(call);
    else if (name === "then" || name === "catch" || name === "finally") this.follow(call);
    else if (name === undefined || !IGNORES_RESULT.has(name)) this.lost(at, "is given back to other code");
  }

  /** The value is in a literal, under a key or among elements: what is read from it may be the value. */
  #contained(container: Node, key: string | undefined): void {
    this.#held(container as Expression, key);
  }

  #held(container: Expression, key: string | undefined, inPairs = false): void {
    if (this.#seen.has(container)) return;
    this.#seen.add(container);
    if (isAssignmentPattern(container)) return;
    for (const use of this.#tracing.uses(container)) {
      if (use.kind === "member") this.#readFrom(use.node, use.key, key, inPairs);
      else if (use.kind === "iterated") this.#iterated(use.node, key, inPairs);
      else if (use.kind === "argument") this.#heldByOther(use.node);
      else if (use.kind !== "call") this.#found.push(use);
    }
  }

  #readFrom(node: Node, read: string | undefined, key: string | undefined, inPairs: boolean): void {
    if (ts.isBindingElement(node)) {
      if (node.dotDotDotToken) this.lost(node, "is among the rest of a pattern");
      else if (read === undefined || key === undefined || read === key) this.bind(node.name, node);
      return;
    }
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    if (call !== undefined && read !== undefined && key === undefined) {
      // What a map gives is the second of a pair that was put in.
      if (read === "get") this.#found.push({ kind: "member", node: call, key: "1" });
      else if (GIVES_ELEMENT.has(read)) this.follow(call);
      if (read === "flat") this.#flattened(call);
      else if (read === "entries") this.#held(call, undefined, true);
      else if (GIVES_SAME_ELEMENTS.has(read)) this.#held(call, undefined);
      const at = TAKES_ELEMENT.get(read);
      const [callback] = call.arguments;
      if (at !== undefined && callback !== undefined) this.#elementsTo(callback, at, inPairs);
      return;
    }
    if (read === undefined || key === undefined || read === key) this.#read(node as Expression);
  }

  #elementsTo(callback: Expression, at: readonly number[], inPairs = false): void {
    const { sites, unknown } = this.#tracing.value(callback);
    if (unknown !== undefined) this.lost(unknown.node, unknown.reason);
    for (const fn of sites) if ("kind" in fn && isFunctionNode(fn)) for (const index of at) this.#parameter(fn, index, callback, inPairs);
  }

  /** In a pair, what is followed is one of two. */
  #bindElement(name: BindingName, declaration: Declaration, inPairs: boolean): void {
    if (!inPairs) this.bind(name, declaration);
    else if (ts.isIdentifier(name)) this.lost(name, "is in a pair that is passed on as a whole");
    else for (const element of name.elements) if (ts.isBindingElement(element)) this.bind(element.name, element);
  }

  #iterated(node: Node, key: string | undefined, inPairs: boolean): void {
    if (ts.isCallExpression(node)) this.#held(node, undefined);
    else if (ts.isForOfStatement(node)) {
      const [declaration] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
      if (declaration === undefined) this.lost(node, "goes into a variable that is not the loop's own");
      else this.#bindElement(declaration.name, declaration, inPairs);
    } else if (ts.isArrayLiteralExpression(node.parent) || ts.isObjectLiteralExpression(node.parent)) this.#held(node.parent, key, inPairs);
    else this.lost(node, "is spread into arguments");
  }

  #heldByOther(call: CallExpression | NewExpression): void {
    const name = call.expression.getText();
    if (/^(Object\.(values|entries|freeze|fromEntries)|Promise\.all\w*|Map|Set|Array\.from)$/.test(name))
      this.#held(call, undefined, name === "Object.entries");
    else if (!/^(console\.\w+|JSON\.stringify|Object\.keys|Array\.isArray)$/.test(name)) this.lost(call, "is handed to other code");
  }
}

const ASSIGNMENTS: ReadonlySet<number> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
const LOGICAL: ReadonlySet<number> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
const IGNORES_RESULT: ReadonlySet<string> = new Set([
  "forEach",
  "filter",
  "some",
  "every",
  "find",
  "findIndex",
  "findLast",
  "sort",
  "on",
  "once",
]);

export const isAssignment = (node: Node): node is Assignment => ts.isBinaryExpression(node) && ASSIGNMENTS.has(node.operatorToken.kind);

/** A type of its own: what is none may still be a binary expression. */
interface Assignment extends BinaryExpression {
  readonly isAssignment: true;
}

/** What has the value of what is in it. */
const isSame = (node: Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isAwaitExpression(node);

const isHarmless = (node: Node): boolean =>
  ts.isTemplateSpan(node) ||
  ts.isTypeOfExpression(node) ||
  ts.isVoidExpression(node) ||
  ts.isDeleteExpression(node) ||
  ts.isPrefixUnaryExpression(node) ||
  ts.isPostfixUnaryExpression(node) ||
  ts.isCaseClause(node) ||
  ts.isForInStatement(node) ||
  (ts.isStatement(node) && !ts.isThrowStatement(node)) ||
  ts.isExportSpecifier(node) ||
  ts.isImportSpecifier(node) ||
  ts.isComputedPropertyName(node);

export const keyOf = (node: PropertyAccessExpression | ElementAccessExpression): string | undefined =>
  ts.isPropertyAccessExpression(node) ? node.name.text : literalKey(node.argumentExpression);

const isParameterProperty = (node: Node): boolean => ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent);

export function usesArguments(fn: FunctionNode): boolean {
  if (ts.isArrowFunction(fn) || fn.body === undefined || !fn.getText().includes("arguments")) return false;
  let found = false;
  walk(fn.body, (node) => {
    if (ts.isIdentifier(node) && node.text === "arguments" && !ts.isPropertyAccessExpression(node.parent)) found = true;
    if (ts.isIdentifier(node) && node.text === "arguments" && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node)
      found = true;
  });
  return found;
}

/** Whether a literal is the left side of an assignment that takes values apart. */
export function isAssignmentPattern(node: Node): boolean {
  let at = node;
  while (
    ts.isArrayLiteralExpression(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isPropertyAssignment(at.parent) ||
    ts.isShorthandPropertyAssignment(at.parent) ||
    ts.isSpreadElement(at.parent) ||
    ts.isParenthesizedExpression(at.parent)
  )
    at = at.parent;
  return (
    (isAssignment(at.parent) && at.parent.left === at && !isReference(at)) ||
    (ts.isForOfStatement(at.parent) && at.parent.initializer === at && !isReference(at))
  );
}

const isReference = (node: Node): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** An export of a file that no file of the program imports. */
export function isOpenToOutside(declaration: Declaration, { references }: Tracing): boolean {
  return !references.isImported(declaration.getSourceFile()) && isExported(declaration, references.declarationsOf);
}

export function isExported(declaration: Declaration, declarationsOf: (node: Node) => readonly Declaration[]): boolean {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  if (isModifiedBy(holder, ts.SyntaxKind.ExportKeyword) || ts.isExportAssignment(declaration)) return true;
  return declaration.getSourceFile().statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return declarationsOf(statement.expression).includes(declaration);
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined || statement.exportClause === undefined) return false;
    return (
      ts.isNamedExports(statement.exportClause) &&
      statement.exportClause.elements.some(({ name, propertyName }) => declarationsOf(propertyName ?? name).includes(declaration))
    );
  });
}
