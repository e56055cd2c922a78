import type {
  BinaryExpression,
  CallExpression,
  Declaration,
  ElementAccessExpression,
  Expression,
  Identifier,
  Node,
  PropertyAccessExpression,
  TemplateExpression,
} from "typescript";
import { bare, isGenerator, isModifiedBy, literalKey } from "../syntax.js";
import { ts } from "../typescript.js";
import { guarded } from "./guards.js";
import { libraryCall } from "./library.js";
import type { Tracing } from "./tracing.js";
import { isAssignment } from "./uses.js";
import { NOTHING, siteValue, textValue, union, unknownValue, type Value } from "./value.js";

/** More texts than these are as good as any. */
const MAX_TEXTS = 2000;

/** All that an expression can be. */
export function valueOfExpression(node: Expression, tracing: Tracing): Value {
  if (ts.isStringLiteralLike(node)) return textValue(node.text);
  if (isInert(node)) return NOTHING;
  if (isSite(node)) return siteValue(node);
  if (ts.isIdentifier(node)) return guarded(node, ofIdentifier(node, tracing), tracing);
  if (isWrapper(node)) return tracing.value(node.expression);
  if (ts.isConditionalExpression(node)) return union([tracing.value(node.whenTrue), tracing.value(node.whenFalse)]);
  if (ts.isBinaryExpression(node)) return ofBinary(node, tracing);
  if (ts.isTemplateExpression(node)) return ofTemplate(node, tracing);
  if (ts.isPropertyAccessExpression(node)) return guarded(node, ofProperty(node, tracing), tracing);
  if (ts.isElementAccessExpression(node)) return guarded(node, ofElement(node, tracing), tracing);
  if (ts.isCallExpression(node)) return ofCall(node, tracing);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return unknownValue(node, "`this` is not followed");
  return unknownValue(node, "how it comes about is not followed");
}

const isWrapper = (node: Node): node is Node & { readonly expression: Expression } =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isAwaitExpression(node);

/** What is neither a text nor holds one. */
const isInert = (node: Node): boolean =>
  ts.isNumericLiteral(node) ||
  ts.isBigIntLiteral(node) ||
  ts.isPrefixUnaryExpression(node) ||
  ts.isPostfixUnaryExpression(node) ||
  ts.isVoidExpression(node) ||
  ts.isDeleteExpression(node) ||
  ts.isOmittedExpression(node) ||
  [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
  (ts.isIdentifier(node) && node.text === "undefined");

const isSite = (node: Node): boolean =>
  ts.isObjectLiteralExpression(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isClassExpression(node) ||
  ts.isNewExpression(node);

function ofIdentifier(node: Identifier, tracing: Tracing): Value {
  const symbol = tracing.references.symbolOf(node);
  const declarations = symbol?.declarations?.filter((one) => !ts.isTypeAliasDeclaration(one) && !ts.isInterfaceDeclaration(one)) ?? [];
  if (declarations.length === 0) return unknownValue(node, `"${node.text}" is nothing that the program declares`);
  return union(declarations.map((declaration) => tracing.valueOf(declaration, node)));
}

function ofBinary(node: BinaryExpression, tracing: Tracing): Value {
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.CommaToken || kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return tracing.value(node.right);
  if (kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken || isAssignment(node))
    return union([tracing.value(node.left), tracing.value(node.right)]);
  if (kind === ts.SyntaxKind.PlusToken) return joined([tracing.value(node.left), tracing.value(node.right)], node, [node.left, node.right]);
  if (kind === ts.SyntaxKind.PlusEqualsToken) return unknownValue(node, "is put together piece by piece");
  return NOTHING;
}

function ofTemplate(node: TemplateExpression, tracing: Tracing): Value {
  const parts = node.templateSpans.flatMap((span) => [tracing.value(span.expression), textValue(span.literal.text)]);
  const sources = node.templateSpans.flatMap((span) => [span.expression, span.literal]);
  return joined([textValue(node.head.text), ...parts], node, [node.head, ...sources]);
}

/** Every text that begins with one of the first part's, goes on with one of the second's, and so on. */
function joined(parts: readonly Value[], node: Node, sources: readonly Node[]): Value {
  let texts: readonly string[] = [""];
  for (const [index, part] of parts.entries()) {
    if (part.unknown !== undefined) return { ...NOTHING, unknown: part.unknown };
    if (part.sites.size > 0 || (part.texts.size === 0 && !isBooleanLike(sources[index])))
      return unknownValue(node, "a part of the text is not followed");
    texts = texts.flatMap((text) => [...part.texts].map((next) => text + next));
    if (texts.length > MAX_TEXTS) return unknownValue(node, "there are too many texts that it may be");
  }
  return textValue(...texts);
}

const isBooleanLike = (node: Node | undefined): boolean => node !== undefined && ts.isStringLiteralLike(node);

function ofProperty(node: PropertyAccessExpression, tracing: Tracing): Value {
  const declarations = tracing.references.declarationsOf(node.name);
  const own = declarations.filter((one) => isDeclaredValue(one) && tracing.isOwn(one));
  if (declarations.length > 0 && own.length === declarations.length) return ofDeclared(own, node.expression, node.name.text, node, tracing);
  return memberOf(node, node.expression, node.name.text, tracing);
}

/** A field of a class has the value that the class gives it, if it is one of its instances that it is read from. */
function ofDeclared(declarations: readonly Declaration[], base: Expression, key: string, at: Expression, tracing: Tracing): Value {
  const declared = union(declarations.map((one) => tracing.valueOf(one, at)));
  return declarations.some(isField) && !isSelf(base) ? ofInstance(tracing.value(base), declared, key, at, tracing) : declared;
}

/** What is declared as an instance may be a plain object, or come from elsewhere. */
export function ofInstance(base: Value, declared: Value, key: string, at: Node, tracing: Tracing): Value {
  const others = [...base.sites].filter((site) => !("kind" in site && (ts.isNewExpression(site) || ts.isClassLike(site))));
  const isInstance = others.length < base.sites.size;
  return union([...(isInstance ? [declared] : []), tracing.property({ ...base, sites: new Set(others) }, key, at)]);
}

/** Of an instance: a field, a getter, a parameter that is one, or in JavaScript what is assigned to `this`. */
const isField = (node: Node): boolean => {
  if (ts.isPropertyDeclaration(node) || ts.isGetAccessorDeclaration(node)) return !isModifiedBy(node, ts.SyntaxKind.StaticKeyword);
  const target = ts.isBinaryExpression(node) ? node.left : node;
  return ts.isParameter(node) || (ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword);
};

const isSelf = (node: Expression): boolean => {
  const inner = bare(node);
  return inner.kind === ts.SyntaxKind.ThisKeyword || inner.kind === ts.SyntaxKind.SuperKeyword;
};

/** A property that has its value where it is declared, whatever it is read from. */
const isDeclaredValue = (node: Node): boolean =>
  ts.isEnumMember(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isGetAccessorDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isSourceFile(node) ||
  ts.isBinaryExpression(node) ||
  ts.isPropertyAccessExpression(node);

function ofElement(node: ElementAccessExpression, tracing: Tracing): Value {
  const literal = literalKey(node.argumentExpression);
  if (literal !== undefined) {
    const declarations = tracing.references.declarationsOf(node.argumentExpression);
    if (declarations.length > 0 && declarations.every((one) => isDeclaredValue(one) && tracing.isOwn(one)))
      return ofDeclared(declarations, node.expression, literal, node, tracing);
    return memberOf(node, node.expression, literal, tracing);
  }
  const { texts, sites, unknown } = tracing.value(node.argumentExpression);
  const base = tracing.value(node.expression);
  if (unknown === undefined && sites.size === 0 && texts.size > 0) return union([...texts].map((key) => tracing.property(base, key, node)));
  return tracing.property(base, undefined, node);
}

function memberOf(node: Expression, baseNode: Expression, key: string, tracing: Tracing): Value {
  return tracing.property(tracing.value(baseNode), key, node);
}

function ofCall(node: CallExpression, tracing: Tracing): Value {
  if (tracing.isFactory(node)) return tracing.value((node.expression as PropertyAccessExpression).expression);
  const module = ownModule(node, tracing);
  if (module !== undefined) return siteValue(module);
  const functions = tracing.callees(node);
  if (functions !== undefined && functions.length === 0)
    return unknownValue(node, `nothing in the program is what ${nameOfCall(node)} runs`);
  if (functions !== undefined) {
    const [generators, others] = [functions.filter(isGenerator), functions.filter((fn) => !isGenerator(fn))];
    const withBody = others.every((fn) => fn.body !== undefined);
    return union([
      ...others.map((fn) => tracing.results(fn)),
      ...(generators.length > 0 ? [siteValue(node)] : []),
      ...(withBody ? [] : [unknownValue(node, "the function has no body")]),
    ]);
  }
  const known = libraryCall(node, tracing);
  return known ?? unknownValue(node, `what ${nameOfCall(node)} gives is not known`);
}

/** The file of the program that `import("…")` or `require("…")` gives. */
function ownModule({ expression, arguments: args }: CallExpression, tracing: Tracing): Node | undefined {
  const [name] = args;
  const isLoading = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
  if (!isLoading || name === undefined || !ts.isStringLiteralLike(name)) return undefined;
  const file = tracing.checker.getSymbolAtLocation(name)?.valueDeclaration;
  return file !== undefined && ts.isSourceFile(file) && tracing.isOwn(file) ? file : undefined;
}

const nameOfCall = (node: CallExpression): string => {
  const text = node.expression.getText();
  return /^[\w.$#]{1,60}$/.test(text) ? `${text}()` : "the call";
};
