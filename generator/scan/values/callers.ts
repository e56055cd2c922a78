import type {
  CallExpression,
  ClassLikeDeclaration,
  Declaration,
  Expression,
  NewExpression,
  Node,
  ParameterDeclaration,
  StringLiteralType,
} from "typescript";
import { type FunctionNode, isDecorated, isFunctionNode, nameText } from "../syntax.js";
import { ts } from "../typescript.js";
import { TAKES_ELEMENT } from "./library.js";
import { membersNamed } from "./members.js";
import type { Tracing, Use } from "./tracing.js";
import { isExported, isOpenToOutside, UseFinder } from "./uses.js";
import { NOTHING, siteValue, textValue, union, unknownValue, type Value } from "./value.js";

/** How a function is called, wherever it is passed on to. */
export function usesOfFunction(fn: FunctionNode, tracing: Tracing): readonly Use[] {
  const finder = new UseFinder(tracing);
  if (ts.isFunctionDeclaration(fn)) finder.references(fn);
  else if (ts.isConstructorDeclaration(fn)) return usesOfClass(fn.parent, tracing);
  else if (ts.isFunctionExpression(fn) || ts.isArrowFunction(fn)) finder.follow(fn);
  else return usesOfMember(fn, tracing);
  return finder.found;
}

function usesOfClass(owner: ClassLikeDeclaration, tracing: Tracing): readonly Use[] {
  const finder = new UseFinder(tracing);
  finder.references(owner);
  if (ts.isClassExpression(owner)) finder.follow(owner);
  const found: Use[] = finder.found.filter((use) => use.kind !== "member");
  for (const name of owner.name === undefined ? [] : tracing.references.to(owner)) {
    const heir = name.parent.parent?.parent;
    if (!ts.isExpressionWithTypeArguments(name.parent) || heir === undefined || !ts.isClassLike(heir)) continue;
    const own = heir.members.find(ts.isConstructorDeclaration);
    if (own === undefined) found.push(...usesOfClass(heir, tracing));
    else found.push(...superCalls(own));
  }
  return found.filter((use) => !(use.kind === "lost" && ts.isExpressionWithTypeArguments(use.node.parent)));
}

function superCalls(fn: FunctionNode): Use[] {
  const found: Use[] = [];
  const visit = (node: Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) found.push({ kind: "call", node });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn, visit);
  return found;
}

/** A method is called by its name, on whatever may be of its class. */
function usesOfMember(fn: FunctionNode, tracing: Tracing): readonly Use[] {
  const name = nameText(fn.name);
  if (name === undefined) return [{ kind: "lost", node: fn, reason: "has a computed name" }];
  const finder = new UseFinder(tracing);
  finder.named(name);
  const { parent } = fn;
  if (ts.isObjectLiteralExpression(parent)) return [...finder.found, ...escapes(tracing.uses(parent), name)];
  if (!ts.isClassLike(parent)) return finder.found;
  if (isOpenToOutside(parent, tracing)) finder.lost(fn, "is a method of an exported class, which code outside of the scan may call");
  return [...finder.found, ...instanceEscapes(parent, name, tracing)];
}

/** Where an instance of a class comes into hands that may call any of its methods. */
function instanceEscapes(owner: ClassLikeDeclaration, name: string, tracing: Tracing): Use[] {
  const found: Use[] = [];
  for (const use of usesOfClass(owner, tracing))
    if (use.kind === "call" && ts.isNewExpression(use.node)) found.push(...escapes(tracing.uses(use.node), name));
    else if (use.kind === "lost" || use.kind === "argument")
      found.push({ kind: "lost", node: use.node, reason: "is of a class that is passed on" });
  const visit = (node: Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword && !ts.isPropertyAccessExpression(node.parent))
      found.push(...escapes(tracing.uses(node), name));
    if (!ts.isClassLike(node)) ts.forEachChild(node, visit);
  };
  for (const member of owner.members) visit(member);
  return found;
}

/** What a holder's uses mean for one of its methods: calls by name are found by name. */
function escapes(uses: readonly Use[], name: string): Use[] {
  return uses.flatMap((use): Use[] => {
    if (use.kind === "lost" || use.kind === "outside") return [use];
    if (use.kind === "argument")
      return HARMLESS.test(use.node.expression.getText())
        ? []
        : [{ kind: "lost", node: use.node, reason: "is handed to other code with what it belongs to" }];
    if (use.kind !== "member" || use.key !== undefined) return [];
    if (ts.isElementAccessExpression(use.node) && ts.isCallExpression(use.node.parent) && use.node.parent.expression === use.node)
      return [{ kind: "call", node: use.node.parent }];
    return [{ kind: "lost", node: use.node, reason: `may be taken off as "${name}" under a computed name` }];
  });
}

const HARMLESS = /^(console\.\w+|JSON\.stringify|Object\.(keys|entries|values|freeze)|Boolean|String)$/;

/** All that a parameter is called with. */
export function parameterValue(parameter: ParameterDeclaration, tracing: Tracing): Value {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return unknownValue(parameter, "is of a function without a body");
  const default_ = parameter.initializer === undefined ? [] : [tracing.value(parameter.initializer)];
  const name = parameter.name.getText();
  if (isDecorated(fn) || isDecorated(parameter) || (ts.isClassLike(fn.parent) && isDecorated(fn.parent)))
    return unknownValue(parameter, `"${name}" is of a decorated method, whose decorator may change it`);
  if (ts.isSetAccessorDeclaration(fn)) return assignedTo(nameText(fn.name) ?? "", tracing);
  const index = indexOf(parameter);
  if (parameter.dotDotDotToken) return siteValue(parameter);
  const uses = tracing.usesOfFunction(fn);
  const called = uses.map((use) => fromUse(use, index, name, tracing));
  if (called.length > 0) return union([...called, ...default_]);
  if (isExported(holderOf(fn), tracing.references.declarationsOf))
    return unknownValue(parameter, `"${name}" is a parameter that only code outside of the scan gives`);
  return union([declaredTexts(parameter, tracing), ...default_]);
}

/** Where nothing calls it, the declared values are all that there is. */
function declaredTexts(parameter: ParameterDeclaration, { checker }: Tracing): Value {
  const type = checker.getTypeAtLocation(parameter);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral())
    ? textValue(...members.map((member) => (member as StringLiteralType).value))
    : unknownValue(parameter, `"${parameter.name.getText()}" is a parameter of a function that nothing calls`);
}

const holderOf = (fn: FunctionNode): Declaration =>
  (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)) && ts.isVariableDeclaration(fn.parent)
    ? fn.parent
    : ts.isClassLike(fn.parent)
      ? fn.parent
      : fn;

const indexOf = (parameter: ParameterDeclaration): number =>
  parameter.parent.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === "this")).indexOf(parameter);

function assignedTo(name: string, tracing: Tracing): Value {
  return union(
    tracing.references.named(name).map(({ parent }) => {
      const assignment = parent.parent;
      if (!ts.isPropertyAccessExpression(parent) || !ts.isBinaryExpression(assignment) || assignment.left !== parent) return NOTHING;
      return assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken
        ? tracing.value(assignment.right)
        : unknownValue(assignment, "is changed in place");
    }),
  );
}

function fromUse(use: Use, index: number, name: string, tracing: Tracing): Value {
  const lost = (reason: string): Value => unknownValue(use.node, `"${name}" is a parameter: ${reason}`);
  switch (use.kind) {
    case "call":
      return argumentAt(use.node.arguments ?? [], index, tracing);
    case "member":
      return fromMember(use.node, use.key, index, name, tracing);
    case "argument":
      return fromCallback(use.node, use.index, index, tracing) ?? lost("other code calls the function");
    case "outside":
      return lost("code outside of the scan may call the function");
    case "lost":
      return lost(use.reason);
    default:
      return NOTHING;
  }
}

/** One argument of a call, or, behind a spread, all that it may be. */
function argumentAt(args: readonly Expression[], index: number, tracing: Tracing): Value {
  const spread = args.findIndex(ts.isSpreadElement);
  const direct = args[index];
  if (spread < 0 || spread > index) return direct === undefined ? NOTHING : tracing.value(direct);
  return union(
    args.slice(spread).map((arg) => {
      if (!ts.isSpreadElement(arg)) return tracing.value(arg);
      const list = tracing.value(arg.expression);
      return spread === args.length - 1 ? tracing.property(list, String(index - spread), arg) : tracing.elements(list, arg);
    }),
  );
}

export const firstArgument = (args: readonly Expression[], tracing: Tracing, index = 0): Value => argumentAt(args, index, tracing);

/** `fn.call(…)`, `fn.apply(…)`, `fn.bind(…)`. */
function fromMember(node: Node, key: string | undefined, index: number, name: string, tracing: Tracing): Value {
  const call = node.parent;
  if (key === "name" || key === "length" || key === "prototype") return NOTHING;
  if (!ts.isCallExpression(call) || call.expression !== node)
    return unknownValue(node, `"${name}" is a parameter of a function that is passed on`);
  if (key === "call") return argumentAt(call.arguments, index + 1, tracing);
  if (key === "apply")
    return call.arguments[1] === undefined ? NOTHING : tracing.property(tracing.value(call.arguments[1]), String(index), call);
  if (key !== "bind") return unknownValue(node, `"${name}" is a parameter of a function that is passed on`);
  const bound = call.arguments.length - 1;
  if (index < bound) return argumentAt(call.arguments, index + 1, tracing);
  return union(tracing.uses(call).map((use) => fromUse(use, index - bound, name, tracing)));
}

/** What the language's own functions call a callback with. */
function fromCallback(call: CallExpression | NewExpression, at: number, index: number, tracing: Tracing): Value | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  const { expression } = call;
  if (expression.getText() === "Array.from" && at === 1) {
    const [from] = call.arguments;
    return index > 0 || from === undefined ? NOTHING : tracing.elements(tracing.value(from), call);
  }
  if (!ts.isPropertyAccessExpression(expression) || at > 1) return undefined;
  const base = expression.expression;
  const name = expression.name.text;
  if (name === "then" && at === 0) return tracing.value(base);
  const places = at === 0 ? TAKES_ELEMENT.get(name) : undefined;
  if (places === undefined || !tracing.isLibrary(expression))
    return places === undefined ? undefined : fromElements(base, index, places, call, tracing);
  return fromElements(base, index, places, call, tracing);
}

function fromElements(base: Expression, index: number, places: readonly number[], call: CallExpression, tracing: Tracing): Value {
  const value = tracing.value(base);
  const isReduce = ts.isPropertyAccessExpression(call.expression) && call.expression.name.text.startsWith("reduce");
  if (isReduce && index === 0) return tracing.value(call);
  const isMap = /^(Readonly)?Map$/.test(tracing.checker.getTypeAtLocation(base).symbol?.name ?? "");
  if (isMap && index < 2) return tracing.property(tracing.elements(value, call), index === 0 ? "1" : "0", call);
  if (places.includes(index)) return tracing.elements(value, call);
  return index > 1 ? value : NOTHING;
}

/** The elements of a rest parameter: every argument from its place on, or the one at a place of the list. */
export function argumentsFrom(parameter: ParameterDeclaration, tracing: Tracing, only?: number): Value {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return unknownValue(parameter, "is of a function without a body");
  const index = indexOf(parameter);
  const uses = tracing.usesOfFunction(fn);
  if (uses.length === 0 || isDecorated(fn))
    return unknownValue(parameter, `"${parameter.name.getText()}" is a parameter that only code outside of the scan gives`);
  return union(
    uses.map((use) => {
      if (only !== undefined) return fromUse(use, index + only, parameter.name.getText(), tracing);
      if (use.kind !== "call") return restOfUse(use, index, parameter, tracing);
      return union(
        (use.node.arguments ?? []).map((arg, place) => {
          if (ts.isSpreadElement(arg)) return tracing.elements(tracing.value(arg.expression), arg);
          return place < index ? NOTHING : tracing.value(arg);
        }),
      );
    }),
  );
}

/** Other code may hand over any number of arguments. */
function restOfUse(use: Use, index: number, parameter: ParameterDeclaration, tracing: Tracing): Value {
  if (use.kind === "argument" && ts.isCallExpression(use.node)) {
    const given = [index, index + 1, index + 2].map((place) => fromUse(use, place, parameter.name.getText(), tracing));
    return union(given);
  }
  if (use.kind !== "member") return fromUse(use, index, parameter.name.getText(), tracing);
  const [call] = [use.node.parent];
  if (use.key === "apply" && ts.isCallExpression(call) && call.arguments[1] !== undefined)
    return tracing.elements(tracing.value(call.arguments[1]), call);
  return unknownValue(use.node, `"${parameter.name.getText()}" is a parameter of a function that is passed on`);
}

/** The functions of the program that a call runs; undefined where there may be others. */
export function callees(call: CallExpression | NewExpression, tracing: Tracing): readonly FunctionNode[] | undefined {
  const { expression } = call;
  if (expression.kind === ts.SyntaxKind.SuperKeyword) return constructorsOf(baseClass(call, tracing), tracing);
  if (ts.isPropertyAccessExpression(expression)) {
    const declarations = tracing.references.declarationsOf(expression.name);
    if (declarations.length > 0 && declarations.every((one) => isMethodLike(one) && tracing.isOwn(one)))
      return named(expression.name.text, tracing);
    if (declarations.some((one) => !tracing.isOwn(one))) return undefined;
  }
  return functionsIn(tracing.value(expression), tracing);
}

function named(name: string, tracing: Tracing): readonly FunctionNode[] | undefined {
  const { functions, others } = membersNamed(name, tracing);
  if (others.length === 0) return functions;
  const more = functionsIn(union(others.map((other) => tracing.value(other))), tracing);
  return more === undefined ? undefined : [...functions, ...more];
}

function functionsIn({ sites, unknown }: Value, tracing: Tracing): readonly FunctionNode[] | undefined {
  if (unknown !== undefined || sites.size === 0) return undefined;
  const found: FunctionNode[] = [];
  for (const site of sites) {
    if (!("kind" in site)) return undefined;
    if (ts.isClassLike(site)) {
      const own = constructorsOf(site, tracing);
      if (own === undefined) return undefined;
      found.push(...own);
    } else if (isFunctionNode(site)) found.push(site);
    else return undefined;
  }
  return found;
}

const isMethodLike = (node: Node): boolean => ts.isMethodDeclaration(node) || ts.isMethodSignature(node);

function baseClass(node: Node, tracing: Tracing): Node | undefined {
  let at: Node | undefined = node;
  while (at !== undefined && !ts.isClassLike(at)) at = at.parent;
  const heritage = at?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return heritage === undefined ? undefined : tracing.references.declarationsOf(heritage.expression).find(ts.isClassLike);
}

function constructorsOf(owner: Node | undefined, tracing: Tracing): FunctionNode[] | undefined {
  if (owner === undefined || !ts.isClassLike(owner) || !tracing.isOwn(owner)) return undefined;
  const own = owner.members.find(ts.isConstructorDeclaration);
  if (own !== undefined) return [own];
  const inherits = owner.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return inherits ? constructorsOf(baseClass(owner.members[0] ?? owner.heritageClauses?.[0] ?? owner, tracing), tracing) : [];
}
