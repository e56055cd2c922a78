import type {
  ArrayLiteralExpression,
  CallExpression,
  ClassLikeDeclaration,
  EnumDeclaration,
  Expression,
  NewExpression,
  Node,
  ObjectLiteralExpression,
  SourceFile,
} from "typescript";
import { isFunctionNode, isGenerator, isModifiedBy, nameText, walk } from "../syntax.js";
import { ts } from "../typescript.js";
import { argumentsFrom } from "./callers.js";
import { CHANGES_ARGUMENT, elementsOfCall, keysOf, PUTS_IN, TAKES_ELEMENT, yielded } from "./library.js";
import type { Tracing, Use } from "./tracing.js";
import { isAssignment, isAssignmentPattern, usesArguments } from "./uses.js";
import { NOTHING, siteValue, textValue, union, unknownValue, type Value } from "./value.js";

/** What is put into a site after it was made. */
interface Write {
  /** Undefined: under any key. */
  readonly key: string | undefined;
  readonly value: Value;
}

/** What a property of one of these may be; without `key`, what any of them may be. */
export function property(value: Value, key: string | undefined, at: Node, tracing: Tracing): Value {
  const read = [...value.sites].map((site): Value => {
    if (!("kind" in site)) return pairMember(site.pairsOf, key, tracing);
    if (ts.isObjectLiteralExpression(site)) return union([...ofLiteral(site, key, tracing), ...written(site, key, tracing)]);
    if (ts.isArrayLiteralExpression(site)) return ofArray(site, key, at, tracing);
    if (ts.isEnumDeclaration(site)) return ofEnum(site, key, at, tracing);
    if (isSetCall(site)) return entryMember(site, key, tracing);
    if (ts.isSourceFile(site)) return ofModule(site, key, at, tracing);
    if (ts.isClassLike(site)) return ofClass(site, key, at, tracing);
    if (ts.isParameter(site) && key !== undefined && /^\d+$/.test(key)) return argumentsFrom(site, tracing, Number(key));
    if (isHolder(site)) {
      if (key === undefined || /^\d+$/.test(key)) return tracing.elements(siteValue(site), at);
      if (key === "length" || key === "size") return NOTHING;
    }
    return unknownValue(at, "what it holds is not followed");
  });
  return union([...read, ...(value.unknown === undefined ? [] : [{ ...NOTHING, unknown: value.unknown }])]);
}

/** A number of an enum leads back to its name. */
function ofEnum(site: EnumDeclaration, key: string | undefined, at: Node, tracing: Tracing): Value {
  const named = site.members.filter(({ name }) => nameText(name) === key);
  if (named.length > 0) return union(named.map((member) => tracing.valueOf(member, at)));
  const names = site.members.map(({ name }) => nameText(name) ?? name.getText());
  return union([textValue(...names), ...site.members.map((member) => tracing.valueOf(member, at))]);
}

function ofLiteral(site: ObjectLiteralExpression, key: string | undefined, tracing: Tracing): Value[] {
  return site.properties.map((member): Value => {
    if (nameText(member.name) === "__proto__") return unknownValue(member, "what it inherits is not followed");
    if (ts.isSpreadAssignment(member)) return tracing.property(tracing.value(member.expression), key, member);
    if (ts.isComputedPropertyName(member.name) && nameText(member.name) === undefined) {
      const { texts, sites, unknown } = tracing.value(member.name.expression);
      if (key !== undefined && unknown === undefined && sites.size === 0 && !texts.has(key)) return NOTHING;
    } else if (key !== undefined && nameText(member.name) !== key) return NOTHING;
    return tracing.valueOf(member, member);
  });
}

function ofArray(site: ArrayLiteralExpression, key: string | undefined, at: Node, tracing: Tracing): Value {
  if (key === undefined) return tracing.elements(siteValue(site), at);
  if (!/^\d+$/.test(key)) return key === "length" ? NOTHING : unknownValue(at, `"${key}" of a list is not followed`);
  const index = Number(key);
  const before = site.elements.slice(0, index + 1);
  const element = site.elements[index];
  if (before.some(ts.isSpreadElement)) return tracing.elements(siteValue(site), at);
  const own = element === undefined ? NOTHING : tracing.value(element);
  return union([own, ...written(site, undefined, tracing), ...(isReordered(site, tracing) ? [tracing.elements(siteValue(site), at)] : [])]);
}

const isReordered = (site: Expression, tracing: Tracing): boolean =>
  tracing.uses(site).some((use) => use.kind === "member" && /^(sort|reverse|shift|splice|unshift|copyWithin)$/.test(use.key ?? ""));

function pairMember(made: Node, key: string | undefined, tracing: Tracing): Value {
  const call = made as CallExpression;
  if (
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === "entries" &&
    call.expression.getText() !== "Object.entries"
  )
    return key === "0" ? NOTHING : tracing.elements(tracing.value(call.expression.expression), call);
  const [object] = call.arguments;
  if (object === undefined) return NOTHING;
  const [names, values] = [keysOf(tracing.value(object), call, tracing), tracing.property(tracing.value(object), undefined, call)];
  return key === "0" ? names : key === "1" ? values : union([names, values]);
}

/** `map.set(key, value)` stands for the pair that it puts in. */
export const isSetCall = (node: Node): node is CallExpression =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "set";

function entryMember({ arguments: args }: CallExpression, key: string | undefined, tracing: Tracing): Value {
  const asked = key === undefined ? args : args.slice(Number(key), Number(key) + 1);
  return union(asked.map((arg) => (ts.isSpreadElement(arg) ? unknownValue(arg, "is spread into arguments") : tracing.value(arg))));
}

function ofModule(site: SourceFile, key: string | undefined, at: Node, tracing: Tracing): Value {
  const symbol = tracing.checker.getSymbolAtLocation(site);
  const all = symbol === undefined ? [] : tracing.checker.getExportsOfModule(symbol);
  const exported = all.filter(({ name }) => key === undefined || name === key);
  if (exported.length === 0) return unknownValue(at, `"${key ?? "what the module exports"}" is not found in the module`);
  return union(
    exported.flatMap((one) => {
      const target = one.flags & ts.SymbolFlags.Alias ? tracing.checker.getAliasedSymbol(one) : one;
      return (target.declarations ?? [])
        .filter((declaration) => !ts.isTypeAliasDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration))
        .map((declaration) => tracing.valueOf(declaration, at));
    }),
  );
}

function ofClass(site: ClassLikeDeclaration, key: string | undefined, at: Node, tracing: Tracing): Value {
  const members = site.members.filter((member) => isStatic(member) && (key === undefined || nameText(member.name) === key));
  if (members.length === 0) return unknownValue(at, `"${key ?? "a member"}" of a class is not followed`);
  const inherits = site.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return union([
    ...members.map((member) => tracing.valueOf(member, at)),
    ...(inherits ? [unknownValue(at, "what a class inherits is not followed")] : []),
  ]);
}

const isStatic = (member: Node): boolean => isModifiedBy(member, ts.SyntaxKind.StaticKeyword) || ts.isClassStaticBlockDeclaration(member);

/** What is an array, a set or a map without being a literal. */
const isHolder = (node: Node): boolean => ts.isCallExpression(node) || isCollection(node) || ts.isParameter(node);

const isCollection = (node: Node): node is NewExpression =>
  ts.isNewExpression(node) && /^(Set|Map|WeakSet|WeakMap|Array)$/.test(node.expression.getText());

/** What iterating over one of these gives. */
export function elements(value: Value, at: Node, tracing: Tracing): Value {
  const read = [...value.sites].map((site): Value => {
    if (!("kind" in site)) return tracing.property(siteValue(site), undefined, at);
    if (ts.isArrayLiteralExpression(site)) {
      const own = site.elements.map((element) =>
        ts.isSpreadElement(element) ? tracing.elements(tracing.value(element.expression), element) : tracing.value(element),
      );
      return union([...own, ...written(site, undefined, tracing)]);
    }
    if (isCollection(site) && tracing.isLibrary(site.expression)) {
      const args = site.arguments ?? [];
      const isArray = site.expression.getText() === "Array";
      const own = args.map((arg) =>
        isArray && !ts.isSpreadElement(arg)
          ? tracing.value(arg)
          : tracing.elements(tracing.value(ts.isSpreadElement(arg) ? arg.expression : arg), site),
      );
      return union([...own, ...written(site, undefined, tracing)]);
    }
    if (ts.isCallExpression(site)) {
      const made = generated(site, tracing) ?? elementsOfCall(site, tracing);
      return union([made, ...written(site, undefined, tracing)]);
    }
    if (ts.isParameter(site)) return argumentsFrom(site, tracing);
    if (ts.isObjectLiteralExpression(site)) return unknownValue(at, "how it is iterated is not followed");
    return unknownValue(at, "what it holds is not followed");
  });
  const letters = value.texts.size > 0 ? [textValue(...[...value.texts].flatMap((text) => [...text]))] : [];
  return union([...read, ...letters, ...(value.unknown === undefined ? [] : [{ ...NOTHING, unknown: value.unknown }])]);
}

function generated(call: CallExpression, tracing: Tracing): Value | undefined {
  const functions = tracing.callees(call)?.filter(isGenerator);
  return functions === undefined || functions.length === 0 ? undefined : union(functions.map((fn) => yielded(fn, tracing)));
}

/** What is put under a key after a site was made; unknown where it is handed to whom may change it. */
function written(site: Expression, key: string | undefined, tracing: Tracing): Value[] {
  const own = ts.isObjectLiteralExpression(site) ? ownWrites(site, tracing) : [];
  return [...own, ...tracing.uses(site).flatMap((use) => writesOf(use, site, tracing))]
    .filter((write) => key === undefined || write.key === undefined || write.key === key)
    .map(({ value }) => value);
}

/** What an object's own methods assign to `this`. */
function ownWrites(site: ObjectLiteralExpression, tracing: Tracing): Write[] {
  const found: Write[] = [];
  walk(site, (node) => {
    if (node.kind !== ts.SyntaxKind.ThisKeyword) return;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) found.push(...memberWrites(parent, parent.name.text, site, tracing));
    else if (ts.isElementAccessExpression(parent)) found.push(...memberWrites(parent, undefined, site, tracing));
    else found.push({ key: undefined, value: unknownValue(node, "is passed on as `this`") });
  });
  return found;
}

function writesOf(use: Use, site: Expression, tracing: Tracing): Write[] {
  const lost = (node: Node, reason: string): Write[] => [{ key: undefined, value: unknownValue(node, reason) }];
  switch (use.kind) {
    case "lost":
      return lost(use.node, use.reason);
    case "argument": {
      const name = use.node.expression.getText();
      // An applied function is given the elements, not their list.
      if (/(^|\.)apply$/.test(name) && use.index > 0) return [];
      const isHarmless = tracing.isLibrary(use.node.expression) && !CHANGES_ARGUMENT.test(name);
      return isHarmless || isReadonly(site) ? [] : lost(use.node, `is handed to ${name}, which may change it`);
    }
    case "member":
      return ts.isBindingElement(use.node) ? [] : memberWrites(use.node, use.key, site, tracing);
    default:
      return [];
  }
}

/** `as const` and `Object.freeze` hold against whoever only sees the type. */
const isReadonly = (site: Node): boolean =>
  (ts.isAsExpression(site.parent) && site.parent.type.getText() === "const") ||
  (ts.isCallExpression(site.parent) && site.parent.expression.getText() === "Object.freeze");

function memberWrites(node: Node, key: string | undefined, site: Expression, tracing: Tracing): Write[] {
  const { parent } = node;
  if (isAssignment(parent) && parent.left === node) return [{ key: writtenKey(node, key, tracing), value: tracing.value(parent.right) }];
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  )
    return [{ key, value: unknownValue(node, "is changed in place") }];
  if (isAssignmentPattern(node)) return [{ key, value: unknownValue(node, "is assigned by a pattern") }];
  if (!ts.isCallExpression(parent) || parent.expression !== node) return [];
  if (ts.isObjectLiteralExpression(site) || key === undefined) return [];
  const from = PUTS_IN.get(key);
  if (from !== undefined) return putIn(parent, key, from, tracing);
  return TAKES_ELEMENT.has(key) ? handedToCallback(parent, tracing) : [];
}

function writtenKey(node: Node, key: string | undefined, tracing: Tracing): string | undefined {
  if (key !== undefined || !ts.isElementAccessExpression(node)) return key;
  const { texts, unknown } = tracing.value(node.argumentExpression);
  const [only] = texts;
  return unknown === undefined && texts.size === 1 ? only : undefined;
}

function putIn(call: CallExpression, name: string, from: number, tracing: Tracing): Write[] {
  if (name === "set") return [{ key: undefined, value: siteValue(call) }];
  const spread = call.arguments.findIndex(ts.isSpreadElement);
  return call.arguments.slice(spread >= 0 ? Math.min(spread, from) : from).map((arg) => ({
    key: undefined,
    value: ts.isSpreadElement(arg) ? tracing.elements(tracing.value(arg.expression), arg) : tracing.value(arg),
  }));
}

/** A callback is given the whole array, too. */
function handedToCallback(call: CallExpression, tracing: Tracing): Write[] {
  const [callback] = call.arguments;
  const functions = callback === undefined ? [] : [...tracing.value(callback).sites];
  return functions.some(
    (fn) =>
      "kind" in fn &&
      isFunctionNode(fn) &&
      (fn.parameters.length > 2 || usesArguments(fn) || fn.parameters.some(({ dotDotDotToken }) => dotDotDotToken)),
  )
    ? [{ key: undefined, value: unknownValue(call, "is given to a callback, which may change it") }]
    : [];
}
