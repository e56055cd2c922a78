import ts from "typescript";

/** A change of source text that a test should notice. Offsets are those of the file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The mistakes of one kind that can be made at a node. */
export type Operator = (node: ts.Node, source: ts.SourceFile) => readonly Edit[];

const replace = (node: ts.Node, source: ts.SourceFile, text: string): Edit => ({ start: node.getStart(source), end: node.end, text });

const FLIPS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.EqualsEqualsToken, "!="],
  [ts.SyntaxKind.ExclamationEqualsToken, "=="],
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
]);

/** `a === b` → `a !== b`, `a < b` → `a <= b` */
const flipComparison: Operator = (node, source) => {
  const flipped = ts.isBinaryExpression(node) ? FLIPS.get(node.operatorToken.kind) : undefined;
  return flipped === undefined ? [] : [operands(node as ts.BinaryExpression, flipped, source)];
};

/** `a && b` → `(a || b)`; in parentheses, because the two bind differently. */
const swapLogic: Operator = (node, source) => {
  if (!ts.isBinaryExpression(node)) return [];
  const swapped =
    node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
      ? "||"
      : node.operatorToken.kind === ts.SyntaxKind.BarBarToken
        ? "&&"
        : undefined;
  if (swapped === undefined) return [];
  const edit = operands(node, swapped, source);
  return [{ ...edit, text: `(${edit.text})` }];
};

function operands(node: ts.BinaryExpression, operator: string, source: ts.SourceFile): Edit {
  return replace(node, source, `${node.left.getText(source)} ${operator} ${node.right.getText(source)}`);
}

/** `if (a)` → `if (!(a))` */
const negateCondition: Operator = (node, source) => {
  const condition = ts.isIfStatement(node) ? node.expression : ts.isConditionalExpression(node) ? node.condition : undefined;
  return condition === undefined ? [] : [replace(condition, source, `!(${condition.getText(source)})`)];
};

/** `[a, b]` → `[b]` and `[a]` */
const dropElement: Operator = (node, source) => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return [];
  return node.elements.map((element, i) => {
    const [before, next] = [node.elements[i - 1], node.elements[i + 1]];
    // With the comma that parts it from its neighbour.
    if (before !== undefined) return { start: before.end, end: element.end, text: "" };
    return { start: element.getStart(source), end: next?.getStart(source) ?? element.end, text: "" };
  });
};

/** A text that is made here → `""` */
const emptyText: Operator = (node, source) => {
  const isText = ts.isTemplateExpression(node) || (ts.isStringLiteralLike(node) && node.text !== "");
  return isText && isResult(node) ? [replace(node, source, '""')] : [];
};

/** Whether an expression is what its function gives, or its variable holds, or may be: the branches of a ternary are followed. */
function isResult(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isParenthesizedExpression(parent)) return isResult(parent);
  return ts.isReturnStatement(parent) || ts.isVariableDeclaration(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

/** Methods that give a value of the kind they are called on, so that the call can be left out wherever it stands. */
const SAME_KIND = new Set(["filter", "slice", "sort", "toSorted", "reverse", "flat", "concat", "trim", "trimEnd", "replace", "replaceAll"]);

/** `a.b().c()` → `a.b()`, and `list.push(a);` → `list;` */
const dropCall: Operator = (node, source) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: receiver, name } = node.expression;
  // What is left of Object.keys(a) or z.string() is no value at all: any test would notice.
  if (ts.isIdentifier(receiver) && (/^[A-Z]/.test(receiver.text) || isImported(receiver.text, source))) return [];
  const isChain = ts.isCallExpression(receiver) || ts.isPropertyAccessExpression(node.parent);
  if (!isChain && !ts.isExpressionStatement(node.parent) && !SAME_KIND.has(name.text)) return [];
  return [replace(node, source, receiver.getText(source))];
};

function isImported(name: string, source: ts.SourceFile): boolean {
  return source.statements.some((statement) => ts.isImportDeclaration(statement) && namesOf(statement.importClause).includes(name));
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named =
    bindings === undefined ? [] : ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [bindings.name.text];
  return [...named, ...(clause?.name === undefined ? [] : [clause.name.text])];
}

const swapBoolean: Operator = (node, source) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, source, "false")];
  return node.kind === ts.SyntaxKind.FalseKeyword ? [replace(node, source, "true")] : [];
};

export const OPERATORS: readonly Operator[] = [flipComparison, swapLogic, negateCondition, dropElement, emptyText, dropCall, swapBoolean];
