import type {
  BindingElement,
  Declaration,
  ElementAccessExpression,
  Expression,
  Node,
  ParameterDeclaration,
  PropertyDeclaration,
  ShorthandPropertyAssignment,
  VariableDeclaration,
} from "typescript";
import { isDecorated, isFunctionNode, nameText } from "../syntax.js";
import { ts } from "../typescript.js";
import { ofInstance } from "./expressions.js";
import { isSetCall } from "./sites.js";
import type { Tracing } from "./tracing.js";
import { isAssignmentPattern } from "./uses.js";
import { NOTHING, siteValue, textValue, union, unknownValue, type Value } from "./value.js";

/** All that what a declaration declares can be: where it begins, and whatever it is assigned. */
export function valueOfDeclaration(declaration: Declaration, at: Node, tracing: Tracing): Value {
  if (!tracing.isOwn(declaration) && !ts.isSourceFile(declaration))
    return unknownValue(at, `"${at.getText().slice(0, 60)}" is not the program's own`);
  if (ts.isVariableDeclaration(declaration)) return ofVariable(declaration, at, tracing);
  if (ts.isParameter(declaration)) return ofParameter(declaration, tracing);
  if (ts.isBindingElement(declaration)) return union([ofBinding(declaration, tracing), ...assigned(declaration, tracing)]);
  if (ts.isEnumMember(declaration)) {
    const constant = tracing.checker.getConstantValue(declaration);
    return typeof constant === "string"
      ? textValue(constant)
      : declaration.initializer === undefined
        ? NOTHING
        : tracing.value(declaration.initializer);
  }
  if (ts.isPropertyAssignment(declaration)) return tracing.value(declaration.initializer);
  if (ts.isShorthandPropertyAssignment(declaration)) return ofShorthand(declaration, tracing);
  if (ts.isPropertyDeclaration(declaration)) return ofField(declaration, tracing);
  if (ts.isGetAccessorDeclaration(declaration)) return tracing.results(declaration);
  if (ts.isSetAccessorDeclaration(declaration)) return NOTHING;
  if (ts.isExportAssignment(declaration)) return tracing.value(declaration.expression);
  if (isFunctionNode(declaration) || ts.isClassLike(declaration) || ts.isEnumDeclaration(declaration) || ts.isSourceFile(declaration))
    return siteValue(declaration);
  // JavaScript: `exports.name = …`, `this.name = …`
  if (ts.isPropertyAccessExpression(declaration) && ts.isBinaryExpression(declaration.parent))
    return union(assignedByName(declaration.name.text, tracing));
  if (ts.isBinaryExpression(declaration))
    return ts.isPropertyAccessExpression(declaration.left)
      ? union(assignedByName(declaration.left.name.text, tracing))
      : tracing.value(declaration.right);
  return unknownValue(at, `"${at.getText().slice(0, 60)}" is not followed`);
}

function ofVariable(declaration: VariableDeclaration, at: Node, tracing: Tracing): Value {
  const { parent } = declaration;
  const { parent: loop } = parent;
  if (ts.isCatchClause(parent)) return unknownValue(at, "it was thrown");
  if (ts.isForOfStatement(loop)) return union([tracing.elements(tracing.value(loop.expression), loop), ...assigned(declaration, tracing)]);
  if (ts.isForInStatement(loop)) return union([keys(loop.expression, tracing), ...assigned(declaration, tracing)]);
  const isAmbient = declaration.initializer === undefined && ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient;
  if (isAmbient) return unknownValue(at, `"${declaration.name.getText()}" is declared elsewhere`);
  const own = declaration.initializer === undefined ? [] : [tracing.value(declaration.initializer)];
  return union([...own, ...assigned(declaration, tracing)]);
}

function keys(object: Expression, tracing: Tracing): Value {
  const { sites, unknown } = tracing.value(object);
  const named = [...sites].map((site): Value => {
    if (!("kind" in site) || !ts.isObjectLiteralExpression(site)) return unknownValue(object, "its names are not followed");
    const names = site.properties.map(({ name }) => (name === undefined ? undefined : nameText(name)));
    return names.includes(undefined)
      ? unknownValue(object, "its names are not followed")
      : textValue(...names.filter((name) => name !== undefined));
  });
  return union([...named, ...(unknown === undefined ? [] : [{ ...NOTHING, unknown }])]);
}

function ofParameter(declaration: ParameterDeclaration, tracing: Tracing): Value {
  const own = tracing.parameter(declaration);
  const isProperty = ts.isParameterPropertyDeclaration(declaration, declaration.parent);
  const written = isProperty
    ? [
        ...assignedByName(declaration.name.getText(), tracing),
        ...assignedAsWhole(declaration.parent.parent, declaration.name.getText(), tracing),
      ]
    : [];
  return union([own, ...assigned(declaration, tracing), ...written]);
}

function ofBinding(element: BindingElement, tracing: Tracing): Value {
  const pattern = element.parent;
  const holder = pattern.parent;
  const whole = ts.isBindingElement(holder) ? ofBinding(holder, tracing) : ofHolder(holder, tracing);
  const otherwise = element.initializer === undefined ? [] : [tracing.value(element.initializer)];
  if (ts.isArrayBindingPattern(pattern)) {
    if (element.dotDotDotToken) return whole;
    return union([
      tracing.property(whole, String(pattern.elements.indexOf(element)), element),
      ...iterated(whole, element, tracing),
      ...otherwise,
    ]);
  }
  if (element.dotDotDotToken) return whole;
  const name = element.propertyName ?? element.name;
  const key = nameText(name);
  if (key === undefined && ts.isComputedPropertyName(name)) {
    const { texts, unknown, sites } = tracing.value(name.expression);
    if (unknown === undefined && sites.size === 0)
      return union([...[...texts].map((text) => tracing.property(whole, text, element)), ...otherwise]);
  }
  const declared = key === undefined ? [] : fieldsOf(element, key, tracing);
  const own =
    key === undefined || declared.length === 0
      ? tracing.property(whole, key, element)
      : ofInstance(whole, union(declared), key, element, tracing);
  return union([own, ...otherwise]);
}

/** Sets and generators have no property 0, but a first element. */
const iterated = (whole: Value, element: BindingElement, tracing: Tracing): Value[] =>
  [...whole.sites].some((site) => "kind" in site && !isSetCall(site) && (ts.isCallExpression(site) || ts.isNewExpression(site)))
    ? [tracing.elements(whole, element)]
    : [];

/** Fields of a class that an instance is taken apart into. */
function fieldsOf(element: BindingElement, key: string, tracing: Tracing): Value[] {
  const declarations = tracing.checker.getTypeAtLocation(element.parent).getProperty(key)?.declarations ?? [];
  const fields = declarations.filter(
    (one) => ts.isPropertyDeclaration(one) || ts.isGetAccessorDeclaration(one) || ts.isEnumMember(one) || ts.isParameter(one),
  );
  return fields.length === declarations.length ? fields.map((field) => tracing.valueOf(field, element)) : [];
}

function ofHolder(holder: VariableDeclaration | ParameterDeclaration, tracing: Tracing): Value {
  if (ts.isParameter(holder)) return tracing.parameter(holder);
  const loop = holder.parent.parent;
  if (ts.isForOfStatement(loop)) return tracing.elements(tracing.value(loop.expression), loop);
  return holder.initializer === undefined ? unknownValue(holder, "is taken apart without a value") : tracing.value(holder.initializer);
}

function ofShorthand(declaration: ShorthandPropertyAssignment, tracing: Tracing): Value {
  const declarations = tracing.references.declarationsOf(declaration.name);
  return declarations.length === 0
    ? unknownValue(declaration, "is nothing that the program declares")
    : union(declarations.map((one) => tracing.valueOf(one, declaration)));
}

/** A field of a class: its initializer, and every assignment to a property of that name. */
function ofField(declaration: PropertyDeclaration, tracing: Tracing): Value {
  const isAmbient = declaration.initializer === undefined && ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient;
  if (isAmbient) return unknownValue(declaration, "is declared elsewhere");
  if (isDecorated(declaration) || isDecorated(declaration.parent))
    return unknownValue(declaration, "is decorated, and the decorator may change it");
  const own = declaration.initializer === undefined ? [] : [tracing.value(declaration.initializer)];
  const name = nameText(declaration.name);
  const written = name === undefined ? [] : assignedByName(name, tracing);
  const all = [...own, ...written, ...overridden(declaration, name, tracing), ...assignedAsWhole(declaration.parent, name, tracing)];
  return all.length === 0 ? unknownValue(declaration, "is a field that nothing in the program assigns") : union(all);
}

/** What classes derived from this one have instead: by name, whoever they derive from. */
function overridden(declaration: PropertyDeclaration, name: string | undefined, tracing: Tracing): Value[] {
  if (name === undefined) return [];
  return tracing.references.named(name).flatMap((other) => {
    const { parent } = other;
    const isOther =
      (ts.isPropertyDeclaration(parent) || ts.isGetAccessorDeclaration(parent)) && parent.name === other && parent !== declaration;
    if (!isOther || !ts.isClassLike(parent.parent) || parent.parent.heritageClauses === undefined) return [];
    if (ts.isGetAccessorDeclaration(parent)) return [tracing.results(parent)];
    return parent.initializer === undefined ? [] : [tracing.value(parent.initializer)];
  });
}

/** What comes into a field without its name being written: `Object.assign(job, …)`, `job[key] = …`. */
function assignedAsWhole(owner: Node, name: string | undefined, tracing: Tracing): Value[] {
  const { references, checker } = tracing;
  const mayBe = (target: Expression): boolean => {
    const declarations = checker.getTypeAtLocation(target).symbol?.declarations ?? [];
    return declarations.includes(owner as Declaration) || !declarations.some(ts.isClassLike);
  };
  const calls = ["assign", "set", "defineProperty", "defineProperties"].flatMap((text) => references.named(text));
  const whole = calls.flatMap(({ parent: { parent: call } }) => {
    if (!ts.isCallExpression(call) || !/^(Object|Reflect)\./.test(call.expression.getText())) return [];
    const [target] = call.arguments;
    const isElse = target === undefined || ts.isObjectLiteralExpression(target) || !mayBe(target);
    return isElse ? [] : [unknownValue(call, `is assigned by ${call.expression.getText()}`)];
  });
  const written = references.computedWrites.filter(({ target }) => mayBe(target.expression) && !isOtherKey(target, name, tracing));
  return [...whole, ...written.map(({ value }) => tracing.value(value))];
}

/** Lists are written by number, and a private name by no computed key. */
function isOtherKey({ argumentExpression }: ElementAccessExpression, name: string | undefined, tracing: Tracing): boolean {
  if (tracing.checker.getTypeAtLocation(argumentExpression).flags & ts.TypeFlags.NumberLike || name?.startsWith("#")) return true;
  const { texts, unknown, sites } = tracing.value(argumentExpression);
  return unknown === undefined && sites.size === 0 && name !== undefined && !texts.has(name);
}

/** What a variable is assigned besides its initializer. */
function assigned(declaration: Declaration, tracing: Tracing): Value[] {
  return tracing.references.to(declaration).flatMap((name) => assignment(name, tracing));
}

const assignedByName = (text: string, tracing: Tracing): Value[] =>
  tracing.references.named(text).flatMap((name) => {
    const { parent } = name;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === name);
    return isMember ? assignment(parent, tracing) : [];
  });

function assignment(target: Node, tracing: Tracing): Value[] {
  let at = target;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at) {
    const { kind } = parent.operatorToken;
    if (kind < ts.SyntaxKind.FirstAssignment || kind > ts.SyntaxKind.LastAssignment) return [];
    return kind === ts.SyntaxKind.PlusEqualsToken
      ? [unknownValue(parent, "is put together piece by piece")]
      : [tracing.value(parent.right)];
  }
  if (ts.isForOfStatement(parent) && parent.initializer === at) return [tracing.elements(tracing.value(parent.expression), parent)];
  if (ts.isForInStatement(parent) && parent.initializer === at) return [keys(parent.expression, tracing)];
  return isAssignmentPattern(at) ? [unknownValue(parent, "is assigned by a pattern")] : [];
}
