import type { Block, CallExpression, CaseClause, Declaration, Expression, Identifier, Node } from "typescript";
import { bare, isFunctionNode, resultsOf } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Tracing } from "./tracing.js";
import { isAssignment } from "./uses.js";
import { NOTHING, type Value } from "./value.js";

/** What checks say of a value: it is one of `only`, and none of `not`. */
interface Known {
  readonly only?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
}

/** A value as it is behind the checks that lead to its place: `===`, `switch`, `includes`. They hold whatever the type says. */
export function guarded(node: Expression, value: Value, tracing: Tracing): Value {
  const path = pathOf(node);
  if (path === undefined || (value.texts.size === 0 && value.unknown === undefined) || !isSteady(node, tracing)) return value;
  let known: Known = {};
  for (const one of checksAround(node, path, tracing)) known = both(known, one);
  const { only, not } = known;
  if (only !== undefined) {
    const texts = value.unknown === undefined ? [...value.texts].filter((text) => only.has(text)) : [...only];
    return { ...NOTHING, texts: new Set(texts.filter((text) => !not?.has(text))) };
  }
  return not === undefined ? value : { ...value, texts: new Set([...value.texts].filter((text) => !not.has(text))) };
}

/** A name, or names behind dots: `job.operation`. */
function pathOf(node: Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === ts.SyntaxKind.ThisKeyword) return "this";
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const base = pathOf(node.expression);
  return base === undefined ? undefined : `${base}.${node.name.text}`;
}

/** Whether what was checked is still what is there: nothing assigns to it after it was made. */
function isSteady(node: Expression, { references }: Tracing): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    // A getter may give another value each time.
    if (references.declarationsOf(node.name).some(ts.isGetAccessorDeclaration)) return false;
    const isWritten = references
      .named(node.name.text)
      .some(({ parent }) => ts.isPropertyAccessExpression(parent) && isAssignment(parent.parent) && parent.parent.left === parent);
    return !isWritten && (node.expression.kind === ts.SyntaxKind.ThisKeyword || isSteady(node.expression, { references } as Tracing));
  }
  const declarations = references.declarationsOf(node);
  return declarations.length === 1 && declarations.every((declaration) => !isAssignedTo(declaration, references));
}

const isAssignedTo = (declaration: Declaration, references: Tracing["references"]): boolean => {
  const isConst = ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (isConst) return false;
  return references.to(declaration).some(({ parent }) => {
    if (ts.isBinaryExpression(parent))
      return (
        isAssignment(parent) ||
        (parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment)
      );
    return (
      ts.isArrayLiteralExpression(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isForOfStatement(parent) ||
      ts.isForInStatement(parent)
    );
  });
};

function* checksAround(node: Expression, path: string, tracing: Tracing): Generator<Known> {
  const isScope = scopeTest(node, tracing);
  let at: Node = node;
  while (!ts.isSourceFile(at)) {
    const parent: Node = at.parent;
    if (ts.isIfStatement(parent) && parent.expression !== at) yield check(parent.expression, path, parent.thenStatement === at, tracing);
    else if (ts.isConditionalExpression(parent) && parent.condition !== at)
      yield check(parent.condition, path, parent.whenTrue === at, tracing);
    else if (ts.isBinaryExpression(parent) && parent.right === at && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      yield check(parent.left, path, true, tracing);
    else if (ts.isBinaryExpression(parent) && parent.right === at && parent.operatorToken.kind === ts.SyntaxKind.BarBarToken)
      yield check(parent.left, path, false, tracing);
    else if (ts.isWhileStatement(parent) && parent.statement === at) yield check(parent.expression, path, true, tracing);
    else if (ts.isCaseClause(parent) && parent.expression !== at) yield caseOf(parent, path, tracing);
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) yield* earlier(parent.statements, at, path, tracing);
    // Beyond, the same name is another's.
    if (isScope(parent)) return;
    // A function runs later: what was checked around it holds only for what never changes, which is asked before.
    at = parent;
  }
}

/** Tells the scope that a name is declared in. */
function scopeTest(node: Expression, { references }: Tracing): (scope: Node) => boolean {
  let root: Expression = node;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  if (root.kind === ts.SyntaxKind.ThisKeyword) return (scope) => isFunctionNode(scope) && !ts.isArrowFunction(scope);
  const [declaration] = references.declarationsOf(root);
  const isHere = declaration !== undefined && declaration.getSourceFile() === node.getSourceFile();
  return (scope) => isHere && scope.pos <= declaration.pos && declaration.end <= scope.end;
}

/** Checks before, in the same block, that leave it: `if (!ALLOWED.includes(id)) return;` */
function* earlier(statements: readonly Node[], at: Node, path: string, tracing: Tracing): Generator<Known> {
  for (const statement of statements) {
    if (statement === at) return;
    if (ts.isIfStatement(statement) && statement.elseStatement === undefined && leaves(statement.thenStatement))
      yield check(statement.expression, path, false, tracing);
  }
}

function leaves(statement: Node): boolean {
  if (ts.isBlock(statement)) return statement.statements.length > 0 && leaves(statement.statements.at(-1) as Node);
  return (
    ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isContinueStatement(statement) || ts.isBreakStatement(statement)
  );
}

function caseOf(clause: CaseClause, path: string, tracing: Tracing): Known {
  const subject = bare(clause.parent.parent.expression);
  if (pathOf(subject) !== path) return {};
  const { clauses } = clause.parent;
  const texts = new Set<string>();
  for (let index = clauses.indexOf(clause); index >= 0; index--) {
    const one = clauses[index];
    if (one === undefined || !ts.isCaseClause(one)) return {};
    const { texts: own, unknown, sites } = tracing.value(one.expression);
    if (unknown !== undefined || sites.size > 0 || own.size === 0) return {};
    for (const text of own) texts.add(text);
    // The one before falls through to this one unless it leaves.
    const before = clauses[index - 1];
    const last = before?.statements.at(-1);
    if (before === undefined || (last !== undefined && leaves(last))) break;
  }
  return { only: texts };
}

/** What it says of a path that a condition turned out so. */
function check(condition: Expression, path: string, outcome: boolean, tracing: Tracing): Known {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return check(node.operand, path, !outcome, tracing);
  if (ts.isCallExpression(node)) return checkCall(node, path, outcome, tracing);
  if (!ts.isBinaryExpression(node)) return {};
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
    const parts = [check(node.left, path, outcome, tracing), check(node.right, path, outcome, tracing)] as const;
    return (kind === ts.SyntaxKind.AmpersandAmpersandToken) === outcome ? both(...parts) : either(...parts);
  }
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  const isUnequal = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (!isEqual && !isUnequal) return {};
  const other = pathOf(bare(node.left)) === path ? node.right : pathOf(bare(node.right)) === path ? node.left : undefined;
  return other === undefined ? {} : oneOf(tracing.value(other), isEqual === outcome);
}

function oneOf({ texts, sites, unknown }: Value, isOne: boolean): Known {
  if (unknown !== undefined || sites.size > 0 || texts.size === 0) return {};
  if (isOne) return { only: texts };
  return texts.size === 1 ? { not: texts } : {};
}

/** `ALLOWED.includes(id)`, `ALLOWED.has(id)`, and a function of the program that gives back such a check. */
function checkCall(call: CallExpression, path: string, outcome: boolean, tracing: Tracing): Known {
  const { expression, arguments: args } = call;
  const index = args.findIndex((arg) => pathOf(bare(arg)) === path);
  if (index < 0 || args.slice(0, index).some(ts.isSpreadElement)) return {};
  if (ts.isPropertyAccessExpression(expression) && index === 0 && tracing.isLibrary(expression)) {
    const list = tracing.value(expression.expression);
    if (!outcome || list.texts.size > 0 || !["includes", "has"].includes(expression.name.text)) return {};
    const isMap = /Map$/.test(tracing.checker.getTypeAtLocation(expression.expression).symbol?.name ?? "");
    return oneOf(isMap ? tracing.property(tracing.elements(list, call), "0", call) : tracing.elements(list, call), true);
  }
  const functions = tracing.callees(call) ?? [];
  const [fn] = functions;
  if (fn === undefined || functions.length > 1 || !isFunctionNode(fn)) return {};
  const parameter = fn.parameters[index];
  const results = resultsOf(fn, "return");
  const [result] = results;
  if (results.length !== 1 || result === undefined || parameter === undefined || !ts.isIdentifier(parameter.name)) return {};
  const isWhole = !ts.isBlock(fn.body as Node) || (fn.body as Block).statements.length === 1;
  return isWhole && isSteady(parameter.name as Identifier, tracing) ? check(result.expression, parameter.name.text, outcome, tracing) : {};
}

function both(a: Known, b: Known): Known {
  const only = a.only === undefined ? b.only : b.only === undefined ? a.only : new Set([...a.only].filter((text) => b.only?.has(text)));
  const not = new Set([...(a.not ?? []), ...(b.not ?? [])]);
  return { ...(only === undefined ? {} : { only }), ...(not.size === 0 ? {} : { not }) };
}

function either(a: Known, b: Known): Known {
  if (a.only === undefined || b.only === undefined) return {};
  return { only: new Set([...a.only, ...b.only]) };
}
